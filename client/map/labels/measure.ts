import type { Size } from "./place.ts";

export const LINE_HEIGHT = 16;
const context = new OffscreenCanvas(1, 1).getContext("2d");
const known = new Map<string, number>();

/** Width of a text in a canvas font, in pixels. Remembered: the same words are drawn on every frame. */
export const textWidth = (text: string, font: string): number => {
  const key = `${font}|${text}`;
  const width = known.get(key);
  if (width !== undefined) return width;
  if (!context) return text.length * 7;
  context.font = font;
  const measured = context.measureText(text).width;
  known.set(key, measured);
  return measured;
};

/** Width and height of lines of text set below each other. */
export const sizeOfLines = (lines: readonly string[], font: string): Size => ({
  width: Math.max(...lines.map((line) => textWidth(line, font))),
  height: lines.length * LINE_HEIGHT,
});

/** Forgets all widths: the fonts of the page have come. */
export const forgetWidths = (): void => known.clear();
