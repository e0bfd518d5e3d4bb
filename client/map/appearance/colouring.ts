import { create } from "zustand";
import type { Appearance } from "../exploration/appearance.ts";
import type { Hex } from "./colour.ts";
import type { Groups } from "./groups.ts";
import type { Palette } from "./palette.ts";

/** The order of colours for groups; an eighth group and beyond is "other". */
export const groupTypes = [
  "Country",
  "Person",
  "Place",
  "Organization",
  "Agreement",
  "Event",
  "MilitaryUnit",
] as const;

interface ColouringStore {
  /** What the map is coloured by now, with its groups; null: by type. */
  shown: (Groups & { by: Appearance["colourBy"] }) | null;
  /** What the sizes stand in for, by entity id; null: the number of ties. */
  weights: ReadonlyMap<string, number> | null;
  /** The server could not be asked for what the colours should tell. */
  failed: boolean;
  /** Asks again. */
  again: () => void;
}

/** What sizes and colours tell on the map now: for its legend, and for pictures of it. */
export const useColouring = create<ColouringStore>()(() => ({
  shown: null,
  weights: null,
  failed: false,
  again: () => {},
}));

/** @returns a colour for a group by its rank; those beyond the seventh share one */
export const groupColour = (palette: Palette, rank: number): Hex => {
  const type = groupTypes[rank];
  return type ? palette.types[type] : palette.ink2;
};

/** The colour of those that have no value. */
export const unknownColour = (palette: Palette): Hex => palette.lineStrong;

/** A colour for each entity, for the theme of a palette. */
export const coloursOf = (
  { ranks }: Groups,
  ids: readonly string[],
  palette: Palette,
): ReadonlyMap<string, Hex> =>
  new Map(
    ids.map((id) => {
      const rank = ranks.get(id);
      return [id, rank === undefined ? unknownColour(palette) : groupColour(palette, rank)];
    }),
  );
