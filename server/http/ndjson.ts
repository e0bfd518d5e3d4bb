import { once } from "node:events";
import type { Request, Response } from "express";
import { toProblem } from "./to-problem.ts";

export const ndjson = "application/x-ndjson";

/** Writes one value as a line; waits while the client cannot take more. Rejected when the signal fires meanwhile. */
type WriteLine = (line: unknown) => Promise<void>;

/** Makes an answer of lines of JSON; its head goes out with the first line. Proxies are told not to hold lines back. */
const lineWriter =
  (response: Response, signal: AbortSignal): WriteLine =>
  async (line) => {
    if (!response.headersSent)
      response
        .status(200)
        .type(ndjson)
        .set({ "cache-control": "no-store, no-transform", "x-accel-buffering": "no" });
    signal.throwIfAborted();
    if (!response.write(`${JSON.stringify(line)}\n`)) await once(response, "drain", { signal });
  };

/** Whether the request would rather have lines than one answer. */
export const wantsLines = (request: Request): boolean =>
  request.accepts(["application/json", ndjson]) === ndjson;

/**
 * Answers with the lines that `work` writes. What goes wrong after the first one can only be told in a last one.
 * @throws what `work` throws before its first line, what is a mistake of the server, and the signal's reason
 */
export const serveLines = async (
  response: Response,
  signal: AbortSignal,
  work: (write: WriteLine) => Promise<void>,
): Promise<void> => {
  const write = lineWriter(response, signal);
  try {
    await work(write);
    response.end();
  } catch (error) {
    if (!response.headersSent || signal.aborted) throw error;
    const problem = toProblem(error);
    await write({ kind: "problem", problem: problem.toBody() });
    response.end();
    if (problem.status >= 500) throw error;
  }
};
