import { create } from "zustand";
import type { Route } from "../../server/contract/routes.ts";

/** What the reader has chosen: one entity, one tie, or nothing. */
export type Selection = { kind: "entity"; id: string } | { kind: "tie"; id: string } | null;

interface SelectionStore {
  selection: Selection;
  /** The route that stands out on the map, or null. */
  route: Route | null;
  select: (selection: Selection) => void;
  showRoute: (route: Route | null) => void;
}

/** Selection and route: they change how the map looks, not what is on it, so undo leaves them alone. */
export const useSelection = create<SelectionStore>()((set) => ({
  selection: null,
  route: null,
  select: (selection) => set({ selection }),
  showRoute: (route) => set({ route }),
}));
