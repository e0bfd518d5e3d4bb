import fc from "fast-check";
import { expect, test } from "vitest";
import { type Lens, liftNetwork } from "../../../client/map/exploration/lens.ts";
import type { Tie } from "../../../server/contract/ties.ts";
import { modalities } from "../../../server/contract/vocabulary.ts";
import { anEntity, aTie } from "../map/network.ts";
import { ids, networks } from "./arbitrary.ts";

const countries = { e: anEntity("e", { type: "Country" }), x: anEntity("x", { type: "Country" }) };
const lenses: fc.Arbitrary<Lens> = fc.record({
  countryOf: fc
    .array(fc.constantFrom("e", "x", null), { minLength: 4, maxLength: 4 })
    .map((to) =>
      Object.fromEntries(to.flatMap((country, i) => (country ? [[ids[i] as string, country]] : []))),
    ),
  countries: fc.constant(countries),
  symmetric: fc.constantFrom([], ["MET_WITH"]),
  opened: fc.subarray(["e", "x"]),
});

const total = (ties: readonly Tie[], of: keyof Tie) =>
  ties.reduce((sum, tie) => sum + (typeof tie[of] === "number" ? (tie[of] as number) : 0), 0);

test("the lens loses no claim and invents none, of any modality and date", () => {
  fc.assert(
    fc.property(networks(), lenses, (network, lens) => {
      const { network: lifted, inside, behind } = liftNetwork(network, lens);
      const told = [...lifted.ties, ...inside];
      for (const of of ["claims", ...modalities] as const)
        expect(total(told, of), of).toBe(total(network.ties, of));
      expect(told.flatMap(({ moments }) => moments)).toHaveLength(
        network.ties.flatMap(({ moments }) => moments).length,
      );
      // a tie is one for its two ends and type, and both ends are there
      const seen = new Set(lifted.entities.map(({ id }) => id));
      expect(new Set(lifted.ties.map(({ id }) => id)).size).toBe(lifted.ties.length);
      for (const tie of lifted.ties) {
        expect(tie.id).toBe(`${tie.subject}~${tie.type}~${tie.object}`);
        expect(seen.has(tie.subject) && seen.has(tie.object) && tie.subject !== tie.object).toBe(true);
        expect(total(behind.get(tie.id) ?? [tie], "claims")).toBe(tie.claims);
      }
      for (const [id, country] of Object.entries(lens.countryOf))
        if (id !== country) expect(seen.has(id)).toBe(lens.opened.includes(country));
    }),
    { numRuns: 300 },
  );
});

test("what two persons did is what their countries did, in one tie whichever way it was kept", () => {
  const network = {
    entities: ["putin", "lavrov", "fidan"].map((id) => anEntity(id)),
    ties: [
      aTie("fidan", "MET_WITH", "putin", { claims: 2, happened: 2, confidence: 0.7, sources: ["b"] }),
      aTie("fidan", "MET_WITH", "lavrov", { claims: 1, happened: 0, planned: 1, sources: ["a"] }),
      aTie("lavrov", "CRITICIZED", "putin"),
    ],
  };
  const lens: Lens = {
    countryOf: { putin: "russia", lavrov: "russia", fidan: "turkey" },
    countries: { russia: anEntity("russia"), turkey: anEntity("turkey") },
    symmetric: ["MET_WITH"],
    opened: [],
  };
  const { network: lifted, inside } = liftNetwork(network, lens);
  expect(lifted.ties).toEqual([
    expect.objectContaining({
      ...{ id: "russia~MET_WITH~turkey", claims: 3, happened: 2, planned: 1 },
      ...{ confidence: 0.9, sources: ["a", "b"] },
    }),
  ]);
  expect(inside.map(({ id }) => id)).toEqual(["lavrov~CRITICIZED~putin"]);
  const opened = liftNetwork(network, { ...lens, opened: ["russia"] }).network;
  expect(opened.entities.map(({ id }) => id).toSorted()).toEqual(["lavrov", "putin", "turkey"]);
  expect(opened.ties.map(({ id }) => id).toSorted()).toEqual([
    "lavrov~CRITICIZED~putin",
    "lavrov~MET_WITH~turkey",
    "putin~MET_WITH~turkey",
  ]);
});
