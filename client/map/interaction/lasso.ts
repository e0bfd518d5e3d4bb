import { create } from "zustand";

interface LassoStore {
  /** The next drag on the map draws a lasso. */
  on: boolean;
  toggle: () => void;
  end: () => void;
}

/** The lasso as a tool: taken up and laid down by its button or key. */
export const useLasso = create<LassoStore>()((set) => ({
  on: false,
  toggle: () => set(({ on }) => ({ on: !on })),
  end: () => set({ on: false }),
}));
