import { useExploration } from "../map/exploration/store.ts";
import { useAnnouncement } from "./announce.ts";
import { useWords } from "./i18n.ts";
import { appWords } from "./words.ts";

/** Undo and redo as the page offers them: each says what it did. The first network that was opened stays. */
export const useHistory = () => {
  const say = useWords(appWords);
  const announce = useAnnouncement((store) => store.announce);
  const { past, future, undo, redo } = useExploration();
  const last = past.at(-1);
  const next = future[0];
  const canUndo = last !== undefined && last.name !== "open";
  return {
    canUndo,
    canRedo: next !== undefined,
    undo: () => {
      if (!canUndo) return;
      undo();
      announce(say("undone", { step: say(`step.${last.name}`) }));
    },
    redo: () => {
      if (!next) return;
      redo();
      announce(say("redone", { step: say(`step.${next.name}`) }));
    },
  };
};
