import { queryOptions } from "@tanstack/react-query";
import {
  type CypherCheckRequest,
  CypherCheckResponse,
  CypherLine,
  type CypherRequest,
} from "../../server/contract/cypher.ts";
import { CypherExamplesResponse, CypherSchemaResponse } from "../../server/contract/cypher-schema.ts";
import type { TypedValue } from "../../server/contract/cypher-values.ts";
import { ask, checked } from "./ask.ts";
import { errorOf, lost } from "./connection.ts";
import { askLines } from "./lines.ts";

/** How a run ended: the last line of its answer. */
export type CypherEnd = Extract<CypherLine, { kind: "end" }>;

/** A line of a run's answer, its rows in typed values. */
export type AnswerLine =
  | { kind: "columns"; columns: string[] }
  | { kind: "rows"; rows: TypedValue[][] }
  | CypherEnd;

/** More than the console's own limit: it ends a query before the page gives up waiting. */
const PATIENCE = 120_000;

// Rows come by the thousand and may be deep: to check every value against the contract would take longer than to show them.
const isRows = (line: unknown): line is { kind: "rows"; rows: TypedValue[][] } =>
  typeof line === "object" && line !== null && "kind" in line && line.kind === "rows" && "rows" in line;

const readLine = (line: unknown): AnswerLine => {
  if (isRows(line)) return line;
  const read = checked(CypherLine, line);
  if (read.kind === "problem") throw errorOf(read.problem);
  return read as AnswerLine;
};

/**
 * Runs one reading query, or plans it.
 * @param signal cancels it: the server ends the query in the database when the request is dropped
 * @returns the answer line by line; the last one is its end
 * @throws ApiError with the problem that says why a query was refused or failed
 */
export async function* runCypher(
  request: CypherRequest,
  signal: AbortSignal,
): AsyncGenerator<AnswerLine, void, undefined> {
  let ended = false;
  const body: CypherRequest = { ...request, values: "typed" };
  for await (const line of askLines("cypher", { signal, body, patience: PATIENCE })) {
    const read = readLine(line);
    ended ||= read.kind === "end";
    yield read;
  }
  if (!ended) throw lost("the answer ended on its way");
}

/** What is wrong with a query, and what it would do. It is planned in the database and not run. */
export const checkCypher = (request: CypherCheckRequest, signal: AbortSignal): Promise<CypherCheckResponse> =>
  ask("cypher/check", CypherCheckResponse, { signal, body: request });

/** What a query can name, of whatever graph the store holds. */
export const cypherSchemaQuestion = queryOptions({
  queryKey: ["cypher", "schema"],
  queryFn: ({ signal }) => ask("cypher/schema", CypherSchemaResponse, { signal }),
});

/** Queries to learn from. */
export const cypherExamplesQuestion = queryOptions({
  queryKey: ["cypher", "examples"],
  queryFn: ({ signal }) => ask("cypher/examples", CypherExamplesResponse, { signal }),
});
