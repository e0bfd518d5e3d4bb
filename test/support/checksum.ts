import { createHash } from "node:crypto";
import type { Store } from "../../server/neo4j/store.ts";
import { ask } from "./store.ts";

/** A sum over all nodes and relationships with labels, types and properties; ids that Neo4j gives do not count. */
export const checksum = async (store: Store): Promise<string> => {
  const lines = (rows: Record<string, unknown>[]): string[] =>
    rows.map((row) => JSON.stringify(row, (_, value) => sorted(value))).sort();
  const nodes = await ask(store, "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties");
  const relationships = await ask(
    store,
    "MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, properties(r) AS properties, b.id AS to",
  );
  return createHash("sha256")
    .update([...lines(nodes), ...lines(relationships)].join("\n"))
    .digest("hex");
};

/** Maps with their keys in order, and labels in order too; other lists keep theirs. */
const sorted = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .map(([key, item]) => [key, key === "labels" ? [...(item as string[])].sort() : item] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : value;
