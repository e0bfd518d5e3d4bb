import { inject } from "vitest";
import { applySchema } from "../../server/neo4j/apply-schema.ts";
import { closeStore, openStore } from "../../server/neo4j/connect.ts";
import type { OpenedStore, Store } from "../../server/neo4j/store.ts";
import { toPlain } from "../../server/neo4j/values.ts";

/** Runs any query on the store of a test, and gives its rows as plain values. */
export const ask = async (
  store: Store,
  query: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> => {
  const { records } = await store.driver.executeQuery(query, parameters, { database: store.database });
  return records.map((record) => toPlain(record.toObject()) as Record<string, unknown>);
};

/** Takes all data from the store of a test, in parts, as a large network in one go needs too much memory; the schema stays. */
export const emptyStore = async (store: Store): Promise<void> => {
  const session = store.driver.session({ database: store.database });
  try {
    await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS");
  } finally {
    await session.close();
  }
};

/** The throwaway Neo4j of this run, empty, with the schema. Close it with `closeStore`. */
export const openEmptyStore = async (): Promise<OpenedStore> => {
  const store = await openStore(inject("neo4j"));
  await emptyStore(store);
  await applySchema(store);
  return store;
};

export { closeStore };
