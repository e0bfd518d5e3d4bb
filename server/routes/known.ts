import { UnknownId } from "../errors.ts";
import { entitiesById } from "../explore/network.ts";
import type { Store } from "../neo4j/store.ts";
import { inRead, type Limits } from "../neo4j/transaction.ts";

/** @throws UnknownId for the first of the ids that no entity in the store has */
export const checkKnown = async (store: Store, ids: readonly string[], limits: Limits): Promise<void> => {
  const entities = await inRead(store, (transaction) => entitiesById(transaction, ids), limits);
  const known = new Set(entities.map((entity) => entity.id));
  for (const id of ids) if (!known.has(id)) throw new UnknownId("entity", id);
};
