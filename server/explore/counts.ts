import { z } from "zod";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";

const CountRow = z.object({ kind: z.enum(["entity", "tie"]), type: z.string(), count: z.int() });
const counts = statement("explore/counts.cypher", z.object({}), CountRow);

/** How many entities and ties of each type the store holds, the most first within each kind. */
export const readCounts = (store: Store): Promise<z.infer<typeof CountRow>[]> => counts.read(store, {});
