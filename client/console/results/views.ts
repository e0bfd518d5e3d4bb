import { create } from "zustand";

/** The forms in which an answer can be looked at. */
export const views = ["table", "graph", "json", "plan", "chart"] as const;
export type View = (typeof views)[number];

interface ViewStore {
  view: View;
  show: (view: View) => void;
}

/** How the reader looks at answers; it stays from one query to the next. */
export const useView = create<ViewStore>()((set) => ({ view: "table", show: (view) => set({ view }) }));
