import type { AddressInfo } from "node:net";
import pino from "pino";
import { type AppOptions, createApp } from "../../server/http/app.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";

/** An API that listens on a free port of loopback. */
export interface RunningApi {
  url: string;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** Starts the app on a store. What it logs is kept in `lines`. */
export const startApi = async (
  store: OpenedStore,
  options: Partial<AppOptions> = {},
  lines: string[] = [],
): Promise<RunningApi> => {
  const logger = pino({ level: "error" }, { write: (line: string) => void lines.push(line) });
  const app = createApp({ store, logger, version: "1.2.3", pageFolder: "/nowhere", ...options });
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    get: (path, headers = {}) => fetch(url + path, { headers }),
    post: (path, body, init = {}) =>
      fetch(url + path, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: typeof body === "string" ? body : JSON.stringify(body),
        ...init,
      }),
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await app.close();
    },
  };
};
