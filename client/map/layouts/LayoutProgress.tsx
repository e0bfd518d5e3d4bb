import { useEffect, useState } from "react";
import { useWords } from "../../app/i18n.ts";
import { Button } from "../../ui/Button.tsx";
import { useFormats } from "../../ui/useFormats.ts";
import { stopLayout } from "./arranger.ts";
import styles from "./layouts.module.css";
import { useRunningLayout } from "./running.ts";
import { layoutWords } from "./words.ts";

/** What is over sooner than this shows no progress. */
const SHOWN_AFTER = 200;

/** The layout that runs, how far it is, and the way to stop it: the button or Escape. */
export const LayoutProgress = () => {
  const say = useWords(layoutWords);
  const { language } = useFormats();
  const { kind, progress } = useRunningLayout();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!kind) return;
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER);
    const pressed = (event: KeyboardEvent) => {
      // what lies above the map closes first
      if (event.key !== "Escape" || document.querySelector("[role=dialog], [role=menu]")) return;
      event.preventDefault();
      event.stopPropagation();
      stopLayout();
    };
    addEventListener("keydown", pressed, true);
    return () => {
      clearTimeout(timer);
      setShown(false);
      removeEventListener("keydown", pressed, true);
    };
  }, [kind]);
  if (!kind || !shown) return null;
  const share = new Intl.NumberFormat(language, { style: "percent" }).format(progress);
  return (
    <div className={styles.progress}>
      <p>{say("running", { layout: say(kind) })}</p>
      <progress value={progress} max={1} aria-label={say("running", { layout: say(kind) })} />
      <span className={styles.share}>{share}</span>
      <Button onClick={stopLayout} title="Esc">
        {say("stop")}
      </Button>
    </div>
  );
};
