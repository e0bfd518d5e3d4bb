import { create } from "zustand";
import type { Asked } from "../api/asked.ts";

interface ShownStatements {
  /** Null: the dialog is closed. */
  asked: readonly Asked[] | null;
  show: (asked: readonly Asked[] | null) => void;
}

/** Of which questions the page shows the Cypher. */
export const useShownStatements = create<ShownStatements>()((set) => ({
  asked: null,
  show: (asked) => set({ asked }),
}));
