import type { PlainValue } from "../contract/cypher-values.ts";
import type { Account } from "../neo4j/driver.ts";
import type { Ran, Running } from "./run.ts";
import type { ToldFailure } from "./told-failures.ts";

/**
 * What Mitos tells a runner: to run a query, which no other may be under way for; to go on after rows; or to stop
 * there.
 */
export type ToRunner = { do: "run"; account: Account; running: Running } | { do: "go on" } | { do: "stop" };

/** What a runner tells Mitos. It waits for an answer after rows; `ran` or `failed` comes last. */
export type FromRunner =
  | { kind: "ready" }
  | { kind: "columns"; columns: string[] }
  | { kind: "rows"; rows: PlainValue[][] }
  | { kind: "ran"; ran: Ran }
  | { kind: "failed"; failure: ToldFailure };
