import { type CypherRequest, CypherResponse } from "../../server/contract/cypher.ts";
import { ask } from "./ask.ts";

/**
 * Runs one reading query.
 * @param signal cancels it: the server ends the query in the database when the request is dropped
 * @throws ApiError with the problem that says why a query was refused or failed
 */
export const runCypher = (request: CypherRequest, signal: AbortSignal): Promise<CypherResponse> =>
  ask("cypher", CypherResponse, { signal, body: request, patience: 60_000 });
