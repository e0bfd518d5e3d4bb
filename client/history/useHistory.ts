import { useAnnouncement } from "../app/announce.ts";
import { useWords } from "../app/i18n.ts";
import { type Step, useExploration } from "../map/exploration/store.ts";
import { useStepName } from "./useStepName.ts";
import { historyWords } from "./words.ts";

/** The first network that was opened stays: undo does not go behind it. */
export const isTheFirst = (past: readonly Step[]): boolean => past.length === 1 && past[0]?.name === "open";

/** Undo, redo and going to a step, as the page offers them: each says what it did. */
export const useHistory = () => {
  const say = useWords(historyWords);
  const nameOfStep = useStepName();
  const announce = useAnnouncement((store) => store.announce);
  const { past, future, undo, redo, jump } = useExploration();
  const last = past.at(-1);
  const next = future[0];
  const canUndo = last !== undefined && !isTheFirst(past);
  return {
    undoable: canUndo ? nameOfStep(last) : null,
    redoable: next ? nameOfStep(next) : null,
    undo: () => {
      if (!canUndo) return;
      undo();
      announce(say("undone", { step: nameOfStep(last) }));
    },
    redo: () => {
      if (!next) return;
      redo();
      announce(say("redone", { step: nameOfStep(next) }));
    },
    /** @param steps how many of all steps are to have been made */
    jump: (steps: number) => {
      const at = [...past, ...future][steps - 1];
      jump(steps);
      announce(say("jumped", { step: at ? nameOfStep(at) : say("start") }));
    },
  };
};
