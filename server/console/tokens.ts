/** A piece of a query. `text` is what it stands for: names without backticks, strings without quotes and escapes. */
export interface Token {
  kind: "word" | "name" | "string" | "parameter" | "number" | "symbol";
  text: string;
}

/** Neo4j reads Unicode escapes before it tells comments from strings, but not after another backslash: there it is none. */
const decode = (text: string): string =>
  text.replace(/\\(?:u([0-9a-f]{4})|[\s\S])/gi, (whole, digits: string | undefined) =>
    digits ? String.fromCharCode(Number.parseInt(digits, 16)) : whole,
  );

const escapes: Record<string, string> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };
const unescaped = (text: string): string =>
  text.replace(/\\([\s\S])/g, (_, character: string) => escapes[character] ?? character);

const quoted = (text: string): string => unescaped(text.slice(1).replace(/.$/s, ""));
const named = (text: string): string => text.slice(1).replace(/`$/, "").replaceAll("``", "`");

/** In this order; what ends before its quote does goes on to the end. */
const pieces: readonly [RegExp, (text: string) => Token | null][] = [
  // Java's white space has U+001C to U+001F as well: control characters that are no separators in JavaScript
  [/(?:[\s\p{Cc}]|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n\r]*)+/uy, () => null],
  [/(['"])(?:\\[\s\S]|(?!\1)[^\\])*(?:\1|$)/uy, (text) => ({ kind: "string", text: quoted(text) })],
  [/`(?:``|[^`])*(?:`|$)/uy, (text) => ({ kind: "name", text: named(text) })],
  [/\$[\p{L}\p{N}\p{Pc}]+/uy, (text) => ({ kind: "parameter", text: text.slice(1) })],
  [/\$`(?:``|[^`])*(?:`|$)/uy, (text) => ({ kind: "parameter", text: named(text.slice(1)) })],
  [/0[xo][\da-f_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:e[+-]?\d+)?/iuy, (text) => ({ kind: "number", text })],
  [/[\p{L}\p{Pc}][\p{L}\p{M}\p{N}\p{Pc}\p{Sc}]*/uy, (text) => ({ kind: "word", text })],
  [/[\s\S]/uy, (text) => ({ kind: "symbol", text })],
];

/** Reads a query as Neo4j does, without its comments. What Neo4j would refuse is read somehow. */
export const tokensOf = (query: string): Token[] => {
  const text = decode(query);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; )
    for (const [pattern, make] of pieces) {
      pattern.lastIndex = at;
      const found = pattern.exec(text)?.[0];
      if (!found) continue;
      const token = make(found);
      if (token) tokens.push(token);
      at += found.length;
      break;
    }
  return tokens;
};

const shown: Partial<Record<Token["kind"], string>> = { string: "''", name: "``", parameter: "$p" };

/** The tokens as a text in which strings, names in backticks and parameters are empty. */
export const bareText = (tokens: readonly Token[]): string =>
  tokens.map(({ kind, text }) => shown[kind] ?? text).join(" ");
