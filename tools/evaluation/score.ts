import type { ExtractedClaim, Extraction } from "../../server/contract/extraction.ts";
import { boundsOf } from "../../server/extract/dates/calendar.ts";
import { readOntology, tieOf } from "../../server/ontology/ontology.ts";
import { withGoldIds } from "./align.ts";
import type { Gold, GoldClaim } from "./gold.ts";

/** Counts that precision and recall are made from. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** How one article fared. */
export interface Score {
  name: string;
  entities: Counts;
  core: Counts;
  claims: Counts;
  modality: Counts;
  dates: Counts;
  negativesFound: string[];
  wrongQuotes: string[];
  missed: string[];
  extra: string[];
  entitiesFound: number;
  entitiesWanted: number;
}

const ontology = readOntology();

const isOne = (id: string, accepted: string[]) =>
  accepted.some((wanted) => (wanted.startsWith("*") ? id.endsWith(wanted.slice(1)) : wanted === id));

const endsFit = (claim: ExtractedClaim, gold: GoldClaim): boolean => {
  if (!gold.type.includes(claim.type)) return false;
  if (claim.type === "SIGNED" && gold.anyAgreement) return isOne(claim.subject, gold.subject);
  if (isOne(claim.subject, gold.subject) && isOne(claim.object, gold.object)) return true;
  const symmetric = ontology.tieTypes.get(claim.type)?.symmetric;
  return Boolean(symmetric) && isOne(claim.object, gold.subject) && isOne(claim.subject, gold.object);
};

const dateFits = (when: string | null, gold: GoldClaim): boolean => {
  if (gold.when === undefined || when === gold.when || gold.acceptWhen.includes(when)) return true;
  if (!gold.loose) return false;
  if (when === null || gold.when === null) return true;
  const [own, wanted] = [boundsOf(when), boundsOf(gold.when)];
  return (own.from ?? "") >= (wanted.from ?? "") && (own.to ?? "9999") <= (wanted.to ?? "9999");
};

const show = (claim: ExtractedClaim) =>
  `${claim.subject} ${claim.type} ${claim.object} ${claim.modality} ${claim.when}`;
const showGold = (gold: GoldClaim) =>
  `${gold.subject.join("|")} ${gold.type.join("|")} ${gold.object.join("|")} ${gold.modality.join("|")} ${gold.when ?? ""}`;

/** Pairs each expected claim with at most one extracted claim: those with the right date first. */
const pair = (claims: ExtractedClaim[], golds: GoldClaim[]) => {
  const free = new Set(claims);
  const paired = new Map<GoldClaim, ExtractedClaim>();
  const order = [...golds].sort((a, b) => Number(a.optional) - Number(b.optional));
  for (const strict of [true, false]) {
    for (const gold of order) {
      if (paired.has(gold)) continue;
      const hit = [...free].find(
        (claim) =>
          endsFit(claim, gold) &&
          gold.modality.includes(claim.modality) &&
          (!strict || dateFits(claim.when, gold)),
      );
      if (!hit) continue;
      paired.set(gold, hit);
      free.delete(hit);
    }
  }
  return { paired, free };
};

const negativesIn = (extraction: Extraction, gold: Gold): string[] =>
  extraction.claims
    .filter((claim) =>
      gold.negatives.some((negative) => {
        if (negative.type !== claim.type || (negative.modality && negative.modality !== claim.modality))
          return false;
        const wanted = tieOf(ontology, negative);
        return wanted.subject === claim.subject && wanted.object === claim.object;
      }),
    )
    .map(show);

/** Compares an extraction with what a reader expects; the rules are in docs/extraction.md. */
export const scoreArticle = (gold: Gold, extracted: Extraction, body: string): Score => {
  const extraction = withGoldIds(gold, extracted, body);
  const { claims } = extraction;
  const { paired, free } = pair(claims, gold.claims);
  const required = gold.claims.filter((claim) => !claim.optional);
  const extra = [...free];
  const countsOf = (
    wanted: (claim: GoldClaim) => boolean,
    types: (claim: ExtractedClaim) => boolean,
  ): Counts => ({
    right: required.filter((claim) => wanted(claim) && paired.has(claim)).length,
    missed: required.filter((claim) => wanted(claim) && !paired.has(claim)).length,
    wrong: extra.filter(types).length,
  });
  const coreTypes = new Set(["ALLY_OF", "MET_WITH", "DEPLOYED_TO"]);
  const dated = required.filter(
    (claim) => paired.has(claim) && claim.when !== undefined && claim.when !== null,
  );
  const rightDates = dated.filter((claim) => dateFits(paired.get(claim)?.when ?? null, claim)).length;
  const comparable = required.filter((claim) => claims.some((candidate) => endsFit(candidate, claim)));
  const rightModality = comparable.filter((claim) => paired.has(claim)).length;
  const mentioned = new Set([
    ...gold.entities.map((entity) => entity.id),
    ...gold.claims.flatMap((claim) => [...claim.subject, ...claim.object]),
  ]);
  const wanted = gold.entities.filter((entity) => !entity.optional);
  const ids = extraction.entities.map((entity) => entity.id);
  const entitiesFound = wanted.filter((entity) => ids.includes(entity.id)).length;
  return {
    name: gold.name,
    entities: {
      right: entitiesFound,
      missed: wanted.length - entitiesFound,
      wrong: ids.filter((id) => !isOne(id, [...mentioned])).length,
    },
    core: countsOf(
      (claim) => claim.core,
      (claim) => coreTypes.has(claim.type),
    ),
    claims: countsOf(
      () => true,
      () => true,
    ),
    modality: { right: rightModality, wrong: comparable.length - rightModality, missed: 0 },
    dates: { right: rightDates, wrong: dated.length - rightDates, missed: 0 },
    negativesFound: negativesIn(extraction, gold),
    wrongQuotes: claims.flatMap((claim) =>
      claim.evidence
        .filter(({ start, end, quote }) => body.slice(start, end) !== quote || quote === "")
        .map(({ quote }) => quote),
    ),
    missed: [
      ...required.filter((claim) => !paired.has(claim)).map(showGold),
      ...dated
        .filter((claim) => !dateFits(paired.get(claim)?.when ?? null, claim))
        .map((claim) => `date ${paired.get(claim)?.when} of ${showGold(claim)}`),
    ],
    extra: [
      ...extra.map(show),
      ...ids.filter((id) => !isOne(id, [...mentioned])).map((id) => `entity ${id}`),
      ...wanted.filter((entity) => !ids.includes(entity.id)).map((entity) => `no entity ${entity.id}`),
    ],
    entitiesFound,
    entitiesWanted: wanted.length,
  };
};

/** Adds up counts. */
export const sum = (all: Counts[]): Counts =>
  all.reduce(
    (total, counts) => ({
      right: total.right + counts.right,
      wrong: total.wrong + counts.wrong,
      missed: total.missed + counts.missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );

/** Precision, recall and their harmonic mean; 1 where nothing was to be found and nothing was. */
export const rates = ({ right, wrong, missed }: Counts) => {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
};
