import { useEffect, useState } from "react";
import { useWords } from "../app/i18n.ts";
import { Spoken } from "./Spoken.tsx";
import styles from "./skeleton.module.css";
import { uiWords } from "./words.ts";

const PATIENCE = 200;

/** Grey rows of the real shape, shown only when the wait passes 200 ms. */
export const Skeleton = ({ rows }: { rows: number }) => {
  const say = useWords(uiWords);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className={styles.skeleton} role="status">
      <Spoken>{say("loading")}</Spoken>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move
        <div key={row} className={styles.row} />
      ))}
    </div>
  );
};
