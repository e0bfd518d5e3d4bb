import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ticksOf } from "../../../client/timeline/ticks.ts";
import { dateOf, dayOf, isoOf } from "../../../client/timeline/time/days.ts";
import {
  binAt,
  fits,
  type Scale,
  scaleOf,
  spanOf,
  unitFor,
  xOf,
} from "../../../client/timeline/time/scale.ts";
import { binOf, endOf, startOf, units } from "../../../client/timeline/time/units.ts";
import { isoDays } from "./moments.ts";

const anyUnit = fc.constantFrom(...units);
const extents = fc.tuple(isoDays, isoDays).map(([a, b]) => {
  const [first = 0, last = 0] = [dayOf(a), dayOf(b)].sort((x, y) => x - y);
  return { first, last };
});
const scales: fc.Arbitrary<Scale> = fc
  .tuple(extents, anyUnit, fc.integer({ min: 200, max: 2000 }))
  .map(([extent, unit, width]) => scaleOf(spanOf(extent, unit), width));

describe("bins", () => {
  test("a month begins on its first day and ends on its last, also in a leap year", () => {
    const february = binOf(dayOf("2024-02-13"), "month");
    expect(isoOf(startOf(february, "month"))).toBe("2024-02-01");
    expect(isoOf(endOf(february, "month"))).toBe("2024-02-29");
    expect(isoOf(endOf(binOf(dayOf("1900-05-05"), "year"), "year"))).toBe("1900-12-31");
    expect(isoOf(startOf(binOf(dayOf("0044-03-15"), "month"), "month"))).toBe("0044-03-01");
  });

  test("follow each other without gap or overlap, and hold the day they were found by", () => {
    fc.assert(
      fc.property(isoDays, anyUnit, (iso, unit) => {
        const bin = binOf(dayOf(iso), unit);
        expect(startOf(bin, unit)).toBeLessThanOrEqual(dayOf(iso));
        expect(endOf(bin, unit)).toBeGreaterThanOrEqual(dayOf(iso));
        expect(binOf(endOf(bin, unit) + 1, unit)).toBe(bin + 1);
        expect(binOf(startOf(bin, unit) - 1, unit)).toBe(bin - 1);
      }),
    );
  });
});

describe("the scale", () => {
  test("grows with time, fills its width, and finds the bin that it drew", () => {
    fc.assert(
      fc.property(scales, isoDays, isoDays, (scale, a, b) => {
        if (a < b) expect(xOf(scale, dayOf(a))).toBeLessThan(xOf(scale, dayOf(b)));
        expect(xOf(scale, startOf(scale.first, scale.unit))).toBe(0);
        expect(xOf(scale, startOf(scale.first + scale.count, scale.unit))).toBeCloseTo(scale.width, 6);
        const bin = scale.first + Math.floor(scale.count / 2);
        expect(binAt(scale, xOf(scale, startOf(bin, scale.unit)) + scale.binWidth / 2)).toBe(bin);
      }),
    );
  });

  test("chooses the unit as the span and the room need", () => {
    const between = (first: string, last: string) => ({ first: dayOf(first), last: dayOf(last) });
    expect(unitFor(between("2025-07-01", "2025-08-15"), 686)).toBe("day");
    expect(unitFor(between("2022-02-01", "2025-08-15"), 686)).toBe("month");
    expect(unitFor(between("2005-01-01", "2015-12-31"), 686)).toBe("month");
    expect(unitFor(between("2005-01-01", "2015-12-31"), 290)).toBe("year");
    expect(fits(between("1900-01-01", "2025-01-01"), "day")).toBe(false);
    expect(fits(between("1900-01-01", "2025-01-01"), "month")).toBe(true);
  });
});

describe("the marks of the axis", () => {
  test("stand where their unit begins, weeks on Mondays, and labels have room", () => {
    fc.assert(
      fc.property(scales, fc.double({ min: 0, max: 1, noNaN: true }), (scale, share) => {
        const width = Math.min(700, scale.width);
        const left = share * (scale.width - width);
        const { major, minor, unit } = ticksOf(scale, left, width);
        expect(major.length).toBeLessThanOrEqual(width / 50 + 2);
        expect(minor.length).toBeLessThanOrEqual(width / 3.5 + 2);
        expect(major[0]?.x ?? 0).toBeLessThanOrEqual(left + scale.binWidth);
        const days = major.map(({ day }) => dateOf(day));
        if (unit === "year") for (const day of days) expect(day.toISOString().slice(5, 10)).toBe("01-01");
        if (unit === "month") for (const day of days) expect(day.getUTCDate()).toBe(1);
        const gap = (major[1]?.day ?? 0) - (major[0]?.day ?? 0);
        if (unit === "day" && gap === 7) for (const day of days) expect(day.getUTCDay()).toBe(1);
      }),
    );
  });
});
