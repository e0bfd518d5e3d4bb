import "../ui/mono.css";
import { useEffect } from "react";
import { useWords } from "../app/i18n.ts";
import { Spoken } from "../ui/Spoken.tsx";
import styles from "./console.module.css";
import { Editor } from "./Editor.tsx";
import { Examples } from "./Examples.tsx";
import { Results } from "./Results.tsx";
import { RunBar } from "./RunBar.tsx";
import { useRun } from "./useRun.ts";
import { consoleWords } from "./words.ts";

/** The console: examples, the query and its parameters, and below them the rows that it found. */
const ConsoleRoom = () => {
  const say = useWords(consoleWords);
  const { state, run, cancel } = useRun();
  useEffect(() => {
    document.title = `${say("console")} · Mitos`;
  }, [say]);
  return (
    <main id="room" className={styles.console} tabIndex={-1} aria-label={say("console")}>
      <Spoken>
        <h1>{say("console")}</h1>
      </Spoken>
      <Examples />
      <div className={styles.work}>
        <Editor onRun={run} />
        <RunBar state={state} onRun={run} onCancel={cancel} />
        <Results state={state} onRetry={run} />
      </div>
    </main>
  );
};

export default ConsoleRoom;
