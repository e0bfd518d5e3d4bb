import { clauseWords } from "./keywords.ts";
import { lex } from "./lex.ts";
import { wordsThatName } from "./names.ts";
import { belongs, type Piece, piecesOf } from "./reading.ts";

const CLAUSES = new Set(clauseWords);
const CLAUSE_PARTS = new Set([
  ...CLAUSES,
  "AS",
  "BY",
  "ASC",
  "DESC",
  "DISTINCT",
  "YIELD",
  "EXPLAIN",
  "PROFILE",
]);
const EXPRESSION_PARTS = new Set([
  ...["AND", "OR", "XOR", "NOT", "IN", "IS", "STARTS", "ENDS", "CONTAINS"],
  ...["CASE", "WHEN", "THEN", "ELSE", "END", "NULL", "TRUE", "FALSE"],
]);

/** Words that a clause's word belongs to when it follows them: STARTS WITH, OPTIONAL MATCH, EXPLAIN MATCH. */
const JOINED = new Set(["STARTS", "ENDS", "OPTIONAL", "EXPLAIN", "PROFILE", "ON", "CSV"]);

const INDENT = "  ";
/** A unicode escape is read before anything else: what looks like a string may be code. */
const ESCAPED = /\\u/i;

const inClauses = ({ inside }: Piece): boolean => inside.every(({ clauses }) => clauses);

const beginsClause = (piece: Piece): boolean =>
  CLAUSES.has(piece.word) &&
  inClauses(piece) &&
  piece.previous !== null &&
  !JOINED.has(piece.previous.word) &&
  (piece.word !== "ORDER" || piece.next?.word === "BY");

/** In what is returned the text of an expression may become a column's name: there only the clause's own words change. */
const recased = (piece: Piece): boolean => {
  if (belongs(piece)) return false;
  if (CLAUSE_PARTS.has(piece.word)) return !piece.returned || inClauses(piece);
  return EXPRESSION_PARTS.has(piece.word) && !piece.returned;
};

const lineBreak = (blank: string, depth: number): string =>
  (/\n\s*\n/.test(blank) ? "\n\n" : "\n") + INDENT.repeat(depth);

/**
 * A query with a clause to a line and the words of the language in capitals. Only blanks before clauses and the case
 * of words change, and of these only what cannot be a name: the query means the same and its columns are called the
 * same. Strings, comments, names in backticks and all other blanks stay as they are. The same again changes nothing.
 */
export const formatQuery = (text: string): string => {
  if (ESCAPED.test(text)) return text;
  const names = wordsThatName(piecesOf(text));
  const pieces = piecesOf(text, names);
  const byPlace = new Map(pieces.map((piece) => [piece.token.at, piece]));
  let written = "";
  let blank = "";
  let previous: Piece | null = null;
  for (const token of lex(text)) {
    if (token.kind === "space") {
      blank = token.text;
      continue;
    }
    const piece = byPlace.get(token.at);
    const free = piece && !names.has(piece.word) && !belongs(piece);
    const afterWord =
      previous && CLAUSE_PARTS.has(previous.word) && recased(previous) && !names.has(previous.word);
    if (piece && ((free && beginsClause(piece)) || piece.closes?.clauses)) {
      written += lineBreak(blank, piece.inside.length);
    } else if (afterWord && blank && !blank.includes("\n") && piece && !piece.returned) written += " ";
    else written += blank;
    written += free && recased(piece) ? token.text.toUpperCase() : token.text;
    blank = "";
    previous = piece ?? null;
  }
  return written + blank;
};
