import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstFrame, nextFrame } from "../../../client/timeline/play.ts";
import { readMoments } from "../../../client/timeline/table.ts";
import { dayOf, isoOf } from "../../../client/timeline/time/days.ts";
import { type Span, spanOf } from "../../../client/timeline/time/scale.ts";
import { units } from "../../../client/timeline/time/units.ts";
import {
  between,
  countWithin,
  inWindow,
  isAligned,
  type Range,
  rangeOf,
  shift,
  wholeOf,
  windowOf,
} from "../../../client/timeline/window.ts";
import { goldMoments, momentLists, schema } from "./moments.ts";

const nearDays = fc.integer({ min: 0, max: 40 }).map((day) => isoOf(dayOf("2024-02-10") + day));
const nearEnds = fc.option(nearDays, { nil: null });
const spans: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 10_000, max: 20_000 }), fc.nat(400), fc.constantFrom(...units))
  .map(([first, length, unit]) => spanOf({ first, last: first + length }, unit));
const spansWithRanges: fc.Arbitrary<{ span: Span; range: Range }> = spans.chain((span) =>
  fc
    .tuple(fc.nat(span.count - 1), fc.nat(span.count - 1))
    .map(([a, b]) => ({ span, range: between(span.first + a, span.first + b, span) })),
);

describe("a moment is in the window", () => {
  test("exactly when they share a day", () => {
    fc.assert(
      fc.property(nearEnds, nearEnds, nearDays, nearDays, (a, b, c, d) => {
        const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
        const window = c < d ? { from: c, to: d } : { from: d, to: c };
        let shared = false;
        for (let day = dayOf(window.from); day <= dayOf(window.to); day += 1)
          shared ||= (from === null || dayOf(from) <= day) && (to === null || day <= dayOf(to));
        expect(inWindow({ from, to }, window)).toBe(shared);
      }),
    );
  });

  test("and the columns count the same", () => {
    fc.assert(
      fc.property(momentLists, nearDays, fc.nat(9000), (moments, from, days) => {
        const window = { from, to: isoOf(dayOf(from) + days) };
        const table = readMoments(moments, schema);
        expect(countWithin(table, window)).toBe(moments.filter((moment) => inWindow(moment, window)).length);
        expect(countWithin(table, null)).toBe(moments.length);
      }),
    );
  });

  test("in the first half of 2025 the article knows the attack, the troops, the supplies and the alliance", () => {
    const window = { from: "2025-01-01", to: "2025-06-30" };
    expect(goldMoments.filter((moment) => inWindow(moment, window)).map(({ type }) => type)).toEqual([
      "ALLY_OF",
      "DEPLOYED_TO",
      "SUPPLIES",
      "ATTACKED",
    ]);
  });
});

describe("a range of bins", () => {
  test("comes back from its window; the whole axis is no window", () => {
    fc.assert(
      fc.property(spansWithRanges, ({ span, range }) => {
        const window = windowOf(range, span);
        const whole = wholeOf(span);
        expect(window === null).toBe(range.first === whole.first && range.last === whole.last);
        if (!window) return;
        expect(rangeOf(window, span.unit)).toEqual(range);
        expect(isAligned(window, span.unit)).toBe(true);
      }),
    );
  });

  test("keeps its length when moved, its other end when resized, and never leaves the axis", () => {
    fc.assert(
      fc.property(spansWithRanges, fc.integer({ min: -500, max: 500 }), ({ span, range }, by) => {
        const whole = wholeOf(span);
        const moved = shift(range, "whole", by, span);
        expect(moved.last - moved.first).toBe(range.last - range.first);
        expect(shift(range, "first", by, span).last).toBe(range.last);
        expect(shift(range, "last", by, span).first).toBe(range.first);
        for (const grip of ["first", "last", "whole"] as const) {
          const { first, last } = shift(range, grip, by, span);
          expect(first).toBeGreaterThanOrEqual(whole.first);
          expect(last).toBeLessThanOrEqual(whole.last);
          expect(first).toBeLessThanOrEqual(last);
        }
      }),
    );
  });
});

test("playing goes on by whole steps, keeps the window's length, ends at the end, and begins again at the start", () => {
  fc.assert(
    fc.property(spansWithRanges, fc.constantFrom(1, 2, 4), ({ span, range }, step) => {
      fc.pre(windowOf(range, span) !== null);
      const whole = wholeOf(span);
      let frame: Range | null = firstFrame(range, span);
      const length = frame.last - frame.first;
      let frames = 0;
      while (frame) {
        expect(frame.last - frame.first).toBe(length);
        const next = nextFrame(frame, step, span);
        if (next) expect(next.first).toBeGreaterThan(frame.first);
        else expect(frame.last).toBe(whole.last);
        frame = next;
        frames += 1;
      }
      expect(frames).toBeLessThanOrEqual(Math.ceil(span.count / step) + 1);
      expect(firstFrame({ first: whole.last - length, last: whole.last }, span).first).toBe(whole.first);
      expect(firstFrame(null, span).first).toBe(whole.first);
    }),
  );
});
