import { Neo4jError } from "neo4j-driver";
import { UnfitValue } from "../neo4j/values.ts";
import { TooLate } from "./deadline.ts";
import { runLimits } from "./limits.ts";
import { Refusal } from "./refusal.ts";

const tooSlow = (cause: unknown): Refusal =>
  new Refusal(
    408,
    "Query took too long",
    `The query was ended after ${runLimits.runTime / 1000} seconds. Ask for less, or add a LIMIT.`,
    cause,
  );

const fromNeo4j = (error: Neo4jError): unknown => {
  const { code, message } = error;
  if (!code.startsWith("Neo.")) return error;
  if (/TransactionTimedOut|Transaction\.Terminated|LockClientStopped/.test(code)) return tooSlow(error);
  if (/OutOfMemory|MemoryPool/.test(code))
    return new Refusal(
      422,
      "Query needs too much memory",
      "The query needs more memory than one may have. Ask for less.",
      error,
    );
  if (code.endsWith(".AccessMode"))
    return new Refusal(403, "Query refused", "The console only reads the network. This would write.", error);
  if (/Security\.|DatabaseUnavailable|DatabaseNotFound/.test(code)) return error;
  if (code.includes(".Statement.")) return new Refusal(400, "Query not valid", message, error);
  return new Refusal(422, "Query failed", `Neo4j could not run the query: ${message}`, error);
};

/** What became of a query, as a Refusal that says why; errors that are not the query's fault stay what they are. */
export const explainFailure = (error: unknown): unknown => {
  if (error instanceof Neo4jError) return fromNeo4j(error);
  if (error instanceof TooLate) return tooSlow(error);
  if (error instanceof UnfitValue) return new Refusal(422, "Value not supported", error.message, error);
  if (error instanceof RangeError)
    return new Refusal(422, "Answer too deep", "The answer nests too deep to be read.", error);
  return error;
};
