import type { z } from "zod";
import { Problem } from "../../server/contract/problem.ts";
import { errorOf, lost } from "./connection.ts";
import { ApiError } from "./error.ts";

export interface Question {
  /** Ends the question: its promise then rejects with the signal's own AbortError. */
  signal?: AbortSignal;
  /** Sent as JSON, by POST unless `method` says otherwise; left out, the question is a GET. */
  body?: unknown;
  method?: "PUT" | "DELETE";
  /** The media type of the answer, when it is not plain JSON. */
  accept?: string;
  /** How long to wait, in milliseconds. */
  patience?: number;
}

const PATIENCE = 20_000;

/** Sends one question. @returns whatever came back, before its body is read @throws as `ask` does */
export const reach = async (
  path: string,
  { signal, body, method, accept = "application/json", patience = PATIENCE }: Question,
): Promise<Response> => {
  const late = AbortSignal.timeout(patience);
  try {
    return await fetch(`/api/${path}`, {
      signal: signal ? AbortSignal.any([signal, late]) : late,
      headers: {
        accept,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      method: method ?? (body === undefined ? "GET" : "POST"),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    if (late.aborted) throw new ApiError("timeout", `no answer within ${patience} ms`);
    throw lost(String(cause));
  }
};

/** Why an answer that is no success was given. @param sent its body, as far as it could be read */
export const refusalOf = (response: Response, sent: unknown): ApiError => {
  const problem = Problem.safeParse(sent);
  if (problem.success) return errorOf(problem.data);
  // a proxy or a server on its way down answers without a problem: as good as not reached
  const words = `HTTP ${response.status}`;
  return response.status >= 500 ? lost(words) : new ApiError("unreadable", words);
};

/** What was sent, as the contract has it. @throws ApiError "unreadable" when it is something else */
export const checked = <T extends z.ZodType>(answer: T, sent: unknown): z.infer<T> => {
  const read = answer.safeParse(sent);
  if (!read.success) throw new ApiError("unreadable", read.error.message);
  return read.data;
};

/**
 * Asks the API one question and checks the answer against the contract.
 * @param path below /api/, its parts already encoded
 * @throws ApiError of any kind; the signal's AbortError when the question was cancelled
 */
export const ask = async <T extends z.ZodType>(
  path: string,
  answer: T,
  question: Question = {},
): Promise<z.infer<T>> => {
  const response = await reach(path, question);
  const sent: unknown = await response.json().catch((cause: unknown) => {
    if (question.signal?.aborted) throw cause;
    return undefined;
  });
  if (!response.ok) throw refusalOf(response, sent);
  return checked(answer, sent);
};

/** A query string from the parameters that have a value; lists are joined by commas, as the contract has it. */
export const queryOf = (
  parameters: Readonly<Record<string, string | number | readonly string[] | undefined>>,
): string =>
  new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === "object" ? value.join(",") : String(value)]],
    ),
  ).toString();
