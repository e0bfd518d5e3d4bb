import type { Box, Point } from "../geometry.ts";
import { textWidth } from "../labels/measure.ts";
import type { TimeAxis } from "../layouts/arrangement.ts";
import { type Drawing, type Heading, writeHaloed } from "./drawing.ts";

const ABOVE = 18;
/** Headings stay in sight when the top of the columns is not. */
const HIGHEST = 76;
const AIR = 12;

/**
 * The columns of the layout by time on the screen.
 * @param onScreen a place of the layout (y downwards) in pixels of the map
 * @param word writes what a column stands for
 * @param reserved boxes of the screen where something else stands: the headings go below them
 */
export const headingsOf = (
  { columns, top }: TimeAxis,
  onScreen: (point: Point) => Point,
  word: (bin: number | null) => string,
  reserved: readonly Box[],
): Heading[] => {
  const edges = columns.map(({ bin, x0, x1 }) => {
    const [left, right] = [onScreen({ x: x0, y: top }), onScreen({ x: x1, y: top })];
    return { text: word(bin), x0: left.x, x1: right.x, y: Math.max(HIGHEST, left.y) };
  });
  const heights = edges.map(({ x0, x1, y }) => {
    const over = reserved.find((box) => box.x0 < x1 && box.x1 > x0 && box.y0 < y && box.y1 > y - 2 * ABOVE);
    return over ? over.y1 + 2 * ABOVE : y;
  });
  const y = Math.max(...heights);
  return edges.map((edge) => ({ ...edge, y }));
};

/** Draws the headings above their columns, each on a rule as wide as the column; those that would touch are left out. */
export const drawHeadings = (drawing: Drawing): void => {
  const { context, look, headings = [] } = drawing;
  const { palette } = look;
  const font = `600 12px ${palette.sans}`;
  let free = Number.NEGATIVE_INFINITY;
  for (const { text, x0, x1, y } of headings) {
    context.beginPath();
    context.moveTo(x0, y - ABOVE / 2);
    context.lineTo(x1, y - ABOVE / 2);
    context.lineWidth = 1;
    context.strokeStyle = palette.lineStrong;
    context.stroke();
    const [middle, half] = [(x0 + x1) / 2, textWidth(text, font) / 2];
    if (middle - half < free) continue;
    free = middle + half + AIR;
    context.textAlign = "center";
    context.textBaseline = "middle";
    writeHaloed(drawing, text, { x: middle, y: y - ABOVE }, { font, colour: palette.ink2, halo: 4 });
  }
};
