import { Redo2, Undo2 } from "lucide-react";
import { useWords } from "../app/i18n.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { useHistory } from "./useHistory.ts";
import { historyWords } from "./words.ts";

/** Takes the last step back; its tooltip names the step. */
export const Undo = () => {
  const say = useWords(historyWords);
  const { undoable, undo } = useHistory();
  return (
    <IconButton
      label={undoable ? say("undoStep", { step: undoable }) : say("undo")}
      keys="Ctrl Z"
      disabled={!undoable}
      onClick={undo}
    >
      <Undo2 size={16} aria-hidden />
    </IconButton>
  );
};

/** Makes again the step that was taken back. */
export const Redo = () => {
  const say = useWords(historyWords);
  const { redoable, redo } = useHistory();
  return (
    <IconButton
      label={redoable ? say("redoStep", { step: redoable }) : say("redo")}
      keys="Ctrl Shift Z"
      disabled={!redoable}
      onClick={redo}
    >
      <Redo2 size={16} aria-hidden />
    </IconButton>
  );
};
