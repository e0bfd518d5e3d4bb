import neo4j, { type Driver, type ResultSummary } from "neo4j-driver";
import type { PlainValue } from "../contract/cypher-values.ts";
import { toTyped } from "../neo4j/typed.ts";
import { toPlain } from "../neo4j/values.ts";
import { makeBatches, type Sink, withPauses } from "./rows.ts";
import { collectGraph, emptyGraph, type FoundGraph } from "./values.ts";

/** How a query is to be run. */
export interface Running {
  database: string;
  parameters: Record<string, unknown>;
  metadata: Record<string, unknown>;
  values: "plain" | "typed";
  /** Reads all rows, also beyond the limits: Neo4j counts a profile only to the end of its rows. */
  toTheEnd: boolean;
  limits: { milliseconds: number; rows: number; bytes: number };
}

/** What a query gave besides its rows. `summary` is null when it was not read to its end. */
export interface Ran {
  columns: string[];
  rowCount: number;
  found: FoundGraph;
  capped: "rows" | "bytes" | null;
  summary: ResultSummary | null;
}

/**
 * Runs a guarded query in an explicit READ transaction and hands its rows to a sink, up to the limits; then the
 * transaction is rolled back, which ends the query.
 * @throws the driver's error; UnfitValue for a value that nests too deep; what the sink throws
 */
export const run = async (
  driver: Driver,
  text: string,
  { database, parameters, metadata, values, toTheEnd, limits }: Running,
  sink: Sink,
): Promise<Ran> => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: 200 });
  try {
    const transaction = await session.beginTransaction({ timeout: limits.milliseconds, metadata });
    const result = transaction.run(text, parameters);
    const columns = await result.keys();
    const ran: Ran = { columns, rowCount: 0, found: emptyGraph(), capped: null, summary: null };
    await sink.columns(columns);
    const batches = makeBatches(sink);
    const write: (value: unknown) => PlainValue =
      values === "typed" ? (value) => toTyped(value) as unknown as PlainValue : (value) => toPlain(value);
    let bytes = 0;
    for await (const record of withPauses(result, batches.flush)) {
      if (ran.capped) continue;
      if (ran.rowCount === limits.rows) ran.capped = "rows";
      const row = columns.map((column) => write(record.get(column)));
      bytes += JSON.stringify(row).length;
      if (bytes > limits.bytes) ran.capped = "bytes";
      if (ran.capped && !toTheEnd) break;
      if (ran.capped) continue;
      await batches.add(row);
      ran.rowCount += 1;
      for (const value of record) collectGraph(ran.found, value);
    }
    await batches.flush();
    if (!ran.capped || toTheEnd) ran.summary = await result.summary();
    await transaction.rollback();
    return ran;
  } finally {
    await session.close();
  }
};
