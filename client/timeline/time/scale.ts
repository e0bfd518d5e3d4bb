import { binOf, startOf, type Unit, units } from "./units.ts";

/** The bins of the axis: `count` of them, from `first` on. */
export interface Span {
  unit: Unit;
  first: number;
  count: number;
}

/** First and last day that any claim names. */
export interface Extent {
  first: number;
  last: number;
}

/** The span laid out on pixels; all bins are equally wide, as months of a calendar are. */
export interface Scale extends Span {
  binWidth: number;
  width: number;
}

/** Under this many pixels a bin can no longer be seen or hit: the timeline scrolls, or takes a coarser unit. */
const NARROWEST = 4;
/** More bins than this (55 years of days) tell nothing and cost memory: the unit is not offered. */
const MOST_BINS = 20_000;

/** The bins from first to last day, with one of air at the start, and two at the end, where open ends go on. */
export const spanOf = ({ first, last }: Extent, unit: Unit): Span => {
  const start = binOf(first, unit) - 1;
  return { unit, first: start, count: binOf(last, unit) + 2 - start + 1 };
};

/** Whether the axis can have bins of this unit at all. */
export const fits = (extent: Extent, unit: Unit): boolean =>
  unit === "year" || spanOf(extent, unit).count <= MOST_BINS;

/** The finest unit whose bins can all be seen on the given width, in pixels. */
export const unitFor = (extent: Extent, width: number): Unit =>
  units.find((unit) => spanOf(extent, unit).count * NARROWEST <= width) ?? "year";

/** Lays a span out on a width in pixels, or on more when the bins would be too narrow. */
export const scaleOf = (span: Span, width: number): Scale => {
  const binWidth = Math.max(NARROWEST, width / span.count);
  return { ...span, binWidth, width: binWidth * span.count };
};

/** Where a day begins, in pixels from the start of the axis. Fractions of a day are fine. */
export const xOf = ({ unit, first, binWidth }: Scale, day: number): number => {
  const bin = binOf(Math.floor(day), unit);
  const start = startOf(bin, unit);
  return (bin - first + (day - start) / (startOf(bin + 1, unit) - start)) * binWidth;
};

/** The bin under a pixel, kept to those of the axis. */
export const binAt = ({ first, count, binWidth }: Scale, x: number): number =>
  first + Math.min(count - 1, Math.max(0, Math.floor(x / binWidth)));
