import { Neo4jError } from "neo4j-driver";
import { isMemoryOfNeo4j } from "../neo4j/memory.ts";
import { UnfitValue } from "../neo4j/values.ts";
import { TooLate } from "./deadline.ts";
import { Refusal } from "./refusal.ts";
import { RowTooLarge } from "./rows.ts";
import { RunnerLost } from "./runner.ts";

const tooSlow = (milliseconds: number, cause: unknown): Refusal =>
  new Refusal(
    408,
    "Query took too long",
    `The query reached the time limit and was ended after ${milliseconds / 1000} s. Ask for less: start at a name or an id, add a LIMIT, or bound the length of a pattern.`,
    { limit: "time", cause },
  );

/** @param what needs the memory @param detail what happened, and what to do */
const tooLarge = (what: string, detail: string, cause: unknown): Refusal =>
  new Refusal(422, `${what} needs too much memory`, detail, { limit: "memory", cause });

const tooLargeToRun = (cause: unknown): Refusal =>
  tooLarge(
    "Query",
    "The query reached the memory limit of one query and was ended. Ask for less: sort and collect fewer rows, or filter first.",
    cause,
  );

const tooLargeToRead = (cause: unknown): Refusal =>
  tooLarge(
    "Answer",
    "A row of the answer reached the memory limit of one query, and the query was ended. Ask for less: collect fewer values into a list, or return them in rows of their own.",
    cause,
  );

const missing = (message: string, cause: unknown): Refusal =>
  new Refusal(400, "Parameter missing", `${message}. Give each a value in \`params\`; null is one too.`, {
    cause,
  });

const isTooLargeToRead = (error: unknown): boolean =>
  error instanceof RowTooLarge || (error instanceof RunnerLost && error.signal !== null);

/** Whether a query ended because it took too much memory: of Neo4j, which counts all of them as well, or of its runner. */
export const isMemoryFull = (error: unknown): boolean => isMemoryOfNeo4j(error) || isTooLargeToRead(error);

const fromNeo4j = (error: Neo4jError, milliseconds: number): unknown => {
  const { code, message } = error;
  if (!code.startsWith("Neo.")) return error;
  if (/TransactionTimedOut|Transaction\.Terminated|LockClientStopped/.test(code))
    return tooSlow(milliseconds, error);
  if (isMemoryOfNeo4j(error)) return tooLargeToRun(error);
  if (code.endsWith(".AccessMode"))
    return new Refusal(403, "Query refused", "The console only reads the network. This would write.", {
      cause: error,
    });
  if (/Security\.|DatabaseUnavailable|DatabaseNotFound/.test(code)) return error;
  if (code.endsWith(".ParameterMissing")) return missing(message, error);
  if (code.includes(".Statement.")) return new Refusal(400, "Query not valid", message, { cause: error });
  return new Refusal(422, "Query failed", `Neo4j could not run the query: ${message}`, { cause: error });
};

/**
 * What became of a query, as a Refusal that says why; errors that are not the query's fault stay what they are.
 * @param milliseconds that the query had
 */
export const explainFailure = (error: unknown, milliseconds: number): unknown => {
  if (error instanceof Neo4jError) return fromNeo4j(error, milliseconds);
  if (error instanceof TooLate) return tooSlow(milliseconds, error);
  if (isTooLargeToRead(error)) return tooLargeToRead(error);
  if (error instanceof UnfitValue)
    return new Refusal(422, "Value not supported", error.message, { cause: error });
  if (error instanceof RangeError)
    return new Refusal(422, "Answer too deep", "The answer nests too deep to be read. Return its parts.", {
      limit: "depth",
      cause: error,
    });
  return error;
};
