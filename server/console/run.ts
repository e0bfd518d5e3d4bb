import neo4j, { type Driver } from "neo4j-driver";
import type { PlainValue } from "../contract/cypher-values.ts";
import { toPlain } from "../neo4j/values.ts";
import { runLimits } from "./limits.ts";
import { collectGraph, emptyGraph, type FoundGraph } from "./values.ts";

/** The rows that a query gave before a limit was reached, if one was. */
export interface Answer {
  columns: string[];
  rows: PlainValue[][];
  found: FoundGraph;
  capped: "rows" | "bytes" | null;
}

/**
 * Runs a guarded query in an explicit READ transaction and reads its rows up to the limits; then the transaction is
 * rolled back, which ends the query.
 * @throws the driver's error; UnfitValue for a value that nests too deep
 */
export const run = async (
  driver: Driver,
  query: string,
  {
    database,
    parameters,
    metadata,
  }: {
    database: string;
    parameters: Record<string, unknown>;
    metadata: Record<string, unknown>;
  },
): Promise<Answer> => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: 200 });
  try {
    const transaction = session.beginTransaction({ timeout: runLimits.runTime, metadata });
    const result = (await transaction).run(query, parameters);
    const answer: Answer = { columns: await result.keys(), rows: [], found: emptyGraph(), capped: null };
    let bytes = 0;
    for await (const record of result) {
      if (answer.rows.length === runLimits.rows) answer.capped = "rows";
      const row = answer.columns.map((column) => toPlain(record.get(column)));
      bytes += JSON.stringify(row).length;
      if (bytes > runLimits.bytes) answer.capped = "bytes";
      if (answer.capped) break;
      answer.rows.push(row);
      for (const value of record) collectGraph(answer.found, value);
    }
    await (await transaction).rollback();
    return answer;
  } finally {
    await session.close();
  }
};
