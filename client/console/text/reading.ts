import { isCode, lex, type Token } from "./lex.ts";

/** A token of code with what stands round it. `inside` are the brackets that are open round it, outermost first. */
export interface Piece {
  token: Token;
  /** The word in capitals; empty for what is no word. */
  word: string;
  previous: Piece | null;
  next: Piece | null;
  inside: readonly Bracket[];
  /** The bracket that this token closes. */
  closes: Bracket | null;
  /** It stands in what a RETURN gives back, where the very text of an expression may become a column's name. */
  returned: boolean;
}

/** An open bracket; `clauses` when clauses stand in it as they do outside: CALL { … }. */
export interface Bracket {
  sign: string;
  clauses: boolean;
}

const OPENING = "([{";
const CLOSING = ")]}";

/** `CALL {` and `CALL (x, y) {`. */
const holdsClauses = (before: Piece | null): boolean => {
  if (before?.word === "CALL") return true;
  if (before?.token.text !== ")") return false;
  let at: Piece | null = before.previous;
  while (at && at.token.text !== "(") at = at.previous;
  return at?.previous?.word === "CALL";
};

/** Words that end what a RETURN gives back. */
const AFTER_RETURN = new Set(["ORDER", "SKIP", "LIMIT", "UNION"]);

/** Directly behind these a word is a property, label, type, or part of a longer name. */
const BELONGING = new Set([".", ":", "|", "&", "!", "%", "$"]);

/** Whether what follows a token is a part of a name: `n.order`, `:Match`. */
const namesNext = (previous: Piece | null): boolean =>
  previous?.token.kind === "sign" && BELONGING.has(previous.token.text);

/** Whether a word is a part of a name here. */
export const belongs = ({ previous }: Piece): boolean => namesNext(previous);

/**
 * Reads a query as code with its surroundings: the one walk that the formatter needs.
 * @param names words of the language that this query uses as names of its own, in capitals
 */
export const piecesOf = (text: string, names: ReadonlySet<string> = new Set()): Piece[] => {
  const pieces: Piece[] = [];
  const open: Bracket[] = [];
  // for each depth of curly brackets, whether a RETURN is being told there
  const returning = [false];
  for (const token of lex(text).filter(isCode)) {
    const previous = pieces.at(-1) ?? null;
    const closes = token.kind === "sign" && CLOSING.includes(token.text) ? (open.pop() ?? null) : null;
    if (closes?.sign === "{") returning.pop();
    const word = token.kind === "word" ? token.text.toUpperCase() : "";
    const clauseWord = names.has(word) || namesNext(previous) ? "" : word;
    const level = returning.length - 1;
    const direct = !["(", "["].includes(open.at(-1)?.sign ?? "");
    if (direct && (AFTER_RETURN.has(clauseWord) || token.text === ";")) returning[level] = false;
    const returned = returning.some(Boolean);
    const piece: Piece = { token, word, previous, next: null, inside: [...open], closes, returned };
    if (previous) previous.next = piece;
    pieces.push(piece);
    if (direct && clauseWord === "RETURN") returning[level] = true;
    if (token.kind === "sign" && OPENING.includes(token.text)) {
      const clauses =
        token.text === "{" && open.every((bracket) => bracket.clauses) && holdsClauses(previous);
      open.push({ sign: token.text, clauses });
      if (token.text === "{") returning.push(false);
    }
  }
  return pieces;
};
