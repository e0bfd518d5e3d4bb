import type { Extraction } from "../../server/contract/extraction.ts";
import type { Gold } from "./gold.ts";

const fold = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ς", "σ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
/** The Greek endings of case, off: an alias may stand in another case than the mention. */
const stems = (name: string) =>
  fold(name)
    .split(" ")
    .map((word) => (word.length > 3 ? word.replace(/[αεηιουωσν]{1,3}$/u, "") : word))
    .join(" ");

/**
 * Which gold entity an extracted one is, where their ids differ: one of the same type that is called the same in the
 * text (persons and places that no gazetteer has get an id by transliteration), and an agreement by its signatories.
 * @returns from extracted id to gold id, only where they differ
 */
export const alignIds = (gold: Gold, extraction: Extraction, body: string): Map<string, string> => {
  const renamed = new Map<string, string>();
  const found = new Set(extraction.entities.map((entity) => entity.id));
  const wantedIds = new Set(gold.entities.map((entity) => entity.id));
  const open = gold.entities.filter((entity) => !found.has(entity.id));
  for (const entity of extraction.entities) {
    if (wantedIds.has(entity.id)) continue;
    const called = new Set(
      [entity.name, entity.nameEl ?? "", entity.nameEn ?? "", ...entity.aliases]
        .concat(entity.mentions.map(({ start, end }) => body.slice(start, end)))
        .filter(Boolean)
        .map(stems),
    );
    const hit = open.find(
      (one) => one.type === entity.type && one.names.some((name) => called.has(stems(name))),
    );
    if (hit) renamed.set(entity.id, hit.id);
  }
  const signers = (claims: { subject: string; type: string; object: string }[], agreement: string) =>
    claims
      .filter((claim) => claim.type === "SIGNED" && claim.object === agreement)
      .map((claim) => renamed.get(claim.subject) ?? claim.subject);
  const goldClaims = gold.claims.flatMap((claim) =>
    claim.object.map((object) => ({ subject: claim.subject[0] ?? "", type: claim.type[0] ?? "", object })),
  );
  const taken = new Set(renamed.values());
  for (const entity of extraction.entities) {
    if (entity.type !== "Agreement" || wantedIds.has(entity.id) || renamed.has(entity.id)) continue;
    const own = signers(extraction.claims, entity.id);
    const hit = open.find(
      (one) =>
        one.type === "Agreement" &&
        !taken.has(one.id) &&
        signers(goldClaims, one.id).some((subject) => own.includes(subject)),
    );
    if (!hit) continue;
    renamed.set(entity.id, hit.id);
    taken.add(hit.id);
  }
  return renamed;
};

/** Forces without a name of their own, where the reader's answer is their country. */
const countryOfForces = (gold: Gold, extraction: Extraction): Map<string, string> => {
  const wanted = new Set([
    ...gold.entities.map((entity) => entity.id),
    ...gold.claims.flatMap((claim) => [...claim.subject, ...claim.object]),
  ]);
  const units = new Set(
    extraction.entities
      .filter((entity) => entity.type === "MilitaryUnit" && !wanted.has(entity.id))
      .map((entity) => entity.id),
  );
  return new Map(
    extraction.claims
      .filter((claim) => claim.type === "PART_OF" && units.has(claim.subject))
      .filter((claim) => claim.subject.startsWith(claim.object.slice(0, 4)))
      .map((claim) => [claim.subject, claim.object]),
  );
};

/** The same extraction with the ids of the gold where they differ. */
export const withGoldIds = (gold: Gold, extraction: Extraction, body: string): Extraction => {
  const renamed = new Map([...countryOfForces(gold, extraction), ...alignIds(gold, extraction, body)]);
  const id = (own: string) => renamed.get(own) ?? own;
  return {
    ...extraction,
    entities: extraction.entities.map((entity) => ({ ...entity, id: id(entity.id) })),
    claims: extraction.claims
      .map((claim) => ({ ...claim, subject: id(claim.subject), object: id(claim.object) }))
      .filter((claim) => claim.subject !== claim.object),
  };
};
