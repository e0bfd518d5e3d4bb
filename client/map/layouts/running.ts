import { create } from "zustand";
import type { LayoutKind } from "./kinds.ts";

interface RunningStore {
  /** The layout that was asked for and is not done yet. */
  kind: LayoutKind | null;
  /** Share of the work that is done, 0 to 1. */
  progress: number;
}

/** The layout that runs now, for whoever shows its progress. */
export const useRunningLayout = create<RunningStore>()(() => ({ kind: null, progress: 0 }));
