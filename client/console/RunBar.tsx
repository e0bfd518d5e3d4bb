import { Play, X } from "lucide-react";
import { useWords } from "../app/i18n.ts";
import { Button } from "../ui/Button.tsx";
import { Keys } from "../ui/Keys.tsx";
import { useFormats } from "../ui/useFormats.ts";
import styles from "./console.module.css";
import { ToMap } from "./ToMap.tsx";
import type { RunState } from "./useRun.ts";
import { consoleWords } from "./words.ts";

/** Run, or Cancel while it runs; how much was found and how fast; the way to the map. */
export const RunBar = ({
  state,
  onRun,
  onCancel,
}: {
  state: RunState;
  onRun: () => void;
  onCancel: () => void;
}) => {
  const say = useWords(consoleWords);
  const { number } = useFormats();
  const answer = state.kind === "answer" ? state.answer : null;
  return (
    <div className={styles.runbar}>
      {state.kind === "running" ? (
        <Button onClick={onCancel}>
          <X size={16} aria-hidden />
          {say("cancel")}
        </Button>
      ) : (
        <Button kind="primary" onClick={onRun}>
          <Play size={16} aria-hidden />
          {say("run")}
          <Keys>Ctrl Enter</Keys>
        </Button>
      )}
      <span className={styles.counts} role="status">
        {answer &&
          say("rows", {
            count: answer.rows.length,
            n: number(answer.rows.length),
            ms: number(answer.milliseconds),
          })}
      </span>
      {answer && answer.network.entities.length > 0 && <ToMap network={answer.network} />}
    </div>
  );
};
