import type { TypedValue } from "../../../server/contract/cypher-values.ts";
import { compareValues, instantOf } from "./order.ts";
import { type Row, valueAt } from "./useColumns.ts";
import { kindOf, textOf } from "./values.ts";

/** One mark of a chart. `x` is where it stands on an axis of time or of years; null for a category. */
export interface Bar {
  name: string;
  x: number | null;
  value: number;
}

/** What can be drawn of an answer: bars for a category, a line for time. */
export interface Chart {
  form: "bars" | "line";
  /** The columns: what is told apart, and how much of it there is. */
  by: string;
  of: string;
  marks: readonly Bar[];
}

const YEAR = /^[12]\d{3}$/;

const isNumber = (value: TypedValue): boolean =>
  kindOf(value) === "number" && Number.isFinite(Number(value._value));

const isYear = (value: TypedValue): boolean => value.$type === "Integer" && YEAR.test(value._value);

const placeInTime = (value: TypedValue): number | null => {
  if (isYear(value)) return Number(value._value);
  const at = kindOf(value) === "moment" ? instantOf(value) : Number.NaN;
  return Number.isNaN(at) ? null : at;
};

const fits = (rows: readonly Row[], at: number, test: (value: TypedValue) => boolean): boolean =>
  rows.every((row) => test(valueAt(row, at)));

/**
 * The chart that suits an answer: two columns, one of numbers and one of names, days or years, in either order.
 * @returns null when the answer has another shape, or less than two rows
 */
export const chartOf = (names: readonly string[], rows: readonly Row[]): Chart | null => {
  if (names.length !== 2 || rows.length < 2) return null;
  // with two columns of numbers, the one of years is what is told apart
  const years = [0, 1].find((at) => fits(rows, at, isYear) && fits(rows, 1 - at, isNumber));
  const number = years !== undefined ? 1 - years : [1, 0].find((at) => fits(rows, at, isNumber));
  if (number === undefined) return null;
  const by = 1 - number;
  const timed = fits(rows, by, (value) => placeInTime(value) !== null);
  if (!timed && !fits(rows, by, (value) => ["text", "boolean", "null"].includes(kindOf(value)))) return null;
  const ordered = timed ? rows.toSorted((a, b) => compareValues(valueAt(a, by), valueAt(b, by))) : rows;
  return {
    form: timed ? "line" : "bars",
    by: names[by] ?? "",
    of: names[number] ?? "",
    marks: ordered.map((row) => ({
      name: textOf(valueAt(row, by)),
      x: timed ? placeInTime(valueAt(row, by)) : null,
      value: Number(valueAt(row, number)._value),
    })),
  };
};

/** Round numbers that part an axis from nothing to `most`, at most `count` of them. */
export const roundSteps = (least: number, most: number, count: number): number[] => {
  const span = most - least || 1;
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const steps: number[] = [];
  for (let at = Math.ceil(least / step); at * step <= most + step * 1e-9; at += 1) steps.push(at * step);
  return steps;
};
