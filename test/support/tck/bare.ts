import neo4j, { Neo4jError, type Record as Row } from "neo4j-driver";
import type { Store } from "../../../server/neo4j/store.ts";
import { type Canonical, fromDriver } from "./canonical.ts";
import type { Scenario } from "./scenarios.ts";

/** What the bare driver makes of a query in READ mode: rows, or that it writes, or that it cannot run. */
export type Bare = { columns: string[]; rows: Canonical[][] } | "writes" | "fails";

/** Runs a query by the bare driver, as Neo4j's own reader would. */
export const runBare = async (
  { driver, database }: Store,
  query: string,
  parameters: Record<string, unknown>,
): Promise<Bare> => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(query, parameters);
    const columns = records[0]?.keys.map(String) ?? [];
    return { columns, rows: records.map((row: Row) => [...row].map(fromDriver)) };
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    return error.code.endsWith(".AccessMode") ? "writes" : "fails";
  } finally {
    await session.close();
  }
};

/** Makes the graph of a scenario in place of the one that is there. */
export const makeGraph = async ({ driver, database }: Store, { setup }: Scenario): Promise<void> => {
  const session = driver.session({ database });
  try {
    await session.executeWrite(async (transaction) => {
      await transaction.run("MATCH (n) DETACH DELETE n");
      for (const statement of setup) await transaction.run(statement);
    });
  } finally {
    await session.close();
  }
};

/** The values of a scenario's parameters, as the driver has them. */
export const parametersOf = async (
  { driver, database }: Store,
  { parameters }: Scenario,
): Promise<Record<string, unknown>> => {
  const entries = Object.entries(parameters);
  if (entries.length === 0) return {};
  const columns = entries.map(([name, value]) => `${value} AS \`${name}\``);
  const { records } = await driver.executeQuery(`RETURN ${columns.join(", ")}`, {}, { database });
  return records[0]?.toObject() ?? {};
};

/** A value of the driver as a typed parameter of the API; the kinds that scenarios have as parameters. */
export const toTyped = (value: unknown): unknown => {
  if (neo4j.isInt(value)) return { $type: "Integer", _value: value.toString() };
  if (typeof value === "number") return { $type: "Float", _value: String(value) };
  if (Array.isArray(value)) return value.map(toTyped);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toTyped(item)]));
};
