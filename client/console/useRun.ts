import { useRef, useState } from "react";
import type { CypherResponse } from "../../server/contract/cypher.ts";
import { runCypher } from "../api/cypher.ts";
import { useConsoleDraft } from "./draft.ts";
import { valuesFor } from "./parameters.ts";

/** Where the console stands: nothing run yet, running, an answer, an error, or stopped by the reader. */
export type RunState =
  | { kind: "idle" }
  | { kind: "running" }
  | { kind: "cancelled" }
  | { kind: "answer"; answer: CypherResponse }
  | { kind: "error"; error: Error };

/** Runs what stands in the editor, one query at a time; `cancel` drops it, here and in the database. */
export const useRun = () => {
  const [state, setState] = useState<RunState>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  const run = async (): Promise<void> => {
    const { query, parameters } = useConsoleDraft.getState();
    if (query.trim() === "" || running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: "running" });
    try {
      const answer = await runCypher({ query, params: valuesFor(query, parameters) }, controller.signal);
      setState({ kind: "answer", answer });
    } catch (error) {
      setState(controller.signal.aborted ? { kind: "cancelled" } : { kind: "error", error: error as Error });
    } finally {
      running.current = null;
    }
  };
  return { state, run: () => void run(), cancel: () => running.current?.abort() };
};
