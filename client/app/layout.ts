import { create } from "zustand";
import type { EntityType } from "../../server/contract/vocabulary.ts";

/** What the panel beside the map shows. */
export type Panel = "inspect" | "routes";
/** What the phone's sheet shows: the panel, or the facets. */
export type SheetContent = "panel" | "facets";

interface Layout {
  panel: Panel;
  facetsFolded: boolean;
  timeFolded: boolean;
  /** The table form of the map, in its place. */
  asTable: boolean;
  searchOpen: boolean;
  shortcutsOpen: boolean;
  /** The list of saved explorations. */
  savedOpen: boolean;
  sheet: SheetContent | null;
  /** The entity whose neighbours are being chosen, if any. */
  expanding: string | null;
  /** The one type of neighbours that is chosen from at first; null: all of them. */
  expandingType: EntityType | null;
  showPanel: (panel: Panel) => void;
  toggleFacets: () => void;
  foldTime: (folded: boolean) => void;
  toggleTable: () => void;
  openSearch: (open: boolean) => void;
  openShortcuts: (open: boolean) => void;
  openSaved: (open: boolean) => void;
  openSheet: (content: SheetContent | null) => void;
  expand: (id: string | null, type?: EntityType) => void;
}

/** What is open on the page. It is no part of the exploration: undo leaves it alone. */
export const useLayout = create<Layout>()((set) => ({
  panel: "inspect",
  facetsFolded: false,
  timeFolded: false,
  asTable: false,
  searchOpen: false,
  shortcutsOpen: false,
  savedOpen: false,
  sheet: null,
  expanding: null,
  expandingType: null,
  showPanel: (panel) => set({ panel, sheet: "panel" }),
  toggleFacets: () => set((now) => ({ facetsFolded: !now.facetsFolded })),
  foldTime: (timeFolded) => set({ timeFolded }),
  toggleTable: () => set((now) => ({ asTable: !now.asTable })),
  openSearch: (searchOpen) => set({ searchOpen }),
  openShortcuts: (shortcutsOpen) => set({ shortcutsOpen }),
  openSaved: (savedOpen) => set({ savedOpen }),
  openSheet: (sheet) => set({ sheet }),
  expand: (expanding, type) => set({ expanding, expandingType: type ?? null }),
}));
