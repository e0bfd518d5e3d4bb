import fc from "fast-check";
import { expect, test } from "vitest";
import { type Filters, filterNetwork } from "../../../client/map/exploration/filters.ts";
import { liftFilters } from "../../../client/map/exploration/lifting.ts";
import type { Network, Tie } from "../../../server/contract/ties.ts";
import { entityTypes, modalities } from "../../../server/contract/vocabulary.ts";
import { anEntity, aTie } from "./network.ts";

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2025-08-${String(n).padStart(2, "0")}`);
const types = ["MET_WITH", "ATTACKED", "VISITED"];
const sources = ["one", "two", "three"];

const tie = fc
  .record({
    type: fc.constantFrom(...types),
    modality: fc.constantFrom(...modalities),
    days: fc.array(day, { maxLength: 3 }),
    undated: fc.nat(2),
    sources: fc.subarray(sources, { minLength: 1 }),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ type, modality, days, undated, ...more }): Tie => {
    const claims = Math.max(1, days.length + undated);
    const moments = days.map((at) => ({ modality, from: at, to: at }));
    return aTie("a", type, "b", { ...more, claims, happened: 0, [modality]: claims, moments });
  });

const network = fc
  .record({ ties: fc.array(tie, { minLength: 1, maxLength: 4 }), of: fc.constantFrom(...entityTypes) })
  .map(
    ({ ties, of }): Network => ({
      entities: [anEntity("a", { type: of }), anEntity("b", { type: of })],
      ties,
    }),
  );

const filters: fc.Arbitrary<Filters> = fc.record({
  entityTypes: fc.subarray([...entityTypes]),
  tieTypes: fc.subarray(types),
  modalities: fc.subarray([...modalities]),
  sources: fc.subarray(sources),
  minConfidence: fc.double({ min: 0, max: 1, noNaN: true }),
  minClaims: fc.integer({ min: 1, max: 5 }),
  minDegree: fc.constant(0),
  window: fc.option(fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))),
  keepUndated: fc.boolean(),
  mode: fc.constantFrom("hide" as const, "dim" as const),
});

test("lifted filters let all of a network pass, and filters that hide none of it are left as they are", () => {
  fc.assert(
    fc.property(network, filters, (wanted, given) => {
      const hidden = filterNetwork(wanted, given).ties.length < wanted.ties.length;
      const lifted = liftFilters(given, wanted);
      expect(filterNetwork(wanted, lifted)).toEqual(wanted);
      if (!hidden) expect(lifted).toBe(given);
      expect(liftFilters(lifted, wanted)).toBe(lifted);
    }),
  );
});

test("only what is in the way goes: other types, modalities and sources stay off", () => {
  const wanted = { entities: [anEntity("a"), anEntity("b")], ties: [aTie("a", "MET_WITH", "b")] };
  const given: Filters = {
    entityTypes: ["Country", "Person"],
    tieTypes: ["MET_WITH", "ATTACKED"],
    modalities: ["denied"],
    sources: ["other"],
    minConfidence: 0.95,
    minClaims: 1,
    minDegree: 2,
    window: { from: "2025-01-01", to: "2025-02-01" },
    keepUndated: false,
    mode: "hide",
  };
  expect(liftFilters(given, wanted)).toEqual({
    ...given,
    entityTypes: ["Country"],
    tieTypes: ["ATTACKED"],
    minConfidence: 0.9,
    keepUndated: true,
  });
});
