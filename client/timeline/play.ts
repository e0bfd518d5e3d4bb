import type { Span } from "./time/scale.ts";
import { type Range, shift, wholeOf } from "./window.ts";

/** Without a window, playing looks through one of this share of the axis. */
const SHARE = 12;

/** The range to begin playing with: the reader's own, or one at the start; at the end it goes back to the start. */
export const firstFrame = (range: Range | null, span: Span): Range => {
  const whole = wholeOf(span);
  const { first, last } = range ?? {
    first: whole.first,
    last: whole.first + Math.max(1, Math.round(span.count / SHARE)) - 1,
  };
  return last < whole.last ? { first, last } : { first: whole.first, last: whole.first + (last - first) };
};

/** The range some bins later, or null when the end of the axis has been reached. */
export const nextFrame = (range: Range, step: number, span: Span): Range | null =>
  range.last >= wholeOf(span).last ? null : shift(range, "whole", step, span);
