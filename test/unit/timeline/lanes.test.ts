import fc from "fast-check";
import { expect, test } from "vitest";
import { binMoments } from "../../../client/timeline/bins.ts";
import { lanesOf, mostLines, nextTieOf } from "../../../client/timeline/lanes.ts";
import type { Moment } from "../../../client/timeline/moment.ts";
import { momentsOfTie, readMoments } from "../../../client/timeline/table.ts";
import { isoOf } from "../../../client/timeline/time/days.ts";
import { spanOf } from "../../../client/timeline/time/scale.ts";
import { endOf, startOf, type Unit, units } from "../../../client/timeline/time/units.ts";
import { inWindow } from "../../../client/timeline/window.ts";
import { goldMoments, momentLists, schema } from "./moments.ts";

const lanesFor = (moments: readonly Moment[], unit: Unit, tie: string | null = null) => {
  const table = readMoments(moments, schema);
  const bins = binMoments(table, spanOf(table.extent ?? { first: 0, last: 0 }, unit));
  return { table, bins, ...lanesOf(table, bins, momentsOfTie(table, tie)) };
};

test("the article's lines: by their beginning, two signatures on one, open ends open", () => {
  const { lines, density, table } = lanesFor(goldMoments, "month");
  expect(density).toBeNull();
  expect(lines.map(({ type, moments, to }) => [type, moments.length, to === null])).toEqual([
    ["ATTACKED", 1, true],
    ["DEPLOYED_TO", 1, false],
    ["SUPPLIES", 1, false],
    ["ALLY_OF", 1, true],
    ["SIGNED", 2, false],
  ]);
  const signed = lines[4];
  if (!signed) throw new Error("no line for the signatures");
  const first = nextTieOf(signed, table, null);
  const second = nextTieOf(signed, table, first);
  expect([first.split("~")[0], second.split("~")[0]]).toEqual(["russia", "north-korea"]);
  expect(nextTieOf(signed, table, second)).toBe(first);
});

test("by day, a claim of July lasts longer than its bin, so it is a line", () => {
  const { bins } = lanesFor(goldMoments, "day");
  expect(bins.lasting).toHaveLength(10);
});

test("lines hold every lasting moment once; more than six fold into a band that counts them in each bin", () => {
  fc.assert(
    fc.property(momentLists, fc.constantFrom<Unit>(...units.slice(1)), (moments, unit) => {
      const { lines, density, bins } = lanesFor(moments, unit);
      if (!density) {
        expect(lines.length).toBeLessThanOrEqual(mostLines);
        expect(lines.flatMap((line) => line.moments).sort((a, b) => a - b)).toEqual([...bins.lasting]);
        return;
      }
      expect(lines).toEqual([]);
      density.forEach((count, slot) => {
        const bin = bins.first + slot;
        const window = { from: isoOf(startOf(bin, unit)), to: isoOf(endOf(bin, unit)) };
        expect(count).toBe(bins.lasting.filter((i) => inWindow(moments[i] as Moment, window)).length);
      });
    }),
    { numRuns: 60 },
  );
});

test("the selected tie keeps its line above the band", () => {
  const many = Array.from({ length: 9 }, (_, i) => ({
    tie: `a~ALLY_OF~b${i}`,
    type: "ALLY_OF",
    modality: "happened" as const,
    from: `200${i}-01-01`,
    to: null,
  }));
  const { lines, density } = lanesFor(many, "year", "a~ALLY_OF~b4");
  expect(density?.at(-1)).toBe(9);
  expect(lines.map((line) => line.moments)).toEqual([[4]]);
});
