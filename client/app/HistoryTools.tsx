import { Redo2, Undo2 } from "lucide-react";
import { useExploration } from "../map/exploration/store.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { useWords } from "./i18n.ts";
import { useHistory } from "./useHistory.ts";
import { appWords } from "./words.ts";

/** Takes the last step back; its tooltip names the step. */
export const Undo = () => {
  const say = useWords(appWords);
  const last = useExploration((store) => store.past.at(-1)?.name);
  const { canUndo, undo } = useHistory();
  return (
    <IconButton
      label={canUndo && last ? say("undoStep", { step: say(`step.${last}`) }) : say("undo")}
      keys="Ctrl Z"
      disabled={!canUndo}
      onClick={undo}
    >
      <Undo2 size={16} aria-hidden />
    </IconButton>
  );
};

/** Makes again the step that was taken back. */
export const Redo = () => {
  const say = useWords(appWords);
  const next = useExploration((store) => store.future[0]?.name);
  const { canRedo, redo } = useHistory();
  return (
    <IconButton
      label={next ? say("redoStep", { step: say(`step.${next}`) }) : say("redo")}
      keys="Ctrl Shift Z"
      disabled={!canRedo}
      onClick={redo}
    >
      <Redo2 size={16} aria-hidden />
    </IconButton>
  );
};
