import { create } from "zustand";
import type { CypherRequest } from "../../server/contract/cypher.ts";
import type { TypedValue } from "../../server/contract/cypher-values.ts";
import { type CypherEnd, runCypher } from "../api/cypher.ts";

export type RunMode = NonNullable<CypherRequest["mode"]>;

/** A query that was sent off, and what has come of it so far. */
export interface Run {
  state: "running" | "done" | "stopped" | "failed";
  mode: RunMode;
  query: string;
  /** Where the query begins in the text of its tab. */
  from: number;
  columns: readonly string[];
  rows: readonly (readonly TypedValue[])[];
  end: CypherEnd | null;
  error: Error | null;
}

/** What is to run. */
export interface Wanted {
  mode: RunMode;
  query: string;
  from: number;
  params: Record<string, unknown>;
}

interface Runs {
  /** The latest run of each tab, by the tab's id. */
  runs: Readonly<Record<string, Run>>;
  /** Runs a query in a tab, unless one is running there. */
  start: (tab: string, wanted: Wanted) => Promise<void>;
  /** Stops what runs in a tab, here and in the database. Its rows stay. */
  stop: (tab: string) => void;
  stopAll: () => void;
  forget: (tab: string) => void;
}

/** Rows that come within this many milliseconds are drawn at once. */
const BREATH = 80;

const controllers = new Map<string, AbortController>();

/** What runs and has run in the tabs; a run goes on while its tab is out of sight. */
export const useRuns = create<Runs>()((set) => {
  const change = (tab: string, part: Partial<Run>) =>
    set(({ runs }) => (runs[tab] ? { runs: { ...runs, [tab]: { ...runs[tab], ...part } } } : {}));

  const read = async (tab: string, { mode, query, params }: Wanted, signal: AbortSignal): Promise<void> => {
    const rows: TypedValue[][] = [];
    let shown = 0;
    for await (const line of runCypher({ mode, query, params }, signal)) {
      if (line.kind === "columns") change(tab, { columns: line.columns });
      else if (line.kind === "end") change(tab, { state: "done", end: line, rows });
      else {
        for (const row of line.rows) rows.push(row);
        const now = performance.now();
        if (now - shown < BREATH) continue;
        shown = now;
        change(tab, { rows: [...rows] });
      }
    }
  };

  return {
    runs: {},
    start: async (tab, wanted) => {
      if (controllers.has(tab)) return;
      const controller = new AbortController();
      controllers.set(tab, controller);
      const { mode, query, from } = wanted;
      const run: Run = { state: "running", mode, query, from, columns: [], rows: [], end: null, error: null };
      set(({ runs }) => ({ runs: { ...runs, [tab]: run } }));
      try {
        await read(tab, wanted, controller.signal);
      } catch (error) {
        change(
          tab,
          controller.signal.aborted ? { state: "stopped" } : { state: "failed", error: error as Error },
        );
      } finally {
        controllers.delete(tab);
      }
    },
    stop: (tab) => controllers.get(tab)?.abort(),
    stopAll: () => {
      for (const controller of controllers.values()) controller.abort();
    },
    forget: (tab) => {
      controllers.get(tab)?.abort();
      set(({ runs: { [tab]: _gone, ...runs } }) => ({ runs }));
    },
  };
});
