import { create } from "zustand";

/** What a context menu is about: an entity, a tie, or the bare map (id ""). */
export interface MenuTarget {
  kind: "entity" | "tie" | "map";
  id: string;
}

interface MapMenu {
  /** Null: closed. x and y are client coordinates of the page, in pixels. */
  open: { target: MenuTarget; x: number; y: number } | null;
  show: (target: MenuTarget, x: number, y: number) => void;
  close: () => void;
}

/** The context menu of the map. The map calls `show` on a right click, a long press and the menu key; the page draws it. */
export const useMapMenu = create<MapMenu>()((set) => ({
  open: null,
  show: (target, x, y) => set({ open: { target, x, y } }),
  close: () => set({ open: null }),
}));
