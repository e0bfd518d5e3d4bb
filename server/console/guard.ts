import neo4j, { type Driver, type Plan, type ResultSummary } from "neo4j-driver";
import { faultOf, isFault, tellFault, type Written } from "./faults.ts";
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

/** What Neo4j says of a query that it planned and did not run. */
export interface Guarded {
  plan: Plan;
  summary: ResultSummary;
}

/** What is put in front of a query to have it planned. */
export const explain = "EXPLAIN ";

/**
 * Lets Neo4j plan a query without running it and refuses it unless the plan reads the network and nothing else. No test
 * on the text can do that: escapes and names in backticks hide what a text says, a plan shows what it means.
 * @param written its body is without EXPLAIN, PROFILE and the like in front
 * @throws Refusal that says why; the driver's error when the database cannot answer
 */
export const guard = async (
  driver: Driver,
  written: Written,
  { database, parameters, timeout, metadata }: Explaining,
): Promise<Guarded> => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(explain + written.body, parameters, { timeout, metadata });
    checkType(summary.queryType);
    const { plan } = summary;
    if (plan === false) throw new Refusal(422, "No plan", "Neo4j gave no plan for this query.");
    checkPlan(plan, written.body);
    return { plan, summary };
  } catch (error) {
    if (!isFault(error)) throw error;
    const fault = faultOf(error, written, explain.length);
    throw new Refusal(400, "Query not valid", tellFault(fault), { fault, cause: error });
  } finally {
    await session.close();
  }
};
