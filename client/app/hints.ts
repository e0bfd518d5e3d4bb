import { create } from "zustand";

const REMEMBERED = "mitos.hints";

interface HintsStore {
  /** Which of the hints is shown: 0 to 2; null when they are dismissed. */
  at: number | null;
  next: () => void;
  dismiss: () => void;
  show: () => void;
}

export const HINTS = 3;

const remember = (at: number | null): { at: number | null } => {
  if (at === null) localStorage.setItem(REMEMBERED, "seen");
  return { at };
};

/** The hints of a first visit; once they are dismissed they come back only when asked for. */
export const useHints = create<HintsStore>()((set) => ({
  at: localStorage.getItem(REMEMBERED) === null ? 0 : null,
  next: () => set(({ at }) => remember(at === null || at + 1 >= HINTS ? null : at + 1)),
  dismiss: () => set(remember(null)),
  show: () => set({ at: 0 }),
}));
