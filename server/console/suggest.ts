import type { CypherFault } from "../contract/cypher.ts";
import type { CypherNotification } from "../contract/cypher-plan.ts";
import type { CypherSchemaResponse } from "../contract/cypher-schema.ts";
import { closest } from "../text/closest.ts";
import { tokensOf } from "./tokens.ts";

const namesOf = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);

/** What a notification says that the store does not have, and where its names are. */
const unknownThings = {
  UnknownLabelWarning: { reason: "unknown-label", of: (schema) => namesOf(schema.labels) },
  UnknownRelationshipTypeWarning: {
    reason: "unknown-type",
    of: (schema) => namesOf(schema.relationshipTypes),
  },
  UnknownPropertyKeyWarning: { reason: "unknown-property", of: (schema) => schema.propertyKeys },
} as const satisfies Record<string, { reason: string; of: (schema: CypherSchemaResponse) => string[] }>;

/** A label, type or property that a query names and the store does not have. */
export const unknownIn = ({ code, description }: Pick<CypherNotification, "code" | "description">) => {
  const kind = code.slice(code.lastIndexOf(".") + 1);
  const [, name] = /\(the missing [\w ]+ is: (.*)\)$/s.exec(description) ?? [];
  if (!(kind in unknownThings) || name === undefined) return undefined;
  return { name, ...unknownThings[kind as keyof typeof unknownThings] };
};

/** Notifications with the names that may have been meant in place of what the store does not have. */
export const withSuggestions = (
  notifications: readonly CypherNotification[],
  schema: CypherSchemaResponse,
): CypherNotification[] =>
  notifications.map((notification) => {
    const unknown = unknownIn(notification);
    return unknown
      ? { ...notification, suggestions: closest(unknown.name, unknown.of(schema)) }
      : notification;
  });

/** The procedure that the guard says it does not call. */
export const refusedCall = /It does not call the procedure (\S+)\.$/;

/** By what Neo4j says is wrong: which names the wrong one may have been meant to be. */
const candidates: readonly [RegExp, (schema: CypherSchemaResponse, query: string) => Iterable<string>][] = [
  [/^Unknown function '([^']+)'/, (schema) => namesOf(schema.functions)],
  [/^There is no procedure with the name `([^`]+)`/, (schema) => namesOf(schema.procedures)],
  [refusedCall, (schema) => namesOf(schema.procedures)],
  [
    /^Variable `([^`]+)` not defined/,
    (_, query) => tokensOf(query).flatMap(({ kind, text }) => (kind === "word" ? [text] : [])),
  ],
];

/** Names that may have been meant where a query has a fault. @param cause all that Neo4j says of it */
export const suggestFor = (
  fault: CypherFault,
  cause: unknown,
  schema: CypherSchemaResponse,
  query: string,
): string[] => {
  for (const [pattern, names] of candidates) {
    const [, written] = pattern.exec(fault.message) ?? [];
    if (written) return closest(written, names(schema, query));
  }
  const [, written, expected = ""] =
    /^Invalid input '([^']+)': expected (.*)/.exec(cause instanceof Error ? cause.message : "") ?? [];
  return written ? closest(written, expected.match(/(?<=')[A-Z ]+(?=')/g) ?? []) : [];
};
