import fc from "fast-check";
import { expect, test } from "vitest";
import { binMoments, countIn } from "../../../client/timeline/bins.ts";
import type { Moment } from "../../../client/timeline/moment.ts";
import { kinds, markOf, readMoments } from "../../../client/timeline/table.ts";
import { isoOf } from "../../../client/timeline/time/days.ts";
import { spanOf } from "../../../client/timeline/time/scale.ts";
import { startOf, type Unit, units } from "../../../client/timeline/time/units.ts";
import { goldMoments, momentLists, schema } from "./moments.ts";

/** The oracle: a bin is the beginning of an ISO day, and nothing is computed. */
const letters: Record<Unit, number> = { day: 10, month: 7, year: 4 };
const nameOf = (iso: string, unit: Unit) => iso.slice(0, letters[unit]);
const binNameOf = ({ from, to }: Moment, unit: Unit): string | null =>
  from !== null && to !== null && nameOf(from, unit) === nameOf(to, unit) ? nameOf(from, unit) : null;

const binned = (moments: readonly Moment[], unit: Unit) => {
  const table = readMoments(moments, schema);
  return { table, bins: binMoments(table, spanOf(table.extent ?? { first: 0, last: 0 }, unit)) };
};

test("every moment is in the bin that its dates name, or lasts longer; none is lost or counted twice", () => {
  fc.assert(
    fc.property(momentLists, fc.constantFrom(...units), (moments, unit) => {
      const { bins } = binned(moments, unit);
      expect([...bins.order, ...bins.lasting].sort((a, b) => a - b)).toEqual(moments.map((_, i) => i));
      for (const i of bins.lasting) expect(binNameOf(moments[i] as Moment, unit)).toBeNull();
      for (let slot = 0; slot < bins.count; slot += 1) {
        const inBin = [...bins.order.subarray(bins.starts[slot], bins.starts[slot + 1])];
        if (inBin.length === 0) continue;
        const name = nameOf(isoOf(startOf(bins.first + slot, unit)), unit);
        expect(inBin.map((i) => binNameOf(moments[i] as Moment, unit))).toEqual(inBin.map(() => name));
      }
    }),
    { numRuns: 60 },
  );
});

test("cells count each modality in each family", () => {
  fc.assert(
    fc.property(momentLists, (moments) => {
      const { bins } = binned(moments, "year");
      for (let kind = 0; kind < kinds; kind += 1) {
        const { modality, family } = markOf(kind);
        const inCells = Array.from({ length: bins.count }, (_, slot) => bins.cells[slot * kinds + kind] ?? 0);
        const expected = moments.filter(
          (moment) =>
            binNameOf(moment, "year") !== null &&
            moment.modality === modality &&
            (schema.tieTypes.find((type) => type.id === moment.type)?.family ?? "structure") === family,
        );
        expect(inCells.reduce((a, b) => a + b, 0)).toBe(expected.length);
      }
    }),
  );
});

test("the article by month: four claims of July 2025, five of August, the rest last", () => {
  const { bins } = binned(goldMoments, "month");
  const month = (year: number, number: number) => year * 12 + number - 1;
  expect(countIn(bins, month(2025, 7))).toBe(4);
  expect(countIn(bins, month(2025, 8))).toBe(5);
  expect(countIn(bins, month(2025, 6))).toBe(0);
  expect(countIn(bins, month(1825, 6))).toBe(0);
  expect(bins.most).toBe(5);
  expect(bins.lasting.map((i) => goldMoments[i]?.type).sort()).toEqual([
    "ALLY_OF",
    "ATTACKED",
    "DEPLOYED_TO",
    "SIGNED",
    "SIGNED",
    "SUPPLIES",
  ]);
});

test("a hundred thousand moments are read once each, and no date again when the unit changes", () => {
  let reads = 0;
  const moments = Array.from({ length: 100_000 }, (_, i) => {
    const day = isoOf(14_000 + (i % 4_000));
    return {
      tie: "a~MET_WITH~b",
      type: "MET_WITH",
      modality: "happened" as const,
      get from() {
        reads += 1;
        return day;
      },
      to: day,
    };
  });
  const table = readMoments(moments, schema);
  const afterReading = reads;
  expect(afterReading).toBeLessThanOrEqual(2 * moments.length);
  for (const unit of units) binMoments(table, spanOf(table.extent ?? { first: 0, last: 0 }, unit));
  expect(reads).toBe(afterReading);
});
