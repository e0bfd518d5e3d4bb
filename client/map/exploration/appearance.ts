import { create } from "zustand";

export const sizings = ["degree", "claims", "betweenness", "pagerank"] as const;
export const colourings = ["type", "community", "country", "source", "wikidata"] as const;
export const labellings = ["none", "few", "normal", "many"] as const;

/** How the map looks: what size and colour tell, and how many labels stand on it. */
export interface Appearance {
  /** Degree and claims: of what is drawn. */
  sizeBy: (typeof sizings)[number];
  /**
   * Country: the one that an entity is lifted to under the lens, which need not be on. Source: the one that most of its
   * ties on the map were read from. Wikidata: whether the entity is known there.
   */
  colourBy: (typeof colourings)[number];
  /** None still leaves the labels of what is hovered, selected, pinned or on a route. */
  labels: (typeof labellings)[number];
}

export const plainAppearance: Appearance = { sizeBy: "degree", colourBy: "type", labels: "normal" };

interface AppearanceStore {
  appearance: Appearance;
  change: (part: Partial<Appearance>) => void;
}

/** The settings of the view. They change how the map looks, not what is on it, so undo leaves them alone; saving keeps them. */
export const useAppearance = create<AppearanceStore>()((set) => ({
  appearance: plainAppearance,
  change: (part) => set(({ appearance }) => ({ appearance: { ...appearance, ...part } })),
}));
