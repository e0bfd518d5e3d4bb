import fc from "fast-check";
import { addNetwork } from "../../../client/map/exploration/changes.ts";
import { type Exploration, emptyExploration } from "../../../client/map/exploration/state.ts";
import type { Network, Tie } from "../../../server/contract/ties.ts";
import { entityTypes, modalities } from "../../../server/contract/vocabulary.ts";
import { anEntity, aTie } from "../map/network.ts";

export const ids = ["a", "b", "c", "d", "e", "f"] as const;
export const tieTypes = ["MET_WITH", "LEADS", "ATTACKED"] as const;
export const sources = ["one", "two", "three"] as const;

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2025-08-${String(date).padStart(2, "0")}`);
const moment = fc
  .record({
    modality: fc.constantFrom(...modalities),
    days: fc.tuple(day, day),
    open: fc.constantFrom("from", "to", "no"),
  })
  .map(({ modality, days, open }) => {
    const [from = null, to = null] = days.toSorted();
    return { modality, from: open === "from" ? null : from, to: open === "to" ? null : to };
  });

/** A tie whose counts agree with each other: claims are its moments and its undated claims. */
const tie = (among: readonly string[]): fc.Arbitrary<Tie> =>
  fc
    .record({
      subject: fc.constantFrom(...among),
      object: fc.constantFrom(...among),
      type: fc.constantFrom(...tieTypes),
      moments: fc.array(moment, { maxLength: 3 }),
      undated: fc.array(fc.constantFrom(...modalities), { minLength: 1, maxLength: 2 }),
      confidence: fc.constantFrom(0.2, 0.5, 0.75, 1),
      sources: fc.subarray([...sources], { minLength: 1 }),
    })
    .filter(({ subject, object }) => subject !== object)
    .map(({ subject, object, type, moments, undated, ...more }) => {
      const said = [
        ...moments.map(({ modality }) => modality),
        ...undated.slice(0, moments.length > 0 ? 1 : 2),
      ];
      const own =
        moments.length > 0 && said.length % 2 === 0 ? moments.map(({ modality }) => modality) : said;
      const count = (name: string) => own.filter((modality) => modality === name).length;
      return aTie(subject, type, object, {
        ...more,
        moments,
        claims: own.length,
        happened: count("happened"),
        planned: count("planned"),
        alleged: count("alleged"),
        denied: count("denied"),
      });
    });

/** Some entities and distinct ties among them. */
export const networks = (among: readonly string[] = ids): fc.Arbitrary<Network> =>
  fc.record({
    entities: fc
      .tuple(...among.map(() => fc.constantFrom(...entityTypes)))
      .map((types) => among.map((id, index) => anEntity(id, { type: types[index] ?? "Person" }))),
    ties: fc.uniqueArray(tie(among), { selector: ({ id }) => id, maxLength: 14 }),
  });

export const explorations: fc.Arbitrary<Exploration> = networks().map((network) =>
  addNetwork(emptyExploration, network),
);
