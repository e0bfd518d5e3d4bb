import type { HopProof } from "../../../server/contract/routes.ts";
import type { TieTypeInfo } from "../../../server/contract/schema.ts";
import type { Claim, Tie } from "../../../server/contract/ties.ts";
import type { Family, Language, Modality } from "../../../server/contract/vocabulary.ts";
import type { Say } from "../../app/i18n.ts";
import { formatDay, formatEdtf, formatNumber } from "../../ui/edtf/format.ts";
import { sentence, toldOf } from "../../ui/sentence.ts";
import type { uiWords } from "../../ui/words.ts";
import type { routeWords } from "../words.ts";

/** What an answer is told with: the language of the page, its words, and what the answer names. */
export interface Telling {
  language: Language;
  say: Say<keyof typeof routeWords.el>;
  sayUi: Say<keyof typeof uiWords.el>;
  tieType: (id: string) => TieTypeInfo;
  /** The name of an entity, by its id. */
  name: (id: string) => string;
  ties: ReadonlyMap<string, Tie>;
  claims: ReadonlyMap<string, Claim>;
}

/** Where the claim of a hop was read. */
interface ToldSource {
  title: string;
  day: string | null;
  /** Below this Mitos, where the text is: "/articles/…"; null for a row of a table. */
  here: string | null;
  url: string | null;
}

/** A hop in words, with the claim that proves it. */
export interface ToldHop {
  /** The tie of the claim. */
  tie: string;
  family: Family;
  modality: Modality;
  arrow: boolean;
  /** The arrow points to where the route comes from. */
  reverse: boolean;
  sentence: string;
  /** Did it happen, where, who says so, what it rests on. */
  facts: string[];
  /** In time order, from the second hop on: what its date says of the order. */
  order: "certain" | "possible" | null;
  quote: { text: string; lang: string | null } | null;
  source: ToldSource;
  /** The other ties that count between the two. */
  others: { tie: string; sentence: string }[];
}

const sourceOf = ({ source, id, evidence: [first] }: Claim, language: Language): ToldSource => ({
  title: source.title,
  day: source.publishedOn && formatDay(source.publishedOn, language),
  here: first
    ? `/articles/${encodeURIComponent(source.id)}?claim=${encodeURIComponent(id)}&at=${first.start}`
    : null,
  url: source.url,
});

const factsOf = (claim: Claim, { support }: HopProof, telling: Telling): string[] => {
  const { say, sayUi, name, language } = telling;
  const { modality, at, attributedTo } = claim;
  const counted = (n: number) => ({ count: n, n: formatNumber(n, language) });
  return [
    ...(modality === "happened" ? [] : [sayUi(modality)]),
    ...(at === null ? [] : [say("where", { name: name(at) })]),
    ...(attributedTo.length === 0 ? [] : [say("accordingTo", { names: attributedTo.map(name).join(", ") })]),
    ...(support
      ? [
          say("claims", counted(support.claims)),
          say("sources", counted(support.sources)),
          say("confidence", { value: formatNumber(support.confidence, language, 2) }),
        ]
      : []),
  ];
};

/** One tie in words: "Putin leads Russia". */
export const tieSentence = (tie: Tie, { tieType, name, language }: Telling): string => {
  const type = tieType(tie.type);
  return sentence(name(tie.subject), name(tie.object), type, toldOf(tie), language);
};

/**
 * A hop in words.
 * @param from the entity that the route comes from
 * @param ties ids of the ties that count between the two
 * @returns null when the answer does not hold the claim that proves it
 */
export const tellHop = (
  from: string,
  ties: readonly string[],
  proof: HopProof | undefined,
  telling: Telling,
): ToldHop | null => {
  const claim = telling.claims.get(proof?.claim ?? "");
  if (!proof || !claim) return null;
  const { language, sayUi, tieType, name } = telling;
  const type = tieType(claim.type);
  const said = sentence(name(claim.subject), name(claim.object), type, claim, language);
  const [evidence] = claim.evidence;
  return {
    tie: claim.tie,
    family: type.family,
    modality: claim.modality,
    arrow: !type.symmetric,
    reverse: claim.subject !== from,
    sentence: claim.when ? `${said}, ${formatEdtf(claim.when, language, sayUi)}` : said,
    facts: factsOf(claim, proof, telling),
    order: proof.certain === null ? null : proof.certain ? "certain" : "possible",
    quote: evidence ? { text: evidence.quote, lang: claim.source.lang } : null,
    source: sourceOf(claim, language),
    others: ties
      .filter((id) => id !== claim.tie)
      .flatMap((id) => telling.ties.get(id) ?? [])
      .map((tie) => ({ tie: tie.id, sentence: tieSentence(tie, telling) })),
  };
};
