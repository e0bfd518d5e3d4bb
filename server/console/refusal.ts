import type { CypherFault } from "../contract/cypher.ts";
import type { ProblemLimit } from "../contract/problem.ts";

/** What more is known of a refusal: where in the query the fault is, which limit was reached, what caused it. */
export interface RefusalMore {
  fault?: CypherFault;
  limit?: ProblemLimit;
  cause?: unknown;
}

/** Why the console did not run, or did not finish, a query. `status` is what it means in HTTP terms. */
export class Refusal extends Error {
  override name = "Refusal";
  status: 400 | 403 | 408 | 422 | 429 | 503;
  title: string;
  fault: CypherFault | undefined;
  limit: ProblemLimit | undefined;

  constructor(status: Refusal["status"], title: string, message: string, more: RefusalMore = {}) {
    super(message, { cause: more.cause });
    this.status = status;
    this.title = title;
    this.fault = more.fault;
    this.limit = more.limit;
  }
}
