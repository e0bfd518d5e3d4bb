import { Neo4jError } from "neo4j-driver";
import type { CypherFault } from "../contract/cypher.ts";
import type { CypherPosition } from "../contract/cypher-plan.ts";

/** A query as it was written, and its end that is sent to Neo4j, from its first clause on. */
export interface Written {
  query: string;
  body: string;
}

/** Line and column of an offset into a text. Offsets outside of it are moved to its ends. */
export const placeOf = (text: string, offset: number): CypherPosition => {
  const at = Math.min(Math.max(offset, 0), text.length);
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: at };
};

/**
 * Where in the query as written something is that Neo4j found in what it was sent.
 * @param offset that Neo4j gives; @param prefix how many characters were put in front of the body
 */
export const placeInQuery = ({ query, body }: Written, offset: number, prefix: number): CypherPosition =>
  placeOf(query, offset - prefix + query.length - body.length);

const said = /^([\s\S]*?)\s*\(line \d+, column \d+ \(offset: (\d+)\)\)/;
const expected = /^(Invalid input .*?): expected (.*)$/s;
const token = /(?:[\p{L}\p{N}_]+|`(?:``|[^`])*`?|'[^']*'?|"[^"]*"?|.)?/suy;

const lengthAt = (query: string, offset: number): number => {
  token.lastIndex = offset;
  return token.exec(query)?.[0].length ?? 0;
};

/** Neo4j lists all that may stand in a place; a long list helps nobody. */
const hintOf = (list: string | undefined): string | null =>
  list && list.split(/, | or /).length <= 8 ? `expected ${list}` : null;

/** A word of the query that an error names in quotes, for errors without a place; else the whole body. */
const spanOf = ({ query, body }: Written, message: string): { offset: number; length: number } => {
  const start = query.length - body.length;
  const [, name = ""] = /[`']([^`']+)[`']/.exec(message) ?? [];
  const offset = name ? query.indexOf(name, start) : -1;
  return offset < 0 ? { offset: start, length: body.trimEnd().length } : { offset, length: name.length };
};

/** What is wrong with all of a query, when no place in it can be named. */
export const faultOfAll = (written: Written, message: string, hint: string | null = null): CypherFault => {
  const { offset, length } = spanOf(written, message);
  return { message, hint, suggestions: [], ...placeOf(written.query, offset), length };
};

/**
 * What Neo4j found wrong with a query, in its own words, with the place in the query as it was written.
 * @param prefix how many characters were put in front of the body when it was sent
 */
export const faultOf = (error: Neo4jError, written: Written, prefix: number): CypherFault => {
  const [, text, offset] = said.exec(error.message) ?? [];
  if (text === undefined) return faultOfAll(written, error.message.split("\n")[0] ?? error.message);
  const [, message = text, list] = expected.exec(text) ?? [];
  const place = placeInQuery(written, Number(offset), prefix);
  const length = lengthAt(written.query, place.offset);
  return { message, hint: hintOf(list), suggestions: [], ...place, length };
};

/** Whether an error says that the query is wrong, rather than that it failed or that the database is not there. */
export const isFault = (error: unknown): error is Neo4jError =>
  error instanceof Neo4jError &&
  /^Neo\.ClientError\.(?:Statement|Procedure)\./.test(error.code) &&
  !error.code.endsWith(".AccessMode");

/** A fault in one line, with its place. */
export const tellFault = ({ message, hint, line, column }: CypherFault): string =>
  `${message} (line ${line}, column ${column})${hint ? `: ${hint}` : ""}`;
