import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binMoments } from "../../../client/timeline/bins.ts";
import { hitAt } from "../../../client/timeline/drawing/hit.ts";
import { marksOf } from "../../../client/timeline/drawing/marks.ts";
import { stageOf } from "../../../client/timeline/drawing/stage.ts";
import { lanesOf } from "../../../client/timeline/lanes.ts";
import type { Moment } from "../../../client/timeline/moment.ts";
import { kinds, readMoments } from "../../../client/timeline/table.ts";
import { isoOf } from "../../../client/timeline/time/days.ts";
import { scaleOf, spanOf, unitFor } from "../../../client/timeline/time/scale.ts";
import { type Unit, units } from "../../../client/timeline/time/units.ts";
import { goldMoments, momentLists, schema } from "./moments.ts";

const WIDTH = 686;
const HEIGHT = 132;

const plotOf = (moments: readonly Moment[], unit?: Unit, left = 0) => {
  const table = readMoments(moments, schema);
  const extent = table.extent ?? { first: 0, last: 0 };
  const bins = binMoments(table, spanOf(extent, unit ?? unitFor(extent, WIDTH)));
  const lanes = lanesOf(table, bins, new Set());
  const scale = scaleOf(bins, WIDTH);
  const stage = stageOf(bins, lanes, { ...scale, unit: bins.unit }, HEIGHT);
  return {
    table,
    bins,
    lanes,
    scale,
    stage,
    marks: marksOf(table, bins, scale, stage, { left, width: WIDTH }),
  };
};

const crowd = (size: number): Moment[] =>
  Array.from({ length: size }, (_, i) => {
    const day = isoOf(13_000 + (i % 4_017));
    const type = schema.tieTypes[i % schema.tieTypes.length]?.id ?? "";
    return { tie: `a~${type}~b`, type, modality: "happened" as const, from: day, to: day };
  });

describe("squares and bars", () => {
  test("the article's claims are squares on the axis that do not touch, one for each", () => {
    const { marks, stage, table, scale } = plotOf(goldMoments);
    expect(scale.unit).toBe("month");
    expect(stage.stack.form).toBe("squares");
    expect(marks).toHaveLength(9);
    for (const a of marks)
      for (const b of marks)
        if (a !== b) {
          const apart =
            a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;
          expect(apart).toBe(true);
        }
    for (const { y, height } of marks) {
      expect(y + height).toBeLessThanOrEqual(stage.base);
      expect(y).toBeGreaterThan((stage.lines.at(-1) ?? 0) + 5);
    }
    expect(marks.map(({ moment }) => table.moments[moment ?? -1]?.modality)).toContain("planned");
  });

  test("stand between the lines and the axis, and bars are as high as their counts say", () => {
    fc.assert(
      fc.property(momentLists, fc.constantFrom(...units), (moments, unit) => {
        const { marks, stage, bins } = plotOf(moments, unit);
        for (const { y, height } of marks) {
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y + height).toBeLessThanOrEqual(stage.base + 1e-6);
        }
        if (stage.stack.form === "squares") expect(bins.most).toBeLessThanOrEqual(12);
      }),
      { numRuns: 40 },
    );
  });

  test("over twelve in a bin are bars, whose heights add up to the same for each claim", () => {
    const { marks, stage, bins } = plotOf(crowd(5_000), "month");
    if (stage.stack.form !== "bars") throw new Error("squares for hundreds of claims");
    const height = marks.reduce((sum, mark) => sum + mark.height, 0);
    expect(height / stage.stack.perClaim).toBeCloseTo(5_000, 3);
    expect(Math.min(...marks.map(({ y }) => y))).toBeGreaterThanOrEqual(
      stage.base - stage.stack.perClaim * bins.most - 1e-6,
    );
  });

  test("what is drawn depends on the bins in sight, not on how many claims there are", () => {
    for (const unit of units) {
      const bound = (WIDTH / 4 + 2) * kinds;
      for (const size of [1_000, 100_000])
        expect(plotOf(crowd(size), unit).marks.length).toBeLessThanOrEqual(bound);
    }
  });
});

describe("what is under the pointer", () => {
  test("a square is its claim, a line its claims, an empty bin nothing", () => {
    const plot = plotOf(goldMoments);
    const [mark] = plot.marks;
    if (!mark) throw new Error("no square");
    expect(hitAt(plot, plot.marks, mark.x + 2, mark.y + 2)).toEqual({ kind: "claim", moment: mark.moment });
    expect(hitAt(plot, plot.marks, mark.x + 2, 80)).toMatchObject({
      kind: "bin",
      bin: mark.bin,
      onBar: false,
    });
    expect(hitAt(plot, plot.marks, 300, plot.stage.lines[0] ?? 0)).toMatchObject({
      kind: "line",
      line: { type: "ATTACKED" },
    });
    expect(hitAt(plot, plot.marks, 300, 90)).toBeNull();
  });
});
