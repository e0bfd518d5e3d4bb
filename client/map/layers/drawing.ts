import type { Language } from "../../../server/contract/vocabulary.ts";
import type { Attention, Emphasis } from "../appearance/attention.ts";
import type { Look } from "../appearance/paint.ts";
import type { HubGroup } from "../exploration/hub.ts";
import type { Box } from "../geometry.ts";
import type { MapGraph } from "../graph/attributes.ts";
import type { Side } from "../labels/place.ts";
import type { Stage } from "./stage.ts";

/** What the exploration says of entities besides their ties. */
export interface Belonging {
  pinned: ReadonlySet<string>;
  /** The groups that stand around the selected entity. */
  hub: { of: string | null; groups: readonly HubGroup[] };
  /** Neither the country lens nor a filter changes how many ties an entity has on the map. */
  whole: boolean;
  /** How many labels stand on the map, as a share of what has room: 0 leaves only those that must show. */
  labels: number;
}

/** A heading of the layout by time as it stands on the screen: its words and the edges of its column. */
export interface Heading {
  text: string;
  x0: number;
  x1: number;
  /** Where the column begins, in pixels from the top. */
  y: number;
}

/** All that one drawing of the canvas above the map needs. */
export interface Drawing extends Partial<Belonging> {
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
  /** Of the layout by time, as long as it stands. */
  headings?: readonly Heading[];
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
