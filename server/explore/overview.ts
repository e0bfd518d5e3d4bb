import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import type { OverviewResponse } from "../contract/ties.ts";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import { inRead, type Limits } from "../neo4j/transaction.ts";
import { tiesAmong } from "./network.ts";
import { EntityNode } from "./rows.ts";

const strongest = statement(
  "explore/overview.cypher",
  z.object({ limit: z.int() }),
  z.object({ entity: EntityNode }),
);
const totals = statement(
  "explore/totals.cypher",
  z.object({}),
  z.object({ entities: z.int(), ties: z.int() }),
);

/** How many entities and ties the store holds. */
export const readTotals = async (
  transaction: ManagedTransaction,
): Promise<{ entities: number; ties: number }> =>
  (await totals.run(transaction, {}))[0] ?? { entities: 0, ties: 0 };

/** The network to show first: the entities with most ties, and all ties among them. */
export const readOverview = (store: Store, limit: number, limits: Limits): Promise<OverviewResponse> =>
  inRead(
    store,
    async (transaction) => {
      const entities = (await strongest.run(transaction, { limit })).map((row) => row.entity);
      const ties = await tiesAmong(
        transaction,
        entities.map((entity) => entity.id),
      );
      const total = await readTotals(transaction);
      return { entities, ties, total, capped: entities.length < total.entities };
    },
    limits,
  );
