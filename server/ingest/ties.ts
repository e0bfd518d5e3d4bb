import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import { statement } from "../neo4j/statement.ts";

const none = z.object({});
const id = z.string();
const tie = z.object({ id, subject: id, type: z.string(), object: id });

const sumUp = statement("ingest/ties.cypher", z.object({ ties: z.array(tie) }), z.object({ id }));
const forgetTies = statement(
  "ingest/forget-ties.cypher",
  z.object({ ties: z.array(tie.omit({ type: true })) }),
  none,
);
const countTies = statement("ingest/count-ties.cypher", z.object({ entities: z.array(id) }), none);

/** The parts of a tie's id, which are what the tie is. */
export const tieParts = (tieId: string): { subject: string; type: string; object: string } => {
  const [subject = "", type = "", object = ""] = tieId.split("~");
  return { subject, type, object };
};

/**
 * Makes ties what their claims say now: sums them up, deletes those that have no counted claim left, and counts the ties
 * of every entity at their ends. Runs in the transaction that has changed the claims.
 * @param ties ids of all ties whose claims have changed
 */
export const deriveTies = async (transaction: ManagedTransaction, ties: Iterable<string>): Promise<void> => {
  const rows = [...new Set(ties)].map((id) => ({ id, ...tieParts(id) }));
  if (rows.length === 0) return;
  const alive = new Set((await sumUp.run(transaction, { ties: rows })).map((row) => row.id));
  await forgetTies.run(transaction, { ties: rows.filter((row) => !alive.has(row.id)) });
  const entities = [...new Set(rows.flatMap((row) => [row.subject, row.object]))];
  await countTies.run(transaction, { entities });
};
