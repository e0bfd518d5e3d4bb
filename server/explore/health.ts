import { z } from "zod";
import type { HealthResponse } from "../contract/health.ts";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import type { Limits } from "../neo4j/transaction.ts";

const count = z.int();
const health = statement(
  "explore/health.cypher",
  z.object({}),
  z.object({
    version: z.string(),
    edition: z.string(),
    entities: count,
    ties: count,
    claims: count,
    articles: count,
    datasets: count,
  }),
);

/** What Neo4j is and how much it holds. @throws the driver's error when it does not answer within 5 seconds */
export const readHealth = async (
  store: Store,
  limits: Limits,
): Promise<Pick<HealthResponse, "neo4j" | "counts">> => {
  const [row] = await health.read(store, {}, { timeout: 5_000, ...limits });
  if (!row) throw new Error("Neo4j does not say which version it is.");
  const { version, edition, ...counts } = row;
  return { neo4j: { version, edition }, counts };
};
