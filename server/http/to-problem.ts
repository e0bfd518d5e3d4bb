import { Neo4jError } from "neo4j-driver";
import { Refusal } from "../console/refusal.ts";
import { UnknownId } from "../errors.ts";
import { ApiProblem } from "./problems.ts";

/** Codes of the driver and of Neo4j which say that the database, not the request, is at fault and may be well soon. */
const away = [
  "ServiceUnavailable",
  "SessionExpired",
  "Neo.ClientError.Security.Unauthorized",
  "Neo.ClientError.Security.AuthenticationRateLimit",
  "Neo.TransientError.General.DatabaseUnavailable",
  "Neo.ClientError.Database.DatabaseNotFound",
];
const isAway = (error: Neo4jError): boolean =>
  away.includes(error.code) || error.message.includes("acquisition timed out");

const unavailable = (cause: unknown): ApiProblem =>
  new ApiProblem(503, "Neo4j does not answer", "The database is not there at the moment. Try again soon.", {
    headers: { "retry-after": "5" },
    away: true,
    cause,
  });

const fromNeo4j = (error: Neo4jError): ApiProblem | null => {
  if (isAway(error)) return unavailable(error);
  if (error.code.startsWith("Neo.TransientError.")) return unavailable(error);
  if (!error.code.includes("TransactionTimedOut")) return null;
  const detail = "The question took the database too long and was given up. Ask for less.";
  return new ApiProblem(503, "Too slow", detail, { headers: { "retry-after": "5" }, cause: error });
};

/** What the JSON reader of express says of a body that it cannot take. */
const fromBodyReader = (error: Error & { type?: unknown; status?: unknown }): ApiProblem | null => {
  switch (error.type) {
    case "entity.too.large":
      return new ApiProblem(413, "Request too large", "The request is larger than this server takes.");
    case "entity.parse.failed":
      return new ApiProblem(400, "Not JSON", "The body of the request is not valid JSON.");
    case "charset.unsupported":
    case "encoding.unsupported":
      return new ApiProblem(415, "Unsupported content", "Send the body as JSON in UTF-8.");
  }
  return typeof error.status === "number" && error.status >= 400 && error.status < 500
    ? new ApiProblem(error.status, "Bad request", "The request cannot be read.")
    : null;
};

/**
 * What an error means for the one who asked. Anything unforeseen is a 500 that tells nothing of the inside; whoever
 * calls this logs the cause.
 */
export const toProblem = (error: unknown): ApiProblem => {
  if (error instanceof ApiProblem) return error;
  if (error instanceof UnknownId) return new ApiProblem(404, "Not found", error.message);
  if (error instanceof Refusal) {
    const soon = error.status === 503 || error.status === 429;
    const headers: Record<string, string> = soon ? { "retry-after": "5" } : {};
    const { status, title, message, cause, limit } = error;
    return new ApiProblem(status, title, message, { headers, cause, limit });
  }
  const known =
    error instanceof Neo4jError ? fromNeo4j(error) : error instanceof Error ? fromBodyReader(error) : null;
  return (
    known ??
    new ApiProblem(500, "Something went wrong", "The server made a mistake. Its log says more.", {
      cause: error,
    })
  );
};
