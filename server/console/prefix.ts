const blank = String.raw`(?:[\s\u001c-\u001f]|\/\*[\s\S]*?\*\/|\/\/[^\n\r]*(?:[\n\r]|$))`;
const leading = new RegExp(`^${blank}*`, "u");
/** Options that say how to run a query and not what it means. */
const option = `(?:planner|runtime|updateStrategy|expressionEngine|operatorEngine|interpretedPipesFallback)`;
const options = `(?:${blank}+${option}${blank}*=${blank}*\\w+)*`;
const keyword = new RegExp(
  `^(EXPLAIN|PROFILE|CYPHER(?:${blank}+5(?:\\.\\d+)?)?${options})(?=${blank})`,
  "iu",
);

/** A query without what stands before it. */
export interface Prefixed {
  /** The end of the query as it was written, from its first clause on. */
  body: string;
  /** What EXPLAIN or PROFILE in front asks for. */
  mode: "explain" | "profile" | null;
}

/**
 * Takes EXPLAIN and its relatives off the front of a query: the guard puts its own EXPLAIN there, and Neo4j takes neither
 * EXPLAIN PROFILE nor the other way round. CYPHER 5 and its options change nothing in what a query means. Of several, the first counts.
 */
export const withoutPrefix = (query: string, mode: Prefixed["mode"] = null): Prefixed => {
  const body = query.replace(leading, "");
  const found = keyword.exec(body)?.[0];
  if (found === undefined) return { body, mode };
  const asked = /^EXPLAIN/i.test(found) ? "explain" : /^PROFILE/i.test(found) ? "profile" : null;
  return withoutPrefix(body.slice(found.length), mode ?? asked);
};
