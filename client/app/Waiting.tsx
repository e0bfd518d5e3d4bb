import { type Query, useIsFetching, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useStopped } from "../api/stopped.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./frame.module.css";
import { useWords } from "./i18n.ts";
import { appWords } from "./words.ts";

/** A wait that passes this many milliseconds can be called off. */
const LONG = 2_000;

/** Whether the server lives is asked all the time: nobody waits for that. */
const waitedFor = { predicate: ({ queryKey }: Query) => queryKey[0] !== "health" };

/** Says that an answer takes long, and calls it off when asked: the server then ends its query in the database. */
export const Waiting = () => {
  const say = useWords(appWords);
  const client = useQueryClient();
  const busy = useIsFetching(waitedFor) > 0;
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!busy) return;
    useStopped.setState({ stopped: false });
    const timer = setTimeout(() => setLate(true), LONG);
    return () => clearTimeout(timer);
  }, [busy]);
  const stop = () => {
    useStopped.setState({ stopped: true });
    void client.cancelQueries(waitedFor);
  };
  return (
    <div className={styles.waiting} role="status" data-shown={busy && late}>
      {busy && late && (
        <>
          {say("slow")}
          <Button small onClick={stop}>
            {say("cancel")}
          </Button>
        </>
      )}
    </div>
  );
};
