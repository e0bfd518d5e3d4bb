import { z } from "zod";
import { type Statement, statement } from "./statement.ts";
import type { Store } from "./store.ts";

const none = z.object({});
const definition = (file: string): Statement<object, object> => statement(file, none, none);

const definitions = [
  "schema/entity-id.cypher",
  "schema/claim-id.cypher",
  "schema/source-id.cypher",
  "schema/exploration-id.cypher",
  "schema/query-id.cypher",
  "schema/claim-tie.cypher",
  "schema/entity-ties.cypher",
  "schema/entity-name.cypher",
  "schema/entity-search.cypher",
].map(definition);
const awaitIndexes = statement("schema/await-indexes.cypher", z.object({ seconds: z.int() }), none);

/** Makes the constraints and indexes that are not there yet, and waits until they can be used. */
export const applySchema = async (store: Store): Promise<void> => {
  for (const one of definitions) await one.write(store, {});
  await awaitIndexes.read(store, { seconds: 120 }, { timeout: 130_000 });
};
