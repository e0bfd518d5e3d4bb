import type { CypherEmptyReason } from "../../../server/contract/cypher-plan.ts";
import { quoted } from "../editor/offers.ts";
import { isCode, lex, type Token, unquoted } from "./lex.ts";

type Meant = Pick<CypherEmptyReason, "reason" | "name">;

const bareName = ({ kind, text }: Token): string | null => {
  if (kind === "word") return text;
  return kind === "name" ? unquoted(text) : null;
};

const contentOf = ({ kind, text }: Token): string | null => (kind === "string" ? text.slice(1, -1) : null);

/** Where a name stands for what it is said to stand for: labels and types behind a colon, properties behind a dot. */
const standsFor = (reason: Meant["reason"], before: string, after: string): boolean =>
  reason === "unknown-property"
    ? before === "." || (after === ":" && "{,".includes(before))
    : ":|&!".includes(before);

/** A query in which a suggestion stands for a name that the store does not know, everywhere that the name is meant. */
export const applySuggestion = (query: string, { reason, name }: Meant, suggestion: string): string => {
  const tokens = lex(query);
  const code = tokens.filter(isCode);
  const around = new Map(
    code.map((token, at) => [token, [code[at - 1]?.text ?? "", code[at + 1]?.text ?? ""] as const]),
  );
  return tokens
    .map((token) => {
      const [before, after] = around.get(token) ?? ["", ""];
      if (reason === "unfolded-text")
        return contentOf(token) === name
          ? `${token.text[0]}${suggestion.replaceAll("\\", "\\\\").replaceAll(token.text[0] ?? "", `\\${token.text[0]}`)}${token.text[0]}`
          : token.text;
      return bareName(token) === name && before && standsFor(reason, before, after)
        ? quoted(suggestion)
        : token.text;
    })
    .join("");
};
