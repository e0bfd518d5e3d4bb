import { create } from "zustand";
import { type Exploration, emptyExploration } from "./state.ts";

/** The steps that undo can name; each has words in both languages. */
export type StepName =
  | "open"
  | "expand"
  | "hide"
  | "move"
  | "layout"
  | "filter"
  | "search"
  | "route"
  | "cypher";

/** One entry of the history: what was done, and the exploration before it. */
export interface Step {
  name: StepName;
  before: Exploration;
}

interface ExplorationStore {
  exploration: Exploration;
  past: readonly Step[];
  future: readonly Step[];
  /** Makes a change as one step of the history. A change that returns the same object is no step. */
  perform: (name: StepName, change: (exploration: Exploration) => Exploration) => void;
  /** Makes a change that belongs to the last step (the first layout of what it brought): undo takes both back. */
  amend: (change: (exploration: Exploration) => Exploration) => void;
  undo: () => void;
  redo: () => void;
}

const HISTORY_LIMIT = 200;

/** The exploration of this page, with its history. */
export const useExploration = create<ExplorationStore>()((set) => ({
  exploration: emptyExploration,
  past: [],
  future: [],
  perform: (name, change) =>
    set(({ exploration, past }) => {
      const next = change(exploration);
      if (next === exploration) return {};
      return {
        exploration: next,
        past: [...past, { name, before: exploration }].slice(-HISTORY_LIMIT),
        future: [],
      };
    }),
  amend: (change) => set(({ exploration }) => ({ exploration: change(exploration) })),
  undo: () =>
    set(({ exploration, past, future }) => {
      const step = past.at(-1);
      if (!step) return {};
      return {
        exploration: step.before,
        past: past.slice(0, -1),
        future: [{ name: step.name, before: exploration }, ...future],
      };
    }),
  redo: () =>
    set(({ exploration, past, future }) => {
      const [step, ...rest] = future;
      if (!step) return {};
      return {
        exploration: step.before,
        past: [...past, { name: step.name, before: exploration }],
        future: rest,
      };
    }),
}));
