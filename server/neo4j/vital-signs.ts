import { Neo4jError } from "neo4j-driver";
import { z } from "zod";
import { statement } from "./statement.ts";
import type { Store } from "./store.ts";

const lostQueries = statement("neo4j/lost-queries.cypher", z.object({}), z.object({ id: z.string() }));
const heap = statement("neo4j/heap.cypher", z.object({}), z.object({ used: z.number(), max: z.number() }));

/** What one look at Neo4j showed. */
export interface VitalSigns {
  /** Transactions that were told to end and still run. */
  lost: string[];
  /** How full Java's heap is, from 0 to 1. */
  heap: number;
}

/** A Neo4j that does not let this user look answers all the same. */
const ifAllowed = <T>(reading: Promise<T[]>): Promise<T[]> =>
  reading.catch((error: unknown) => {
    if (error instanceof Neo4jError && error.code.startsWith("Neo.ClientError.")) return [];
    throw error;
  });

/** Looks at Neo4j. @throws the driver's error when it does not answer */
export const vitalSigns = async (store: Store): Promise<VitalSigns> => {
  const lost = await ifAllowed(lostQueries.read(store, {}));
  const [memory] = await ifAllowed(heap.read(store, {}));
  return {
    lost: lost.map(({ id }) => id),
    heap: memory && memory.max > 0 ? memory.used / memory.max : 0,
  };
};
