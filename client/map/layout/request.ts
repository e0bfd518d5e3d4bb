import type { Box, Point } from "../geometry.ts";
import type { Size } from "../labels/place.ts";

/** An entity as the layout sees it. Lengths are CSS pixels at zoom 1. */
export interface LayoutEntity {
  id: string;
  radius: number;
  /** The ways to write its label, the best first. */
  label: Size[];
}

/** The line between two entities: one for a whole bundle. */
export interface LayoutLine {
  subject: string;
  object: string;
  /** How many ties it stands for. */
  strands: number;
  /** Width of the word on it, in pixels. */
  word: number;
}

export interface LayoutRequest {
  entities: LayoutEntity[];
  lines: LayoutLine[];
  /** The room of the map; its middle is the point 0, 0. */
  width: number;
  height: number;
  /** Parts of the room where something else stands, around the same middle. */
  reserved: Box[];
  seed: number;
}

/** Places by entity id: CSS pixels around the middle of the map, y grows downwards. */
export type Places = Record<string, Point>;

/** What the worker sends: places for now, and at last those that stay. */
export interface LayoutReport {
  places: Places;
  done: boolean;
  /** Share of the work that is done, 0 to 1. */
  progress: number;
}
