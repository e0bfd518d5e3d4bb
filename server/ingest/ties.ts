import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import { inWrite } from "../neo4j/transaction.ts";
import { tieParts } from "../ontology/tie-id.ts";

const none = z.object({});
const id = z.string();
const tie = z.object({ id, subject: id, type: z.string(), object: id });

const lockEnds = statement("ingest/lock-ends.cypher", z.object({ ids: z.array(id) }), none);
const sumUp = statement("ingest/ties.cypher", z.object({ ties: z.array(tie) }), z.object({ id }));
const forgetTies = statement(
  "ingest/forget-ties.cypher",
  z.object({ ties: z.array(tie.omit({ type: true })) }),
  none,
);
const countTies = statement("ingest/count-ties.cypher", z.object({ entities: z.array(id) }), none);
const oldTies = statement("ingest/old-ties.cypher", z.object({ limit: z.int() }), z.object({ id }));

/**
 * Makes ties what their claims say now: sums them up, deletes those that have no counted claim left, and counts the ties
 * of every entity at their ends. Runs in the transaction that has changed the claims, and first locks the ends: another
 * transaction that changes claims of the same tie then waits, and sums up what both have left.
 * @param ties ids of all ties whose claims have changed
 */
export const deriveTies = async (transaction: ManagedTransaction, ties: Iterable<string>): Promise<void> => {
  const rows = [...new Set(ties)].map((id) => ({ id, ...tieParts(id) }));
  if (rows.length === 0) return;
  const entities = [...new Set(rows.flatMap((row) => [row.subject, row.object]))].sort();
  await lockEnds.run(transaction, { ids: entities });
  const alive = new Set((await sumUp.run(transaction, { ties: rows })).map((row) => row.id));
  await forgetTies.run(transaction, { ties: rows.filter((row) => !alive.has(row.id)) });
  await countTies.run(transaction, { entities });
};

const renewedAtOnce = 4_000;

/** Sums up anew the ties of a store that an older Mitos has written, some thousands in a transaction. */
export const renewTies = async (store: Store): Promise<void> => {
  const renewSome = () =>
    inWrite(
      store,
      async (transaction) => {
        const old = await oldTies.run(transaction, { limit: renewedAtOnce });
        await deriveTies(
          transaction,
          old.map((row) => row.id),
        );
        return old.length;
      },
      { timeout: 120_000 },
    );
  while ((await renewSome()) === renewedAtOnce);
};
