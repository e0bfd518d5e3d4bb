import { create } from "zustand";
import type { Point } from "./geometry.ts";
import type { Selection } from "./selection.ts";

/** What the pointer rests on, for the tooltip: an entity, a tie, or a bundle by its chip. */
export type Pointed = NonNullable<Selection> | { kind: "bundle"; id: string };

interface MapState {
  /** The first drawing is ready to be seen. */
  settled: boolean;
  pointed: { what: Pointed; at: Point } | null;
  /** The entity that has the keyboard's focus, and the tie: told to those who do not see the ring. */
  focused: string | null;
  focusedTie: string | null;
}

/** What the parts around the canvas show. It belongs to the moment: no history, no URL. */
export const useMapState = create<MapState>()(() => ({
  settled: false,
  pointed: null,
  focused: null,
  focusedTie: null,
}));
