import { HighlightStyle, StreamLanguage, type StringStream, syntaxHighlighting } from "@codemirror/language";
import { type Tag, tags } from "@lezer/highlight";
import { isKeyword } from "../text/keywords.ts";
import { type Open, type Token, tokenAt } from "../text/lex.ts";

interface Line {
  open: Open;
  /** The token of code before this one; a line break does not part them. */
  before: string;
  /** The brackets that are open, innermost last. */
  brackets: string;
}

const table: Record<string, Tag> = {
  label: tags.typeName,
  call: tags.function(tags.variableName),
  parameter: tags.special(tags.variableName),
};

/** Words of the language that before a bracket are functions. */
const FUNCTIONS_TOO = /^(?:count|collect|exists|all|any|none|single)$/i;

const styleOfWord = ({ text }: Token, line: Line, behind: string): string | null => {
  if (line.before === ".") return /^\s*\(/.test(behind) ? "call" : null;
  // in a map a colon stands before a value, everywhere else before a label or a type
  if (line.before === ":" || line.before === "|" || line.before === "&" || line.before === "!")
    return line.brackets.endsWith("{") ? null : "label";
  if (/^\s*\(/.test(behind) && FUNCTIONS_TOO.test(text)) return "call";
  if (isKeyword(text) && !(/^\s*:/.test(behind) && /[{(,]/.test(line.before))) return "keyword";
  return /^\s*\(/.test(behind) ? "call" : null;
};

const styleOf = (token: Token, line: Line, behind: string): string | null => {
  switch (token.kind) {
    case "word":
      return styleOfWord(token, line, behind);
    case "name":
      return line.before === ":" ? "label" : null;
    case "comment":
    case "string":
    case "number":
    case "parameter":
      return token.kind;
    default:
      return null;
  }
};

const read = (stream: StringStream, line: Line): string | null => {
  const { token, open } = tokenAt(stream.string, stream.pos, line.open);
  stream.pos += token.text.length;
  line.open = open;
  const style = styleOf(token, line, stream.string.slice(stream.pos));
  if (token.kind !== "space" && token.kind !== "comment") line.before = token.text;
  if (token.kind === "sign") {
    if ("([{".includes(token.text)) line.brackets += token.text;
    else if (")]}".includes(token.text)) line.brackets = line.brackets.slice(0, -1);
  }
  return style;
};

/** Cypher for the editor: the same tokens that the formatter reads, line by line. */
const cypher = StreamLanguage.define<Line>({
  name: "cypher",
  startState: () => ({ open: null, before: "", brackets: "" }),
  token: read,
  tokenTable: table,
  languageData: { commentTokens: { line: "//", block: { open: "/*", close: "*/" } } },
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--code-keyword)", fontWeight: "500" },
  { tag: tags.typeName, color: "var(--code-label)" },
  { tag: tags.function(tags.variableName), color: "var(--code-function)" },
  { tag: tags.special(tags.variableName), color: "var(--code-parameter)" },
  { tag: tags.string, color: "var(--code-string)" },
  { tag: tags.comment, color: "var(--ink-3)" },
]);

/** The language and its colours, which are those of the page's theme. */
export const cypherLanguage = [cypher, syntaxHighlighting(colours)];
