import type { AgreementFound } from "../agreements.ts";
import type { Context } from "./context.ts";
import type { RawClaim } from "./raw-claim.ts";

/**
 * A partnership or pact with a clause of mutual defence makes its parties allies, from the day it was signed.
 * @param signed claims of signing in the same sentence, for the date
 */
export const allianceClaims = (
  context: Context,
  agreements: AgreementFound[],
  signed: RawClaim[],
): RawClaim[] => {
  const { words } = context;
  const { mutualDefence } = words.lexicon.relations;
  const spots = words.tokens.flatMap((_, at) => {
    const found = words.match(mutualDefence, at);
    return found ? [{ at, to: at + found.length }] : [];
  });
  const [first] = spots;
  const last = spots.at(-1);
  if (!first || !last) return [];
  const named = [...new Set(signed.map((claim) => claim.object))]
    .filter((entry) => !agreements.some((agreement) => agreement.entry.id === entry.id))
    .map((entry) => {
      const own = signed.filter((claim) => claim.object === entry);
      const at = words.tokens.findIndex((token) => token.start >= (own[0]?.start ?? 0));
      const parties = own.map(({ subject }) => context.offices.countryOf(subject) ?? subject);
      return { entry, parties: [...new Set(parties)], from: Math.max(at, 0), to: Math.max(at, 0) + 1 };
    });
  return [...agreements, ...named].flatMap((agreement) => {
    const signing = signed.find((claim) => claim.object.id === agreement.entry.id);
    const modality = signing?.modality ?? "happened";
    const start = words.tokens[Math.min(agreement.from, first.at)]?.start ?? 0;
    const end = words.tokens[Math.max(agreement.to, last.to) - 1]?.end ?? 0;
    const when =
      signing?.when && modality === "happened" && !signing.when.includes("..")
        ? `${signing.when.split("/")[0]}/..`
        : null;
    const countries = agreement.parties.filter((party) => party.type === "Country");
    const parties = countries.length > 1 ? countries : agreement.parties;
    return parties.flatMap((subject, i) =>
      parties.slice(i + 1).map((object) => ({
        type: "ALLY_OF",
        subject,
        object,
        modality,
        when,
        attributedTo: [],
        confidence: 0.75,
        sentence: words.sentence.index,
        start,
        end,
      })),
    );
  });
};
