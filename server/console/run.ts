import neo4j, { type Driver, type ResultSummary } from "neo4j-driver";
import type { CypherNotification, CypherPlan } from "../contract/cypher-plan.ts";
import type { PlainValue } from "../contract/cypher-values.ts";
import { readParameters, toTyped } from "../neo4j/typed.ts";
import { toPlain } from "../neo4j/values.ts";
import type { Written } from "./faults.ts";
import { notificationsOf } from "./notifications.ts";
import { planTree } from "./plan-tree.ts";
import { makeBatches, type Sink, withPauses } from "./rows.ts";
import { collectGraph, emptyGraph, type FoundGraph } from "./values.ts";

/** What is to be run, and how; all of it can be told to another process. */
export interface Running {
  database: string;
  written: Written;
  /** Counts what each step of the plan does, and reads all rows for that, also beyond the limits. */
  profile: boolean;
  /** As they were sent, see `readParameters`. */
  params: Record<string, unknown>;
  metadata: Record<string, unknown>;
  values: "plain" | "typed";
  limits: { milliseconds: number; rows: number; bytes: number };
}

/** What a query gave besides its rows. What Neo4j remarks is there when they were read to their end. */
export interface Ran {
  columns: string[];
  rowCount: number;
  found: FoundGraph;
  capped: "rows" | "bytes" | null;
  notifications: CypherNotification[];
  /** With what was counted; null when that was not asked. */
  tree: CypherPlan | null;
}

const profileWord = "PROFILE ";

/** Nothing, as the answer of a query with these columns. */
export const nothingRan = (columns: string[] = []): Ran => ({
  columns,
  rowCount: 0,
  found: emptyGraph(),
  capped: null,
  notifications: [],
  tree: null,
});

/** A query that has ended, whose transaction may still be on its way out. */
interface Ended {
  ran: Ran;
  /** The connection is free again. Does not reject. */
  closed: Promise<void>;
}

/**
 * Runs a guarded query in an explicit READ transaction and hands its rows to a sink, up to the limits; then the
 * transaction is rolled back, which ends the query. An answer that was read to its end does not wait for that, and the
 * query does not wait until the transaction has begun: where cores are few each way to Neo4j and back costs time.
 * @param sink waited for before more is fetched, and so not for the last rows
 * @throws the driver's error; UnfitValue for a value that nests too deep; what the sink throws of all but the last rows
 */
export const run = async (
  driver: Driver,
  { database, written, profile, params, metadata, values, limits }: Running,
  sink: Sink,
): Promise<Ended> => {
  const prefix = profile ? profileWord : "";
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: 200 });
  const tellEnd = (ran: Ran, summary: ResultSummary) => {
    ran.notifications = notificationsOf(summary, written, prefix.length);
    if (summary.profile) ran.tree = planTree(summary.profile);
  };
  try {
    const transaction = session.beginTransaction({ timeout: limits.milliseconds, metadata });
    const result = transaction.run(prefix + written.body, readParameters(params));
    // taken before anything is waited for: a result that failed meanwhile would only say that it is over
    const records = result[Symbol.asyncIterator]();
    const columns = await result.keys();
    const ran = nothingRan(columns);
    await sink.columns(columns);
    const batches = makeBatches(sink);
    const write: (value: unknown) => PlainValue =
      values === "typed" ? (value) => toTyped(value) as unknown as PlainValue : (value) => toPlain(value);
    let bytes = 0;
    for await (const record of withPauses(records, batches.flush)) {
      if (ran.capped) continue;
      if (ran.rowCount === limits.rows) ran.capped = "rows";
      const row = columns.map((column) => write(record.get(column)));
      bytes += JSON.stringify(row).length;
      if (bytes > limits.bytes) ran.capped = "bytes";
      if (ran.capped && !profile) break;
      if (ran.capped) continue;
      await batches.add(row);
      ran.rowCount += 1;
      for (const value of record) collectGraph(ran.found, value);
    }
    // nothing is fetched after these, so that nobody waits until they are taken
    batches.flush().catch(() => undefined);
    if (!ran.capped || profile) tellEnd(ran, await result.summary());
    const rolledBack = transaction.rollback();
    const closed = rolledBack.then(() => session.close()).catch(() => undefined);
    // what is not wanted any more may have been cut off
    if (ran.capped) await closed;
    return { ran, closed };
  } catch (error) {
    await session.close();
    throw error;
  }
};
