import type { Statement } from "../phrase.ts";
import type { Context } from "./context.ts";
import type { RawClaim } from "./raw-claim.ts";

const confidence: Record<string, number> = {
  LEADS: 0.95,
  OFFICIAL_OF: 0.95,
  LOCATED_IN: 0.85,
  PART_OF: 0.85,
};

/** Offices, places and units that a noun phrase states by itself. */
export const statementClaims = (context: Context, statements: Statement[]): RawClaim[] => {
  const { tokens, sentence } = context.words;
  return statements.flatMap(({ type, subject, object, from, to }) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last || subject.id === object.id) return [];
    const range = context.words.knowledge.ontology.tieTypes.get(type)?.range ?? [];
    if (!range.includes(object.type)) return [];
    return [
      {
        type,
        subject,
        object,
        modality: "happened" as const,
        when: null,
        attributedTo: [],
        confidence: (confidence[type] ?? 0.8) * (subject.unknown ? 0.95 : 1),
        sentence: sentence.index,
        start: first.start,
        end: last.end,
      },
    ];
  });
};
