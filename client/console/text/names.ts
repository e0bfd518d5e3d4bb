import { belongs, type Piece } from "./reading.ts";

const LITERALS = new Set(["NULL", "TRUE", "FALSE"]);
const NAMES_AFTER = new Set(["AS", "YIELD", "USE"]);
const OPENS = new Set(["(", "[", "{", ","]);
const CLOSES = new Set([")", "]", "}", ",", "{", "-", "*", "|"]);
const ENDS_LIST = new Set([
  "AS",
  "IN",
  "WHERE",
  "RETURN",
  "WITH",
  "MATCH",
  "ORDER",
  "UNWIND",
  "CALL",
  "SKIP",
  "LIMIT",
]);

/** Whether a variable, a key or a function may be called by this word here. It errs to yes. */
const mayName = ({ word, previous, next }: Piece): boolean => {
  const [before, after] = [previous?.token.text ?? "", next?.token.text ?? ""];
  if (previous && NAMES_AFTER.has(previous.word)) return true;
  if (after === ":" || after === "." || after === "=") return true;
  if (!OPENS.has(before) || LITERALS.has(word)) return false;
  return CLOSES.has(after) || !next || after === ";" || ENDS_LIST.has(next.word);
};

/**
 * The words of the language that a query may also use as names of its own, in capitals. Cypher allows that: in
 * `WITH 1 AS limit RETURN limit` only a reader of the whole knows, so such a word is left alone all over the query.
 */
export const wordsThatName = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(pieces.filter((piece) => piece.word && !belongs(piece) && mayName(piece)).map(({ word }) => word));
