import fc from "fast-check";
import type { EntityType, Modality } from "../../server/contract/vocabulary.ts";
import { ingestDataset } from "../../server/ingest/dataset.ts";
import type { Store } from "../../server/neo4j/store.ts";
import type { Ontology } from "../../server/ontology/ontology.ts";

/** EDTF dates with the days that bound them, as days since 1970 worked out by hand; infinite where they are open. */
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
export const times: readonly { when: string | null; first: number; last: number }[] = [
  { when: null, first: Number.NaN, last: Number.NaN },
  { when: "2024-01-05", first: day("2024-01-05"), last: day("2024-01-05") },
  { when: "2024-01-20", first: day("2024-01-20"), last: day("2024-01-20") },
  { when: "2024-02-10", first: day("2024-02-10"), last: day("2024-02-10") },
  { when: "2024-03-01", first: day("2024-03-01"), last: day("2024-03-01") },
  { when: "2024-01", first: day("2024-01-01"), last: day("2024-01-31") },
  { when: "2024-02", first: day("2024-02-01"), last: day("2024-02-29") },
  { when: "2024", first: day("2024-01-01"), last: day("2024-12-31") },
  { when: "2024-02/..", first: day("2024-02-01"), last: Number.POSITIVE_INFINITY },
  { when: "../2024-01-10", first: Number.NEGATIVE_INFINITY, last: day("2024-01-10") },
];

export interface DrawnClaim {
  subject: string;
  type: string;
  object: string;
  modality: Modality;
  time: number;
  confidence: number;
  source: number;
}

/** A small network, drawn at random: entities with their kinds, and what is claimed of them. */
export interface Drawn {
  entities: { id: string; type: EntityType }[];
  claims: DrawnClaim[];
}

const letters = ["a", "b", "c", "d", "e", "f", "g"];
const kinds: EntityType[] = ["Person", "Country", "Organization"];

const claim = fc
  .record({
    subject: fc.constantFrom(...letters),
    type: fc.constantFrom("MET_WITH", "VISITED", "SUPPORTS"),
    object: fc.constantFrom(...letters),
    modality: fc.constantFrom<Modality>("happened", "happened", "happened", "planned", "alleged", "denied"),
    time: fc.integer({ min: 0, max: times.length - 1 }),
    confidence: fc.constantFrom(0.3, 0.6, 0.9),
    source: fc.integer({ min: 0, max: 2 }),
  })
  .filter(({ subject, object }) => subject !== object);

export const drawn = fc.record({
  kinds: fc.array(fc.constantFrom(...kinds), { minLength: letters.length, maxLength: letters.length }),
  claims: fc.array(claim, { minLength: 8, maxLength: 24 }),
});

/** Gives a drawn network ids of its own, so that many lie in one store side by side. */
export const named = (
  index: number,
  { kinds, claims }: { kinds: EntityType[]; claims: DrawnClaim[] },
): Drawn => {
  const name = (letter: string) => `n${index}-${letter}`;
  return {
    entities: letters.map((letter, at) => ({ id: name(letter), type: kinds[at] ?? "Person" })),
    claims: claims.map((claim) => ({ ...claim, subject: name(claim.subject), object: name(claim.object) })),
  };
};

/** Writes drawn networks into a store through the ingest room: one Dataset for each of their sources. */
export const loadNetworks = async (
  store: Store,
  ontology: Ontology,
  networks: readonly Drawn[],
): Promise<void> => {
  const entities = networks.flatMap((network) => network.entities);
  for (const source of [0, 1, 2]) {
    const claims = networks.flatMap((network) => network.claims.filter((claim) => claim.source === source));
    const batch = {
      entities: entities.map(({ id, type }) => ({
        id,
        type,
        name: id,
        nameEl: null,
        nameEn: id,
        aliases: [],
        wikidata: null,
      })),
      claims: claims.map(({ subject, type, object, modality, time, confidence }) => ({
        subject,
        type,
        object,
        modality,
        when: times[time]?.when ?? null,
        confidence,
      })),
    };
    const info = {
      id: `drawn-${source}`,
      title: `Drawn ${source}`,
      publishedOn: null,
      url: null,
      sha256: "0",
    };
    await ingestDataset(store, ontology, info, [batch], "test/1");
  }
};
