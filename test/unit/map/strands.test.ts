import fc from "fast-check";
import { expect, test } from "vitest";
import { bundleOf, bundles, strandsOf } from "../../../client/map/appearance/strands.ts";
import { strandPath } from "../../../client/map/geometry.ts";
import { aTie } from "./network.ts";

const types = ["ALLY_OF", "SUPPLIES", "SUPPORTS", "SIGNED", "VISITED", "ATTACKED", "LEADS"];
const places: Record<string, { x: number; y: number; r: number }> = {
  korea: { x: 0, y: 0, r: 20 },
  russia: { x: 260, y: 40, r: 20 },
};
const end = (id: string) => places[id] ?? { x: 0, y: 0, r: 0 };

/** Ties of distinct types between two entities, some one way, some the other. */
const bundle = fc
  .uniqueArray(fc.record({ type: fc.constantFrom(...types), back: fc.boolean() }), {
    minLength: 1,
    maxLength: 7,
    selector: ({ type }) => type,
  })
  .map((found) =>
    found.map(({ type, back }) => (back ? aTie("russia", type, "korea") : aTie("korea", type, "russia"))),
  );

test("a lone tie is straight; of several at most one is, whichever way they run", () => {
  fc.assert(
    fc.property(bundle, fc.boolean(), (ties, open) => {
      const straight = strandsOf(ties, open).filter(({ bend }) => bend === 0).length;
      expect(straight).toBe(ties.length % 2 === 1 ? 1 : 0);
    }),
  );
});

test("the strands of a bundle lie beside each other in the middle, and wider when it is opened", () => {
  fc.assert(
    fc.property(bundle, (ties) => {
      const gaps = [false, true].map((open) => {
        const strands = strandsOf(ties, open);
        const heights = ties
          .map((tie, i) =>
            strandPath(end(tie.subject), end(tie.object), strands[i] ?? { offset: 0, bend: 0 }).at(0.5),
          )
          // Across the line from (0, 0) to (260, 40).
          .map(({ x, y }) => (-40 * x + 260 * y) / Math.hypot(260, 40))
          .sort((a, b) => a - b);
        return Math.min(...heights.slice(1).map((height, i) => height - (heights[i] ?? 0)));
      });
      if (ties.length < 2) return;
      expect(gaps[0]).toBeGreaterThan(7);
      expect(gaps[1]).toBeGreaterThan(gaps[0] ?? 0);
    }),
  );
});

test("a bundle holds the ties of two entities, both ways, in an order that lasts", () => {
  const there = aTie("korea", "SUPPLIES", "russia");
  const back = aTie("russia", "ATTACKED", "korea");
  const other = aTie("korea", "LEADS", "kim");
  expect(bundleOf(there)).toBe(bundleOf(back));
  expect([...bundles([back, other, there]).values()]).toEqual([[there, back], [other]]);
});

test("many closed strands are thin, opened ones as wide as their claims", () => {
  const ties = types.slice(0, 5).map((type) => aTie("korea", type, "russia"));
  expect(strandsOf(ties, false).every(({ widest }) => widest === 2.5)).toBe(true);
  expect(strandsOf(ties, true).every(({ widest }) => widest === 6)).toBe(true);
});
