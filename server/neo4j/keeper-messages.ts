/** What Mitos tells the keeper of its Neo4j: the command that starts it and the file for its output, or to stop it. */
export type ToKeeper = { do: "start"; command: string; args: string[]; output: string } | { do: "stop" };

/** What the keeper tells Mitos. */
export type FromKeeper =
  | { neo4j: "started"; pid: number }
  | { neo4j: "failed"; message: string }
  | { neo4j: "ended"; code: number | null; signal: NodeJS.Signals | null };
