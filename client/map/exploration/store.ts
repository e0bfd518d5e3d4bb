import { create } from "zustand";
import type { Asked } from "../../api/asked.ts";
import { type Exploration, emptyExploration } from "./state.ts";

/** The steps that undo can name; each has words in both languages. */
export type StepName =
  | "open"
  | "whole"
  | "expand"
  | "collapse"
  | "hide"
  | "only"
  | "show"
  | "remove"
  | "pin"
  | "unpin"
  | "move"
  | "layout"
  | "layoutForces"
  | "layoutCircle"
  | "layoutTime"
  | "layoutRings"
  | "untangle"
  | "filter"
  | "window"
  | "search"
  | "route"
  | "cypher"
  | "lens"
  | "lensOpen"
  | "file"
  | "saved"
  | "link"
  | "clear";

/** One entry of the history: what was done, to what (ids of entities), and the exploration before it. */
export interface Step {
  name: StepName;
  about: readonly string[];
  before: Exploration;
  /** What the server was asked for it. */
  asked: readonly Asked[];
}

interface ExplorationStore {
  exploration: Exploration;
  past: readonly Step[];
  future: readonly Step[];
  /** Makes a change as one step of the history. A change that returns the same object is no step. */
  perform: (
    name: StepName,
    change: (exploration: Exploration) => Exploration,
    about?: readonly string[],
    asked?: readonly Asked[],
  ) => void;
  /** Makes a change that belongs to the last step (the first layout of what it brought): undo takes both back. */
  amend: (change: (exploration: Exploration) => Exploration) => void;
  /** Begins with an exploration and no history. */
  begin: (exploration: Exploration) => void;
  undo: () => void;
  redo: () => void;
  /** Goes to where `steps` of the whole history have been made: undo or redo as often as it takes. */
  jump: (steps: number) => void;
}

const HISTORY_LIMIT = 200;

type Timeline = Pick<ExplorationStore, "exploration" | "past" | "future">;

const back = ({ exploration, past, future }: Timeline): Timeline | null => {
  const step = past.at(-1);
  return step
    ? {
        exploration: step.before,
        past: past.slice(0, -1),
        future: [{ ...step, before: exploration }, ...future],
      }
    : null;
};

const forth = ({ exploration, past, future }: Timeline): Timeline | null => {
  const [step, ...rest] = future;
  return step
    ? { exploration: step.before, past: [...past, { ...step, before: exploration }], future: rest }
    : null;
};

/** Whether a change of the store was a walk through its history: undo, redo or a jump. */
export const hasTravelled = ({ exploration }: Timeline, { past, future }: Timeline): boolean =>
  [...past, ...future].some(({ before }) => before === exploration);

/** The exploration of this page, with its history. */
export const useExploration = create<ExplorationStore>()((set) => ({
  exploration: emptyExploration,
  past: [],
  future: [],
  perform: (name, change, about = [], asked = []) =>
    set(({ exploration, past }) => {
      const next = change(exploration);
      if (next === exploration) return {};
      return {
        exploration: next,
        past: [...past, { name, about, before: exploration, asked }].slice(-HISTORY_LIMIT),
        future: [],
      };
    }),
  amend: (change) => set(({ exploration }) => ({ exploration: change(exploration) })),
  begin: (exploration) => set({ exploration, past: [], future: [] }),
  undo: () => set((now) => back(now) ?? {}),
  redo: () => set((now) => forth(now) ?? {}),
  jump: (steps) =>
    set((now) => {
      let at: Timeline = now;
      while (at.past.length !== steps) {
        const next = at.past.length > steps ? back(at) : forth(at);
        if (!next) break;
        at = next;
      }
      return at;
    }),
}));
