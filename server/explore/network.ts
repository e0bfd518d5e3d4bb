import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import type { Entity } from "../contract/entities.ts";
import type { NetworkResponse } from "../contract/networks.ts";
import type { Tie } from "../contract/ties.ts";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import { inRead, type Limits } from "../neo4j/transaction.ts";
import { EntityNode, TieColumns, tieOf } from "./rows.ts";

const ids = z.object({ ids: z.array(z.string()) });
const tiesOf = statement("explore/ties-among.cypher", ids, TieColumns);
const entitiesOf = statement("explore/entities.cypher", ids, z.object({ entity: EntityNode }));

/** All ties that join two of these entities. */
export const tiesAmong = async (transaction: ManagedTransaction, ids: string[]): Promise<Tie[]> =>
  (await tiesOf.run(transaction, { ids })).map(tieOf);

/** Entities by their ids, each once; ids that are not known are left out. */
export const entitiesById = async (
  transaction: ManagedTransaction,
  ids: Iterable<string>,
): Promise<Entity[]> =>
  (await entitiesOf.run(transaction, { ids: [...new Set(ids)] })).map((row) => row.entity);

/** Entities by their ids with all ties among them, as a link to a map or a list needs them. */
export const readNetwork = (
  store: Store,
  wanted: readonly string[],
  limits: Limits,
): Promise<NetworkResponse> =>
  inRead(
    store,
    async (transaction) => {
      const entities = await entitiesById(transaction, wanted);
      const known = entities.map((entity) => entity.id);
      const found = new Set(known);
      const missing = [...new Set(wanted)].filter((id) => !found.has(id));
      return { entities, ties: await tiesAmong(transaction, known), missing };
    },
    limits,
  );
