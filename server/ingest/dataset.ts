import { z } from "zod";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import { inRead, inWrite } from "../neo4j/transaction.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { Written } from "./article.ts";
import { claimRows, type StatedClaim, writeClaims } from "./claims.ts";
import { forgetEntities, mergeEntities, type NamedEntity } from "./entities.ts";
import { writeSource } from "./source.ts";
import { deriveTies } from "./ties.ts";

const id = z.string();
const claimsOf = statement("ingest/claims-of.cypher", z.object({ source: id }), z.object({ id }));
const forgetStale = statement(
  "ingest/forget-stale.cypher",
  z.object({ claims: z.array(id) }),
  z.object({ tie: id, entities: z.array(id) }),
);

/** A table of dated events as a source. `sha256` is of the table's bytes. */
export interface DatasetInfo {
  id: string;
  title: string;
  publishedOn: string | null;
  url: string | null;
  sha256: string;
}

/** Some rows of a table: claims, and all entities that they name. */
export interface DatasetBatch {
  entities: NamedEntity[];
  claims: Omit<StatedClaim, "evidence" | "attributedTo">[];
}

const staleAtOnce = 2_000;
const timeout = 120_000;

/**
 * Writes a table of dated events, batch by batch: each batch is one transaction in which the ties it touches are summed
 * up anew, so the network is right after each. A few thousand claims make a good batch. Writing the table again changes
 * nothing; claims that it has no row for any more are deleted at the end.
 * @param extractor name and version of what turned rows into claims
 * @throws Error when a claim names an entity, a type or a date that is not known; batches before it stay written
 */
export const ingestDataset = async (
  store: Store,
  ontology: Ontology,
  { id: source, publishedOn, ...properties }: DatasetInfo,
  batches: Iterable<DatasetBatch> | AsyncIterable<DatasetBatch>,
  extractor: string,
): Promise<Written> => {
  const [entities, ties] = [new Set<string>(), new Set<string>()];
  const surest = new Map<string, number>();
  await inWrite(store, (transaction) =>
    writeSource(transaction, { id: source, kind: "Dataset", publishedOn, properties }),
  );
  for await (const batch of batches) {
    const rows = claimRows(ontology, source, extractor, batch.claims);
    for (const { id, properties } of rows) {
      properties.confidence = Math.max(properties.confidence, surest.get(id) ?? 0);
      surest.set(id, properties.confidence);
    }
    await inWrite(
      store,
      async (transaction) => {
        await mergeEntities(transaction, batch.entities);
        await writeClaims(transaction, source, rows);
        await deriveTies(
          transaction,
          rows.map((row) => row.tie),
        );
      },
      { timeout },
    );
    for (const entity of batch.entities) entities.add(entity.id);
    for (const row of rows) ties.add(row.tie);
  }
  const before = await inRead(store, (transaction) => claimsOf.run(transaction, { source }), { timeout });
  const stale = before.map((row) => row.id).filter((claim) => !surest.has(claim));
  for (let start = 0; start < stale.length; start += staleAtOnce) {
    const some = stale.slice(start, start + staleAtOnce);
    await inWrite(
      store,
      async (transaction) => {
        const gone = await forgetStale.run(transaction, { claims: some });
        await deriveTies(
          transaction,
          gone.map((row) => row.tie),
        );
        await forgetEntities(
          transaction,
          gone.flatMap((row) => row.entities),
        );
      },
      { timeout },
    );
  }
  return { entities: entities.size, claims: surest.size, ties: ties.size };
};
