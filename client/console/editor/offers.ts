import type { CypherSchemaResponse } from "../../../server/contract/cypher-schema.ts";
import { keywords } from "../text/keywords.ts";
import { isCode, lex, type Token } from "../text/lex.ts";

/** What an offer is; it tells the reader why it is there. */
export type OfferKind =
  | "keyword"
  | "function"
  | "procedure"
  | "label"
  | "type"
  | "property"
  | "parameter"
  | "variable";

export interface Offer {
  text: string;
  kind: OfferKind;
  /** How it is called and what it does, for functions and procedures. */
  signature?: string;
  about?: string;
}

/** What can stand at the cursor: offers in place of the text from `from`, or entities to be searched for there. */
export type Offered =
  | { kind: "offers"; from: number; offers: Offer[] }
  | { kind: "entities"; from: number; asked: string };

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/** A name as a query must write it. */
export const quoted = (name: string): string =>
  PLAIN_NAME.test(name) ? name : `\`${name.replaceAll("`", "``")}\``;

const offersOf = (names: Iterable<string>, kind: OfferKind): Offer[] =>
  [...new Set(names)].map((name) => ({ text: quoted(name), kind }));

/** The bracket that is open where the tokens end, and where it stands among them. */
const openBracket = (code: readonly Token[]): { sign: string; at: number } => {
  let depth = 0;
  for (let at = code.length - 1; at >= 0; at -= 1) {
    const { kind, text } = code[at] as Token;
    if (kind !== "sign") continue;
    if (")]}".includes(text)) depth += 1;
    else if ("([{".includes(text)) {
      if (depth === 0) return { sign: text, at };
      depth -= 1;
    }
  }
  return { sign: "", at: -1 };
};

/** Whether the tokens end in a label expression: `:`, `:A|`, `:A&!`. */
const inLabels = (code: readonly Token[]): boolean => {
  for (let at = code.length - 1; at >= 0; at -= 1) {
    const { text, kind } = code[at] as Token;
    if (text === ":") return true;
    const joins = kind === "sign" && "|&!".includes(text);
    const joined = (kind === "word" || kind === "name") && at < code.length - 1;
    if (!joins && !joined) return false;
  }
  return false;
};

const bare = (token: Token | undefined): string => token?.text.replace(/^`([\s\S]*?)`?$/, "$1") ?? "";

/** The labels and types that a query gives a variable: `(n:Person` gives n Person. */
const kindsOf = (code: readonly Token[], variable: string): ReadonlySet<string> =>
  new Set(
    code.flatMap(({ text }, at) =>
      text === variable && code[at + 1]?.text === ":" && "([".includes(code[at - 1]?.text ?? "-")
        ? [bare(code[at + 2])]
        : [],
    ),
  );

const propertiesFor = (schema: CypherSchemaResponse, kinds: ReadonlySet<string>): string[] => {
  const known = [...schema.labels, ...schema.relationshipTypes].filter(({ name }) => kinds.has(name));
  const own = known.flatMap(({ properties }) => properties);
  return own.length > 0 ? own : schema.propertyKeys;
};

const variablesOf = (code: readonly Token[]): string[] =>
  code.flatMap(({ kind, text }, at) => {
    const [before, after] = [code[at - 1]?.text ?? "", code[at + 1]?.text ?? ""];
    const declared =
      /^as$/i.test(before) ||
      ("([".includes(before) && before !== "" && /^[:)\]{]$/.test(after)) ||
      after === "=";
    return kind === "word" && declared && !/^\d/.test(text) ? [text] : [];
  });

const callables = (schema: CypherSchemaResponse, kind: "function" | "procedure"): Offer[] =>
  (kind === "function" ? schema.functions : schema.procedures).map(({ name, signature, description }) => ({
    text: name,
    kind,
    signature,
    about: description,
  }));

/**
 * What can be written at a place of a query.
 * @param parameters names of parameters that have a value
 */
export const offersAt = (
  query: string,
  place: number,
  schema: CypherSchemaResponse,
  parameters: readonly string[],
): Offered | null => {
  const tokens = lex(query.slice(0, place));
  const last = tokens.at(-1);
  if (last?.kind === "comment" && !(last.text.startsWith("/*") && last.text.endsWith("*/"))) return null;
  if (last?.kind === "string" && isOpen(last)) {
    const from = last.at + 1;
    return { kind: "entities", from, asked: last.text.slice(1) };
  }
  if (last?.kind === "number") return null;
  const writing =
    last && (last.kind === "word" || last.kind === "name" || last.kind === "parameter") ? last : null;
  const from = writing?.at ?? place;
  const before = tokens.filter(isCode).filter((token) => token !== writing);
  const offers = (found: Offer[]): Offered => ({ kind: "offers", from, offers: found });

  if (writing?.kind === "parameter" || last?.text === "$") {
    const named = offersOf(parameters, "parameter").map((offer) => ({ ...offer, text: `$${offer.text}` }));
    return { kind: "offers", from: last?.text === "$" ? place - 1 : from, offers: named };
  }
  const code = lex(query).filter(isCode);
  const bracket = openBracket(before);
  if (inLabels(before) && bracket.sign !== "{") {
    return bracket.sign === "["
      ? offers(
          offersOf(
            schema.relationshipTypes.map(({ name }) => name),
            "type",
          ),
        )
      : offers(
          offersOf(
            schema.labels.map(({ name }) => name),
            "label",
          ),
        );
  }
  if (before.at(-1)?.text === ".") return dotted(query, before, from, schema, code);
  if (bracket.sign === "{" && /^[{,]$/.test(before.at(-1)?.text ?? "") && isPattern(before, bracket.at)) {
    const kinds = new Set(before.slice(0, bracket.at).slice(-3).map(bare));
    return offers(offersOf(propertiesFor(schema, kinds), "property"));
  }
  if (/^call$/i.test(before.at(-1)?.text ?? "")) return offers(callables(schema, "procedure"));
  return offers([
    ...offersOf(variablesOf(code.filter(({ at }) => at !== writing?.at)), "variable"),
    ...keywords.map((word) => ({ text: word, kind: "keyword" as const })),
    ...callables(schema, "function"),
  ]);
};

const isOpen = ({ text }: Token): boolean => text.length === 1 || text.at(-1) !== text[0];

/** A map that stands behind a label, a type or a variable within a pattern. */
const isPattern = (code: readonly Token[], brace: number): boolean => {
  const outer = openBracket(code.slice(0, brace)).sign;
  return outer === "(" || outer === "[";
};

/** Behind a dot: a property, or the rest of a function or procedure whose name has dots. */
const dotted = (
  query: string,
  before: readonly Token[],
  from: number,
  schema: CypherSchemaResponse,
  code: readonly Token[],
): Offered => {
  let first = before.length - 1;
  while (before[first]?.text === "." && before[first - 1]?.kind === "word") first -= 2;
  const start = before[first + 1]?.at ?? from;
  const called = /^call$/i.test(before[first]?.text ?? "") ? "procedure" : "function";
  const prefix = query.slice(start, from).toLowerCase();
  const named = callables(schema, called).filter(({ text }) => text.toLowerCase().startsWith(prefix));
  if (named.length > 0) return { kind: "offers", from: start, offers: named };
  const kinds = kindsOf(code, before.at(-2)?.text ?? "");
  return { kind: "offers", from, offers: offersOf(propertiesFor(schema, kinds), "property") };
};
