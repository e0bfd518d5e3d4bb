import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import type { Entity } from "../contract/entities.ts";
import type { Tie } from "../contract/ties.ts";
import { statement } from "../neo4j/statement.ts";
import { EntityNode, TieRelationship } from "./rows.ts";

const ids = z.object({ ids: z.array(z.string()) });
const tiesOf = statement("explore/ties-among.cypher", ids, z.object({ tie: TieRelationship }));
const entitiesOf = statement("explore/entities.cypher", ids, z.object({ entity: EntityNode }));

/** All ties that join two of these entities. */
export const tiesAmong = async (transaction: ManagedTransaction, ids: string[]): Promise<Tie[]> =>
  (await tiesOf.run(transaction, { ids })).map((row) => row.tie);

/** Entities by their ids, each once; ids that are not known are left out. */
export const entitiesById = async (
  transaction: ManagedTransaction,
  ids: Iterable<string>,
): Promise<Entity[]> =>
  (await entitiesOf.run(transaction, { ids: [...new Set(ids)] })).map((row) => row.entity);
