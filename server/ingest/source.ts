import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import { statement } from "../neo4j/statement.ts";

const id = z.string();
const SourceRow = z.object({
  id,
  kind: z.enum(["Article", "Dataset"]),
  publishedOn: z.string().nullable(),
  properties: z.record(z.string(), z.unknown()),
});

const writeSourceRow = statement("ingest/source.cypher", SourceRow, z.object({}));
const touched = statement(
  "ingest/touched.cypher",
  z.object({ source: id }),
  z.object({ entities: z.array(id), ties: z.array(id) }),
);

/** Writes a source and locks it until the end of the transaction. */
export const writeSource = async (
  transaction: ManagedTransaction,
  source: z.input<typeof SourceRow>,
): Promise<void> => {
  await writeSourceRow.run(transaction, source);
};

/** The ids of the entities and ties that a source speaks of now; none when the store does not know it. */
export const touchedBy = async (
  transaction: ManagedTransaction,
  source: string,
): Promise<{ entities: string[]; ties: string[] }> => {
  const [row] = await touched.run(transaction, { source });
  return row ?? { entities: [], ties: [] };
};
