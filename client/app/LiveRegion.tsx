import { useEffect } from "react";
import { useAnnouncement } from "./announce.ts";
import styles from "./frame.module.css";

const SHOWN = 5_000;

/** What was just done, in one sentence: spoken politely, and shown at the foot of the page until it is read. */
export const LiveRegion = () => {
  const { text, said, announce } = useAnnouncement();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sentence that is said again is shown as long again
  useEffect(() => {
    if (!text) return;
    const timer = setTimeout(() => announce(""), SHOWN);
    return () => clearTimeout(timer);
  }, [text, said, announce]);
  return (
    <div className={styles.live} role="status" aria-live="polite" data-shown={text !== ""}>
      <span key={said}>{text}</span>
    </div>
  );
};
