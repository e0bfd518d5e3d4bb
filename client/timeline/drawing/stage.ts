import type { Bins } from "../bins.ts";
import type { Lanes } from "../lanes.ts";
import type { Scale } from "../time/scale.ts";

/** Over this many claims in a bin, squares give way to stacked bars. */
const MOST_SQUARES = 12;
/** Heights in pixels: the axis with its labels, a line, a density band, the air between lines and bins. */
const AXIS = 22;
const LINE = 13;
const BAND = 22;
const AIR = 5;
/** Height of a square and the air over it at most, and the least at which it can still be told from the next. */
const PITCH = 6.6;
const LEAST_PITCH = 4;
/** Widths of a square, and of a bar at most. */
const WIDEST_SQUARE = 9.5;
const NARROWEST_SQUARE = 5;
const WIDEST_BAR = 28;
const MOST_COLUMNS = 4;

/** How claims stand in their bins: as squares, side by side in a wide bin when they are many, or as stacked bars. */
export type Stack =
  | { form: "squares"; width: number; columns: number; pitch: number }
  | { form: "bars"; width: number; perClaim: number };

/** Where everything stands, in pixels from the top of the plot. */
export interface Stage {
  /** The axis line, on which the bins stand. */
  base: number;
  /** The middle of each line. */
  lines: readonly number[];
  /** Top and foot of the density band. */
  band: { top: number; foot: number } | null;
  stack: Stack;
}

const stackOf = (most: number, binWidth: number, room: number): Stack => {
  const bars: Stack = {
    form: "bars",
    width: Math.min(WIDEST_BAR, binWidth > 3 ? binWidth - 1 : binWidth),
    perClaim: room / Math.max(1, most),
  };
  if (most > MOST_SQUARES) return bars;
  const columnsThatFit = Math.max(1, Math.min(MOST_COLUMNS, Math.floor(binWidth / (NARROWEST_SQUARE + 2))));
  for (let columns = 1; columns <= columnsThatFit; columns += 1) {
    const pitch = Math.min(PITCH, room / Math.max(1, Math.ceil(most / columns)));
    const roomy = pitch === PITCH || (columns === columnsThatFit && pitch >= LEAST_PITCH);
    if (roomy) return { form: "squares", columns, pitch, width: squareWidth(binWidth / columns) };
  }
  return bars;
};

const squareWidth = (room: number): number => Math.max(3, Math.min(WIDEST_SQUARE, room - 2));

/**
 * Divides the plot between lines, band and bins. All bins take the same form, so that their heights can be compared.
 * @param height of the plot in pixels
 */
export const stageOf = (bins: Bins, lanes: Lanes, scale: Scale, height: number): Stage => {
  const base = height - AXIS;
  const lines = lanes.lines.map((_, i) => 10 + i * LINE);
  const afterLines = lines.length * LINE + (lines.length > 0 ? AIR : 0);
  const band = lanes.density && { top: afterLines + 4, foot: afterLines + 4 + BAND };
  const top = band ? band.foot + AIR : afterLines + AIR;
  return { base, lines, band, stack: stackOf(bins.most, scale.binWidth, base - top) };
};
