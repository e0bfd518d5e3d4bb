import type { Family, Modality } from "../../../server/contract/vocabulary.ts";
import { type Palette, readPalette } from "../../map/appearance/palette.ts";

/** The colours of the map, and the quieter ones that an axis needs. */
export interface Inks extends Palette {
  line: string;
  ink3: string;
}

/** Reads the colours as they hold inside an element now. Done once for a theme. */
export const readInks = (element: HTMLElement): Inks => {
  const style = getComputedStyle(element);
  return {
    ...readPalette(element),
    line: style.getPropertyValue("--line").trim(),
    ink3: style.getPropertyValue("--ink-3").trim(),
  };
};

/** Side of the tile that hatching repeats, in pixels. */
const TILE = 4;

const hatch = (context: CanvasRenderingContext2D, colour: string, crossed: boolean, ratio: number) => {
  const tile = new OffscreenCanvas(TILE * ratio, TILE * ratio);
  const pen = tile.getContext("2d");
  if (!pen) return colour;
  pen.scale(ratio, ratio);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.2;
  for (const [x, y] of [
    [-TILE, TILE],
    [0, TILE],
    [0, 2 * TILE],
  ] as const) {
    pen.moveTo(x, y);
    pen.lineTo(x + TILE * 1, y - TILE);
    if (crossed) {
      pen.moveTo(x, y - TILE);
      pen.lineTo(x + TILE, y);
    }
  }
  pen.stroke();
  const pattern = context.createPattern(tile, "repeat");
  pattern?.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern ?? colour;
};

/** What a box of a family and modality is filled with; null leaves it hollow. */
export type Fill = (family: Family, modality: Modality) => string | CanvasPattern | null;

/** Fills for one drawing: full for what happened, hollow when planned, hatched when alleged, crossed when denied. */
export const fillsOf = (context: CanvasRenderingContext2D, inks: Inks, ratio: number): Fill => {
  const made = new Map<string, string | CanvasPattern>();
  return (family, modality) => {
    const colour = inks.families[family];
    if (modality === "happened") return colour;
    if (modality === "planned") return null;
    const key = `${family} ${modality}`;
    const fill = made.get(key) ?? hatch(context, colour, modality === "denied", ratio);
    made.set(key, fill);
    return fill;
  };
};
