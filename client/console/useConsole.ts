import type { EditorView } from "@codemirror/view";
import { useCallback, useEffect, useRef } from "react";
import { useQueryHistory } from "./kept/history.ts";
import { faultyParameters, valuesFor } from "./parameters.ts";
import { type RunMode, useRuns } from "./runs.ts";
import { activeTab, useTabs } from "./tabs.ts";
import { formatQuery } from "./text/format.ts";
import { parametersOf, statementAt } from "./text/statements.ts";

/** What can be done in the console, for its buttons and its keys. */
export const useConsole = () => {
  const editor = useRef<EditorView | null>(null);
  const hold = useCallback((view: EditorView | null) => {
    editor.current = view;
  }, []);
  // what still runs when the reader goes to another room would end unseen
  useEffect(() => () => useRuns.getState().stopAll(), []);

  const run = (mode: RunMode = "run"): void => {
    const { id, query, parameters } = activeTab(useTabs.getState());
    const statement = statementAt(query, editor.current?.state.selection.main.head ?? 0);
    if (!statement) return;
    const names = parametersOf(statement.text);
    if (faultyParameters(names, parameters).length > 0) return;
    const params = valuesFor(names, parameters);
    if (mode !== "explain") useQueryHistory.getState().note(statement.text, params);
    void useRuns.getState().start(id, { mode, query: statement.text, from: statement.from, params });
  };

  const cancel = (): boolean => {
    const { active } = useTabs.getState();
    const running = useRuns.getState().runs[active]?.state === "running";
    if (running) useRuns.getState().stop(active);
    return running;
  };

  const format = (): void => {
    useTabs.getState().change({ query: formatQuery(activeTab(useTabs.getState()).query) });
    editor.current?.focus();
  };

  /** Writes text where the cursor is, in place of what is selected. */
  const insert = (text: string): void => {
    const view = editor.current;
    if (!view) return;
    view.dispatch(view.state.replaceSelection(text));
    view.focus();
  };

  return { hold, run, cancel, format, insert };
};
export type ConsoleDeeds = ReturnType<typeof useConsole>;
