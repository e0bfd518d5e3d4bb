/// <reference path="./edtf.d.ts" />
import edtf from "edtf";

/** The days that bound a date or interval, both included, as ISO days; null where it is open or unknown. */
export interface Bounds {
  from: string | null;
  to: string | null;
}

const day = (milliseconds: number | null): string | null =>
  milliseconds !== null && Number.isFinite(milliseconds)
    ? new Date(milliseconds).toISOString().slice(0, 10)
    : null;

/**
 * The bounds of an EDTF (ISO 8601-2) date: "2022-02/.." is 2022-02-01 with no end, "2024" is its first and last day.
 * @throws Error that names the text when it is no EDTF
 */
export const boundsOf = (when: string | null): Bounds => {
  if (when === null) return { from: null, to: null };
  try {
    const { min, max } = edtf(when);
    return { from: day(min), to: day(max) };
  } catch (cause) {
    throw new Error(`"${when}" is not a date in EDTF. Write it like 2025-08-12, 2025-07 or 2022-02/..`, {
      cause,
    });
  }
};
