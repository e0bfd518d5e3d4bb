import { AsyncLocalStorage } from "node:async_hooks";

/** A statement that was run: its file below cypher/, its text, and its parameters in plain JSON. */
export interface RunStatement {
  file: string;
  text: string;
  parameters: Record<string, unknown>;
}

const listening = new AsyncLocalStorage<Map<string, RunStatement>>();

/** Notes that a statement is run, for whoever asked to be told. */
export const tellRun = (run: RunStatement): void => {
  // a transaction that is tried again runs the same once more
  listening.getStore()?.set(JSON.stringify([run.file, run.parameters]), run);
};

/** Does some work and tells which statements it ran, in their order, each once for the same parameters. */
export const statementsOf = async (work: () => unknown): Promise<RunStatement[]> => {
  const runs = new Map<string, RunStatement>();
  await listening.run(runs, async () => await work());
  return [...runs.values()];
};
