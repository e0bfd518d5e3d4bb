import { z } from "zod";
import type { EntityClaimsResponse } from "../contract/ties.ts";
import { UnknownId } from "../errors.ts";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import { inRead, type Limits } from "../neo4j/transaction.ts";
import { ClaimRow, entitiesIn, toClaims } from "./claims.ts";
import { entitiesById } from "./network.ts";

const claimsOfEntity = statement(
  "explore/entity-claims.cypher",
  z.object({ id: z.string(), limit: z.int() }),
  ClaimRow.extend({ total: z.int() }),
);

/** The claims about an entity, latest first, and the entities that they name, itself among them. @throws UnknownId */
export const readEntityClaims = (
  store: Store,
  id: string,
  limit: number,
  limits: Limits,
): Promise<EntityClaimsResponse> =>
  inRead(
    store,
    async (transaction) => {
      const rows = await claimsOfEntity.run(transaction, { id, limit });
      const claims = await toClaims(transaction, rows);
      const entities = await entitiesById(transaction, [id, ...entitiesIn(claims)]);
      if (entities[0]?.id !== id) throw new UnknownId("entity", id);
      return { entities, claims, total: rows[0]?.total ?? 0 };
    },
    limits,
  );
