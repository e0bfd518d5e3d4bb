import { type Query, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useStopped } from "../api/stopped.ts";
import { useWords } from "../app/i18n.ts";
import { Button } from "./Button.tsx";
import { Empty } from "./Notice.tsx";
import { Spoken } from "./Spoken.tsx";
import styles from "./skeleton.module.css";
import { uiWords } from "./words.ts";

const PATIENCE = 200;

/** Grey rows of the real shape, shown only when the wait passes 200 ms; when it was called off, a way to ask again. */
export const Skeleton = ({ rows }: { rows: number }) => {
  const say = useWords(uiWords);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  const client = useQueryClient();
  const stopped = useStopped((store) => store.stopped);
  if (!late) return null;
  if (stopped) {
    const unanswered = { type: "active", predicate: ({ state }: Query) => state.data === undefined } as const;
    return (
      <Empty action={<Button onClick={() => void client.refetchQueries(unanswered)}>{say("retry")}</Button>}>
        {say("stopped")}
      </Empty>
    );
  }
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
