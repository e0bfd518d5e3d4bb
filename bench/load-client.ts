import { Agent, request } from "node:http";

/** One answer that a client got: its HTTP status (0 when the connection broke), the title of the problem, the time in ms. */
export interface Answered {
  status: number;
  title: string;
  milliseconds: number;
}

/** A client with an address of its own on loopback, as the limits for one client go by it. */
export interface LoadClient {
  /** Asks and waits for the whole answer; when the signal fires the request is dropped, and null comes. */
  ask(query: string, signal: AbortSignal): Promise<Answered | null>;
  close(): void;
}

const titleOf = (text: string): string => {
  try {
    return String((JSON.parse(text) as { title?: unknown }).title ?? "");
  } catch {
    return "";
  }
};

export const loadClient = (page: string, number: number): LoadClient => {
  const agent = new Agent({ keepAlive: true, localAddress: `127.0.0.${10 + number}` });
  const url = new URL("/api/cypher", page);
  const headers = { "content-type": "application/json" };
  return {
    ask: (query, signal) =>
      new Promise((resolve) => {
        const begun = performance.now();
        const end = (status: number, title: string) =>
          resolve(signal.aborted ? null : { status, title, milliseconds: performance.now() - begun });
        const sent = request(url, { method: "POST", agent, headers, signal }, (response) => {
          let text = "";
          response.setEncoding("utf8");
          response.on("data", (part: string) => {
            if (response.statusCode !== 200) text += part;
          });
          response.on("error", (error) => end(0, error.message));
          response.on("end", () => end(response.statusCode ?? 0, titleOf(text)));
        });
        sent.on("error", (error) => end(0, error.message));
        sent.end(JSON.stringify({ query }));
      }),
    close: () => agent.destroy(),
  };
};
