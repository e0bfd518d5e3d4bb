import fc from "fast-check";
import { expect, it } from "vitest";
import { hopCost } from "../../../server/routes/support.ts";

const claims = fc.integer({ min: 1, max: 500 });
const confidence = fc.double({ min: 0, max: 1, noNaN: true });
const weight = fc.double({ min: 0, max: 1, noNaN: true });

it.each([
  [1, 1, 0.5, 1],
  [1, 1, 0.9, 0.576],
  [4, 1, 0.5, 0.708],
  [4, 4, 0.5, 0.547],
])(
  "a hop of %i claims from %i sources with confidence %f costs %f at half weight",
  (claims, sources, confidence, cost) => {
    expect(hopCost({ claims, sources, confidence }, 0.5)).toBeCloseTo(cost, 3);
  },
);

it("falls with claims, with sources and with confidence, and is never nothing or endless", () => {
  fc.assert(
    fc.property(claims, claims, confidence, weight, (claims, sources, confidence, weight) => {
      const hop = { claims: Math.max(claims, sources), sources: Math.min(claims, sources), confidence };
      const cost = hopCost(hop, weight);
      expect(cost).toBeGreaterThanOrEqual(0);
      expect(cost).toBeLessThan(6);
      expect(hopCost({ ...hop, claims: hop.claims + 1 }, weight)).toBeLessThanOrEqual(cost);
      expect(
        hopCost({ ...hop, claims: hop.claims + 1, sources: hop.sources + 1 }, weight),
      ).toBeLessThanOrEqual(cost);
      expect(hopCost({ ...hop, confidence: Math.min(1, confidence + 0.1) }, weight)).toBeLessThanOrEqual(
        cost,
      );
    }),
  );
});

it("counts length alone without weight", () => {
  fc.assert(
    fc.property(claims, confidence, (claims, confidence) => {
      expect(hopCost({ claims, sources: 1, confidence }, 0)).toBe(1);
    }),
  );
});
