import type { Store } from "../../server/neo4j/store.ts";
import { ask } from "./store.ts";

/**
 * Who runs queries in Neo4j now whose text holds a mark: the user's name, once for each. A query that is only planned yet,
 * by EXPLAIN in front of it, is none of them.
 */
export const running = async (store: Store, mark: string): Promise<string[]> => {
  const rows = await ask(
    store,
    "SHOW TRANSACTIONS YIELD username, currentQuery WHERE currentQuery CONTAINS $mark AND NOT currentQuery STARTS WITH 'EXPLAIN' RETURN username",
    { mark },
  );
  return rows.map(({ username }) => String(username));
};
