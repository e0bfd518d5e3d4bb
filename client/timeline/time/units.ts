import { dateOf, firstOfMonth } from "./days.ts";

/** What one bin of the timeline spans, from fine to coarse. */
export const units = ["day", "month", "year"] as const;
export type Unit = (typeof units)[number];

/** The number of the bin that holds a day. Bins of a unit are counted without gaps, so the next one is one more. */
export const binOf = (day: number, unit: Unit): number => {
  if (unit === "day") return day;
  const date = dateOf(day);
  return unit === "year" ? date.getUTCFullYear() : date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** The first day of a bin. */
export const startOf = (bin: number, unit: Unit): number => {
  if (unit === "day") return bin;
  return unit === "year"
    ? firstOfMonth(bin, 0)
    : firstOfMonth(Math.floor(bin / 12), bin - Math.floor(bin / 12) * 12);
};

/** The last day of a bin. */
export const endOf = (bin: number, unit: Unit): number => startOf(bin + 1, unit) - 1;
