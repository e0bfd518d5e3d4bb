import "../ui/mono.css";
import { type KeyboardEvent, useEffect } from "react";
import { useAnnouncement } from "../app/announce.ts";
import { useWords } from "../app/i18n.ts";
import { useFrame } from "../app/useFrame.ts";
import { Spoken } from "../ui/Spoken.tsx";
import { useChecks } from "./checks.ts";
import styles from "./console.module.css";
import { Editor } from "./editor/Editor.tsx";
import { Parameters } from "./editor/Parameters.tsx";
import { KeptButton, KeptPanel } from "./Kept.tsx";
import { KeepTools } from "./kept/KeepTools.tsx";
import { queryOfAddress } from "./kept/link.ts";
import { keptWords } from "./kept/words.ts";
import { RunBar } from "./RunBar.tsx";
import { Results } from "./results/Results.tsx";
import { useView } from "./results/views.ts";
import { useRuns } from "./runs.ts";
import { TabStrip, useTabTitle } from "./TabStrip.tsx";
import { activeTab, useTabs } from "./tabs.ts";
import { applySuggestion } from "./text/amend.ts";
import { useConsole } from "./useConsole.ts";
import { consoleWords } from "./words.ts";

/** Opens the query that the address asks for, once, and takes it out of the address. */
const useAddress = (): void => {
  const say = useWords(keptWords);
  const announce = useAnnouncement((store) => store.announce);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the address held when the room was opened
  useEffect(() => {
    const { hash, search, pathname } = location;
    if (!hash && !search) return;
    history.replaceState(history.state, "", pathname);
    queryOfAddress({ hash, search })
      .then((query) => query && useTabs.getState().open(query))
      .catch(() => announce(say("badLink")));
  }, []);
};

/** The console: queries to open, the editor with its tabs, and below it what the query found. */
const ConsoleRoom = () => {
  const say = useWords(consoleWords);
  const phone = useFrame() === "phone";
  const deeds = useConsole();
  const tab = useTabs(activeTab);
  const title = useTabTitle()(tab);
  const run = useRuns((store) => store.runs[tab.id]);
  const checked = useChecks((store) => store.checks[tab.id]);
  const view = useView((store) => store.view);
  useAddress();
  useEffect(() => {
    document.title = `${say("console")} · Mitos`;
  }, [say]);
  const pressed = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented && deeds.cancel()) event.preventDefault();
  };
  return (
    <main id="room" className={styles.console} tabIndex={-1} aria-label={say("console")} onKeyDown={pressed}>
      <Spoken>
        <h1>{say("console")}</h1>
      </Spoken>
      {!phone && <KeptPanel onInsert={deeds.insert} />}
      <div className={styles.work}>
        <TabStrip>{phone && <KeptButton onInsert={deeds.insert} />}</TabStrip>
        <div id="console-work" className={styles.panel} role="tabpanel" aria-labelledby={`tab-${tab.id}`}>
          <div className={styles.editor}>
            <Editor onRun={deeds.run} onCancel={deeds.cancel} onFormat={deeds.format} hold={deeds.hold} />
            <Parameters />
          </div>
          <RunBar run={run} deeds={deeds} title={title}>
            <KeepTools key={tab.id} title={title} />
          </RunBar>
          <section className={styles.results} aria-label={say("results")} data-view={view}>
            <Results
              key={tab.id}
              view={view}
              run={run}
              checked={checked}
              onRun={deeds.run}
              onApply={(reason, suggestion) => {
                useTabs.getState().change({ query: applySuggestion(tab.query, reason, suggestion) });
                deeds.run();
              }}
            />
          </section>
        </div>
      </div>
    </main>
  );
};

export default ConsoleRoom;
