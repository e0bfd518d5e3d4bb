import { z } from "zod";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import { inWrite } from "../neo4j/transaction.ts";
import { forgetEntities } from "./entities.ts";
import { touchedBy } from "./source.ts";
import { deriveTies } from "./ties.ts";

const id = z.string();
const forgetSource = statement("ingest/forget-source.cypher", z.object({ source: id }), z.object({}));
const forgetSomeClaims = statement(
  "ingest/forget-all-claims.cypher",
  z.object({ source: id, limit: z.int() }),
  z.object({ tie: id, entities: z.array(id) }),
);

const claimsAtOnce = 2_000;
const timeout = 120_000;

/**
 * Deletes a source and all that it alone says: its claims, with the decisions on them, then ties and entities that
 * nothing speaks of any more. A large table goes in several transactions, each of which leaves the network right.
 * A source that is not known is no error.
 */
export const removeSource = async (store: Store, source: string): Promise<void> => {
  const removeSome = () =>
    inWrite(
      store,
      async (transaction) => {
        const gone = await forgetSomeClaims.run(transaction, { source, limit: claimsAtOnce });
        await deriveTies(
          transaction,
          gone.map((row) => row.tie),
        );
        if (gone.length === claimsAtOnce) return false;
        const { entities } = await touchedBy(transaction, source);
        await forgetSource.run(transaction, { source });
        await forgetEntities(transaction, [...entities, ...gone.flatMap((row) => row.entities)]);
        return true;
      },
      { timeout },
    );
  while (!(await removeSome()));
};
