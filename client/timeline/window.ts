import type { Moment, TimeWindow } from "./moment.ts";
import type { MomentTable } from "./table.ts";
import { dayOf, isoOf } from "./time/days.ts";
import type { Span } from "./time/scale.ts";
import { binOf, endOf, startOf, type Unit } from "./time/units.ts";

/** Bins that follow each other: numbers of the first and the last. */
export interface Range {
  first: number;
  last: number;
}

/** What of a range is taken hold of: one of its ends, or all of it. */
export type Grip = "first" | "last" | "whole";

/** Whether any day of a moment lies in a window. ISO days compare as texts. */
export const inWindow = ({ from, to }: Pick<Moment, "from" | "to">, window: TimeWindow): boolean =>
  (from === null || from <= window.to) && (to === null || to >= window.from);

/** How many moments are in a window; all of them when there is none. */
export const countWithin = ({ moments, from, to }: MomentTable, window: TimeWindow | null): number => {
  if (!window) return moments.length;
  const [first, last] = [dayOf(window.from), dayOf(window.to)];
  let count = 0;
  for (let i = 0; i < moments.length; i += 1)
    if ((from[i] as number) <= last && (to[i] as number) >= first) count += 1;
  return count;
};

/** The bins that a window touches. */
export const rangeOf = ({ from, to }: TimeWindow, unit: Unit): Range => ({
  first: binOf(dayOf(from), unit),
  last: binOf(dayOf(to), unit),
});

/** All bins of an axis. */
export const wholeOf = ({ first, count }: Span): Range => ({ first, last: first + count - 1 });

/** The window of a range; none when the range is the whole axis, for then nothing is left out. */
export const windowOf = ({ first, last }: Range, span: Span): TimeWindow | null => {
  const whole = wholeOf(span);
  if (first <= whole.first && last >= whole.last) return null;
  return { from: isoOf(startOf(first, span.unit)), to: isoOf(endOf(last, span.unit)) };
};

/** Whether a window begins and ends where bins of a unit do. */
export const isAligned = ({ from, to }: TimeWindow, unit: Unit): boolean =>
  dayOf(from) === startOf(binOf(dayOf(from), unit), unit) &&
  dayOf(to) === endOf(binOf(dayOf(to), unit), unit);

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** The range between two bins, in either order, kept to the axis. */
export const between = (a: number, b: number, span: Span): Range => {
  const whole = wholeOf(span);
  return {
    first: within(Math.min(a, b), whole.first, whole.last),
    last: within(Math.max(a, b), whole.first, whole.last),
  };
};

/** Shifts a range, or one end of it, by bins. It stays on the axis; moved whole it keeps its length. */
export const shift = (range: Range, grip: Grip, by: number, span: Span): Range => {
  const whole = wholeOf(span);
  const { first, last } = between(range.first, range.last, span);
  if (grip === "first") return { first: within(first + by, whole.first, last), last };
  if (grip === "last") return { first, last: within(last + by, first, whole.last) };
  const step = within(by, whole.first - first, whole.last - last);
  return { first: first + step, last: last + step };
};
