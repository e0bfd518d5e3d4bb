import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import { checkPlan, checkType } from "./plan.ts";
import { Refusal } from "./refusal.ts";

/** How to ask Neo4j for a plan. */
export interface Explaining {
  database: string;
  parameters: Record<string, unknown>;
  /** Milliseconds after which Neo4j gives up; planning itself does not look at the time. */
  timeout: number;
  metadata: Record<string, unknown>;
}

const explain = "EXPLAIN ";

/** Neo4j counts columns from the EXPLAIN in front; the writer of the query has not written that. */
const withoutExplain = (message: string): string =>
  message
    .replace(/\(line 1, column (\d+) \(offset: (\d+)\)\)/, (_, column: string, offset: string) => {
      const shift = explain.length;
      return `(line 1, column ${Number(column) - shift} (offset: ${Number(offset) - shift}))`;
    })
    .replace(/^"EXPLAIN (.*"\n) {8}/m, '"$1');

/**
 * Lets Neo4j plan a query without running it and refuses it unless the plan reads the network and nothing else. No test
 * on the text can do that: escapes and names in backticks hide what a text says, a plan shows what it means.
 * @param query without EXPLAIN, PROFILE and the like in front
 * @throws Refusal that says why; the driver's error when the query is not valid
 */
export const guard = async (
  driver: Driver,
  query: string,
  { database, parameters, timeout, metadata }: Explaining,
): Promise<void> => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(explain + query, parameters, { timeout, metadata });
    checkType(summary.queryType);
    if (summary.plan === false) throw new Refusal(422, "No plan", "Neo4j gave no plan for this query.");
    checkPlan(summary.plan);
  } catch (error) {
    if (error instanceof Neo4jError && error.code.startsWith("Neo.ClientError.Statement."))
      throw new Refusal(400, "Query not valid", withoutExplain(error.message), error);
    throw error;
  } finally {
    await session.close();
  }
};
