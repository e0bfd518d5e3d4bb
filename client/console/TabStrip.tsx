import { Plus, X } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { useWords } from "../app/i18n.ts";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./console.module.css";
import { useRuns } from "./runs.ts";
import { type ConsoleTab, useTabs } from "./tabs.ts";
import { consoleWords } from "./words.ts";

/** What a tab is called: what it was opened as, else its first comment, else its number. */
export const useTabTitle = () => {
  const say = useWords(consoleWords);
  return ({ title, query, number }: ConsoleTab): string =>
    title ?? /^\s*\/\/\s*(\S.*)$/m.exec(query.split("\n")[0] ?? "")?.[1] ?? say("untitled", { n: number });
};

/** The queries that are open. Arrow keys go from tab to tab, Delete closes one; closing one ends what it runs. */
export const TabStrip = ({ children }: { children?: ReactNode }) => {
  const say = useWords(consoleWords);
  const titleOf = useTabTitle();
  const { tabs, active, add, close, activate } = useTabs();
  const { runs, forget } = useRuns();
  const shut = (id: string) => {
    forget(id);
    close(id);
  };
  const pressed = (event: KeyboardEvent<HTMLElement>, at: number) => {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (next) {
      event.preventDefault();
      activate(next.id);
      event.currentTarget.closest("[role=tablist]")?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
    } else if (event.key === "Delete") shut(tabs[at]?.id ?? "");
  };
  return (
    <div className={styles.strip}>
      {children}
      <div className={styles.tabs} role="tablist" aria-label={say("tabs")}>
        {tabs.map((tab, at) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`tab-${tab.id}`}
            className={styles.tab}
            aria-selected={tab.id === active}
            aria-controls="console-work"
            aria-busy={runs[tab.id]?.state === "running"}
            aria-keyshortcuts="Delete"
            title={say("tabHint")}
            tabIndex={tab.id === active ? 0 : -1}
            onClick={() => activate(tab.id)}
            onAuxClick={() => shut(tab.id)}
            onKeyDown={(event) => pressed(event, at)}
          >
            <span>{titleOf(tab)}</span>
            {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the Delete key does the same; a button may not stand in a tab */}
            <span
              className={styles.close}
              onClick={(event) => {
                event.stopPropagation();
                shut(tab.id);
              }}
            >
              <X size={14} aria-hidden />
            </span>
          </button>
        ))}
      </div>
      <IconButton label={say("newTab")} onClick={add}>
        <Plus size={16} aria-hidden />
      </IconButton>
    </div>
  );
};
