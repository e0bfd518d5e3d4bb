import type { Problem } from "../../server/contract/problem.ts";

/**
 * Why an answer did not come: the server or its database could not be reached, took too long, refused with a problem
 * (RFC 9457), or sent what the contract does not allow.
 */
export type ErrorKind = "unreachable" | "timeout" | "problem" | "unreadable";

/** A question to the API that failed. `problem` is there when the server said why. */
export class ApiError extends Error {
  readonly kind: ErrorKind;
  readonly problem: Problem | null;

  constructor(kind: ErrorKind, message: string, problem: Problem | null = null) {
    super(message);
    this.name = "ApiError";
    this.kind = kind;
    this.problem = problem;
  }

  /** The HTTP status, or null when no answer came. */
  get status(): number | null {
    return this.problem?.status ?? null;
  }
}
