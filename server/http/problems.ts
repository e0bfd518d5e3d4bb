import type { Problem } from "../contract/problem.ts";

/** An answer of the API other than success, as RFC 9457 has it; `headers` go with it. */
export class ApiProblem extends Error {
  override name = "ApiProblem";
  status: number;
  title: string;
  errors: Problem["errors"];
  headers: Record<string, string>;
  limit: Problem["limit"];
  away: Problem["away"];

  constructor(
    status: number,
    title: string,
    detail: string,
    more: Pick<Problem, "errors" | "limit" | "away"> & {
      headers?: Record<string, string>;
      cause?: unknown;
    } = {},
  ) {
    super(detail, { cause: more.cause });
    this.status = status;
    this.title = title;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
    this.limit = more.limit;
    this.away = more.away;
  }

  /** The body of the answer. */
  toBody(): Problem {
    const { status, title, message: detail, errors, limit, away } = this;
    const more = { ...(errors ? { errors } : {}), ...(limit ? { limit } : {}), ...(away ? { away } : {}) };
    return { type: "about:blank", title, status, detail, ...more };
  }
}
