/** What a piece of a query is. A `name` is one in backticks; a `sign` is one character of punctuation or operator. */
export type TokenKind = "space" | "comment" | "string" | "name" | "parameter" | "number" | "word" | "sign";

/** A piece of a query; the pieces of a query, joined, are the query. `at` counts UTF-16 units. */
export interface Token {
  kind: TokenKind;
  text: string;
  at: number;
}

/** What is still open at the end of a line: a comment, a string or a name, also a parameter's, that goes on in the next one. */
export type Open = "/*" | "'" | '"' | "`" | "$`" | null;

/** The name that text in backticks writes, with or without them; what is not closed yet counts to its end. */
export const unquoted = (text: string): string => text.replace(/^`([\s\S]*?)`?$/, "$1").replaceAll("``", "`");

const SPACE = /\s+/uy;
const LINE_COMMENT = /\/\/[^\n\r]*/y;
const NUMBER =
  /(?:0[xX][\da-fA-F_]+|0o[0-7_]+|(?:\d[\d_]*)?\.\d[\d_]*(?:[eE][+-]?\d+)?|\d[\d_]*(?:[eE][+-]?\d+)?)/y;
const PARAMETER = /\$[\p{L}\p{N}_]+/uy;
const WORD = /[\p{L}\p{Pc}][\p{L}\p{N}\p{Pc}\p{M}\p{Sc}]*/uy;

const NAME_REST = /(?:[^`]|``)*(?:`|$)/y;
const NAME_CLOSES = /^(?:[^`]|``)*`$/;

/** How what is open goes on, up to its end or the end of the text. */
const REST: Record<Exclude<Open, null>, RegExp> = {
  "/*": /[\s\S]*?(?:\*\/|$)/y,
  "'": /(?:[^'\\]|\\[\s\S]?)*(?:'|$)/y,
  '"': /(?:[^"\\]|\\[\s\S]?)*(?:"|$)/y,
  "`": NAME_REST,
  "$`": NAME_REST,
};
const CLOSES: Record<Exclude<Open, null>, RegExp> = {
  "/*": /\*\/$/,
  "'": /^(?:[^'\\]|\\[\s\S])*'$/,
  '"': /^(?:[^"\\]|\\[\s\S])*"$/,
  "`": NAME_CLOSES,
  "$`": NAME_CLOSES,
};
const OPENED: Record<Exclude<Open, null>, TokenKind> = {
  "/*": "comment",
  "'": "string",
  '"': "string",
  "`": "name",
  "$`": "parameter",
};

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

const plainKinds: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", SPACE],
  ["comment", LINE_COMMENT],
  ["parameter", PARAMETER],
  ["number", NUMBER],
  ["word", WORD],
];

const openingAt = (text: string, at: number): Exclude<Open, null> | null => {
  for (const pair of ["/*", "$`"] as const) if (text.startsWith(pair, at)) return pair;
  const sign = text[at];
  return sign === "'" || sign === '"' || sign === "`" ? sign : null;
};

/**
 * The token that begins at a place.
 * @param open what was open before this place, when the text is a line of many
 * @returns the token, and what is still open behind it
 */
export const tokenAt = (text: string, at: number, open: Open = null): { token: Token; open: Open } => {
  const opening = open ?? openingAt(text, at);
  if (opening) {
    const begun = open ? 0 : opening.length;
    const rest = matchAt(REST[opening], text, at + begun) ?? "";
    const token = { kind: OPENED[opening], text: text.slice(at, at + begun + rest.length), at };
    return { token, open: CLOSES[opening].test(rest) ? null : opening };
  }
  for (const [kind, pattern] of plainKinds) {
    const found = matchAt(pattern, text, at);
    if (found) return { token: { kind, text: found, at }, open: null };
  }
  return { token: { kind: "sign", text: String.fromCodePoint(text.codePointAt(at) ?? 0), at }, open: null };
};

/** The pieces of a whole query, in order and without a gap. What is never closed goes on to the end. */
export const lex = (text: string): Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const { token } = tokenAt(text, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
};

/** Whether a token says something: no blank and no comment. */
export const isCode = ({ kind }: Token): boolean => kind !== "space" && kind !== "comment";
