import { z } from "zod";
import type { ClaimsResponse } from "../contract/networks.ts";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import { inRead, type Limits } from "../neo4j/transaction.ts";
import { ClaimRow, entitiesIn, toClaims } from "./claims.ts";
import { entitiesById } from "./network.ts";

const claimsOfTies = statement(
  "explore/claims-of-ties.cypher",
  z.object({ ties: z.array(z.string()), limit: z.int() }),
  ClaimRow.extend({ total: z.int() }),
);

/** The claims of many ties in one go, in the order of the ties, at most `limit`; ties that are not known have none. */
export const readClaimsOfTies = (
  store: Store,
  ties: readonly string[],
  limit: number,
  limits: Limits,
): Promise<ClaimsResponse> =>
  inRead(
    store,
    async (transaction) => {
      const rows = await claimsOfTies.run(transaction, { ties: [...new Set(ties)], limit });
      const claims = await toClaims(transaction, rows);
      const total = rows[0]?.total ?? 0;
      const entities = await entitiesById(transaction, entitiesIn(claims));
      return { claims, entities, total, capped: claims.length < total };
    },
    { timeout: 30_000, ...limits },
  );
