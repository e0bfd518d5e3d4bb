import { Button } from "../ui/Button.tsx";
import styles from "./hints.module.css";
import { HINTS, useHints } from "./hints.ts";
import { useWords } from "./i18n.ts";
import { appWords } from "./words.ts";

const words = ["hint.look", "hint.expand", "hint.undo"] as const;

/**
 * Three short hints on a first visit, one after the other. They take no focus and can be put away at once.
 * @param onMap lie over a corner of the map, where no panel has room for them
 */
export const Hints = ({ onMap = false }: { onMap?: boolean }) => {
  const say = useWords(appWords);
  const { at, next, dismiss } = useHints();
  const word = at === null ? undefined : words[at];
  if (at === null || !word) return null;
  return (
    <section className={styles.hint} data-on-map={onMap} aria-label={say("hints")}>
      <p>{say(word)}</p>
      <div className={styles.foot}>
        <span>{say("hintCount", { n: at + 1, all: HINTS })}</span>
        <Button small kind="quiet" onClick={dismiss}>
          {say("hintDismiss")}
        </Button>
        <Button small onClick={next}>
          {say(at + 1 < HINTS ? "hintNext" : "hintDone")}
        </Button>
      </div>
    </section>
  );
};
