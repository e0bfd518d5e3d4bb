import type { Context } from "./context.ts";
import type { RawClaim } from "./raw-claim.ts";

/** A unit that a claim names by its country ("North Korean troops") is part of that country. */
export const unitsOfCountries = (context: Context, claims: RawClaim[]): RawClaim[] => {
  const { tokens, sentence } = context.words;
  return context.phrases
    .flatMap((phrase) => phrase.refs.map((ref) => ({ phrase, ref })))
    .filter(({ ref }) => ref.owner && claims.some((claim) => claim.subject.id === ref.entry.id))
    .flatMap(({ phrase, ref }) => {
      const [first, last] = [tokens[phrase.core], tokens[phrase.to - 1]];
      if (!ref.owner || !first || !last) return [];
      return [
        {
          type: "PART_OF",
          subject: ref.entry,
          object: ref.owner,
          modality: "happened" as const,
          when: null,
          attributedTo: [],
          confidence: 0.85,
          sentence: sentence.index,
          start: first.start,
          end: last.end,
        },
      ];
    });
};
