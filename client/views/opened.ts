import { create } from "zustand";

/** A saved exploration of the store: what the map came from, and what "save" writes to. */
export interface Opened {
  id: string;
  title: string;
}

interface OpenedStore {
  opened: Opened | null;
  open: (opened: Opened | null) => void;
}

/** Which saved exploration is open on this page, if any. */
export const useOpened = create<OpenedStore>()((set) => ({
  opened: null,
  open: (opened) => set({ opened }),
}));
