import type { Language } from "../../../server/contract/vocabulary.ts";
import type { Attention, Emphasis } from "../appearance/attention.ts";
import type { Look } from "../appearance/paint.ts";
import type { Box } from "../geometry.ts";
import type { MapGraph } from "../graph/attributes.ts";
import type { Side } from "../labels/place.ts";
import type { Stage } from "./stage.ts";

/** All that one drawing of the canvas above the map needs. */
export interface Drawing {
  context: CanvasRenderingContext2D;
  graph: MapGraph;
  stage: Stage;
  look: Look;
  language: Language;
  attention: Attention;
  emphasis: Emphasis;
  /** A small map: short names, short lines. */
  crowded: boolean;
  /** The camera moves and there is much on the map: only what cannot be missed. */
  moving: boolean;
  /** Screen boxes where something else stands. */
  reserved: readonly Box[];
  /** Where each label stood in the last drawing. */
  lastSides: Map<string, Side>;
}

/** Writes a text with a halo of paper, so that it can be read over lines. */
export const writeHaloed = (
  { context, look: { palette } }: Pick<Drawing, "context" | "look">,
  text: string,
  at: { x: number; y: number },
  { font, colour, halo }: { font: string; colour: string; halo: number },
): void => {
  context.font = font;
  context.lineJoin = "round";
  context.lineWidth = halo;
  context.strokeStyle = palette.paper;
  context.strokeText(text, at.x, at.y);
  context.fillStyle = colour;
  context.fillText(text, at.x, at.y);
};
