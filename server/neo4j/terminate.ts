import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cypherFolder } from "../paths.ts";
import type { Store } from "./store.ts";

const text = readFileSync(join(cypherFolder, "neo4j/terminate.cypher"), "utf8");

/**
 * Ends in Neo4j every transaction whose metadata holds `{ mitos: mark }`. A query that has none left to end is no error.
 * It runs in its own auto-commit transaction, since Neo4j takes the command nowhere else.
 */
export const terminate = async ({ driver, database }: Store, mark: string): Promise<void> => {
  const session = driver.session({ database });
  try {
    await session.run(text, { mark }, { timeout: 5_000 });
  } finally {
    await session.close();
  }
};
