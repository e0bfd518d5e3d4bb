import { Refusal } from "./refusal.ts";

const blank = String.raw`(?:[\s\u001c-\u001f]|\/\*[\s\S]*?\*\/|\/\/[^\n\r]*(?:[\n\r]|$))`;
const leading = new RegExp(`^${blank}*`, "u");
const keyword = new RegExp(`^(EXPLAIN|PROFILE|CYPHER(?:${blank}+5(?:\\.\\d+)?)?)(?=${blank})`, "iu");

/**
 * Takes EXPLAIN's relatives off the front of a query: EXPLAIN is put there by the guard, and Neo4j takes neither
 * EXPLAIN PROFILE nor the other way round. PROFILE and CYPHER 5 change nothing in what a query answers.
 * @throws Refusal for EXPLAIN, since the console shows rows and no plans
 */
export const withoutPrefix = (query: string): string => {
  const rest = query.replace(leading, "");
  const found = keyword.exec(rest);
  if (!found) return rest;
  if (/^EXPLAIN/i.test(found[0]))
    throw new Refusal(
      422,
      "No plans here",
      "The console shows rows, not plans. Leave EXPLAIN out to run the query.",
    );
  return withoutPrefix(rest.slice(found[0].length));
};
