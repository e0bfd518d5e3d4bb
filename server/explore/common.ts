import { z } from "zod";
import type { CommonResponse } from "../contract/networks.ts";
import { UnknownId } from "../errors.ts";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import { inRead, type Limits } from "../neo4j/transaction.ts";
import { entitiesById, tiesAmong } from "./network.ts";
import { EntityNode, TieRelationship } from "./rows.ts";

const count = z.int();
const common = statement(
  "explore/common.cypher",
  z.object({ ids: z.array(z.string()), least: count, limit: count }),
  z.object({
    entity: EntityNode,
    neighbourOf: count,
    claims: count,
    weakest: count,
    ties: z.array(TieRelationship),
    total: count,
  }),
);

/**
 * What is between entities: the ties among them, and the neighbours that they have in common, strongest first.
 * @param least of how many of them a neighbour must be one
 * @param limit most neighbours to give
 * @throws UnknownId when one of them is not known
 */
export const readCommon = (
  store: Store,
  { entities, least, limit }: { entities: readonly string[]; least: number; limit: number },
  limits: Limits,
): Promise<CommonResponse> =>
  inRead(
    store,
    async (transaction) => {
      const ids = [...new Set(entities)];
      const asked = await entitiesById(transaction, ids);
      const known = new Set(asked.map((entity) => entity.id));
      for (const id of ids) if (!known.has(id)) throw new UnknownId("entity", id);
      const rows = await common.run(transaction, { ids, least, limit });
      const among = await tiesAmong(transaction, ids);
      const total = rows[0]?.total ?? 0;
      return {
        common: rows.map(({ entity, ties, neighbourOf, claims, weakest }) => ({
          entity: entity.id,
          ...{ neighbourOf, claims, weakest, ties: ties.length },
        })),
        network: {
          entities: [...asked, ...rows.map((row) => row.entity)],
          ties: [...among, ...rows.flatMap((row) => row.ties)],
        },
        total,
        capped: rows.length < total,
      };
    },
    limits,
  );
