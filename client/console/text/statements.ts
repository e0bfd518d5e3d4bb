import { isCode, lex, type Token, unquoted } from "./lex.ts";

/** One of the statements of a text, with the place where it begins. */
export interface Statement {
  text: string;
  from: number;
  to: number;
}

const trimmed = (text: string, tokens: readonly Token[]): Statement[] => {
  const code = tokens.filter(isCode);
  const [first, last] = [
    tokens.find(({ kind }) => kind !== "space"),
    tokens.findLast(({ kind }) => kind !== "space"),
  ];
  if (code.length === 0 || !first || !last) return [];
  const to = last.at + last.text.length;
  return [{ text: text.slice(first.at, to), from: first.at, to }];
};

/** The statements of a text, as semicolons part them; those that say nothing are left out. */
export const statementsOf = (text: string): Statement[] => {
  const parts: Token[][] = [[]];
  for (const token of lex(text)) {
    if (token.kind === "sign" && token.text === ";") parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.flatMap((tokens) => trimmed(text, tokens));
};

/** The statement that a place in the text is in, or the one before it; null when there is none. */
export const statementAt = (text: string, place: number): Statement | null => {
  const all = statementsOf(text);
  return all.find(({ to }) => place <= to) ?? all.at(-1) ?? null;
};

/** The names of the parameters that a query uses, in their order. */
export const parametersOf = (query: string): string[] => [
  ...new Set(lex(query).flatMap(({ kind, text }) => (kind === "parameter" ? [unquoted(text.slice(1))] : []))),
];
