import { z } from "zod";
import { MarkedClaim, Source, type SourceResponse } from "../contract/sources.ts";
import { UnknownId } from "../errors.ts";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import { inRead, type Limits } from "../neo4j/transaction.ts";
import { EntityNode } from "./rows.ts";

const id = z.object({ id: z.string() });
const offsets = z.array(z.int());
const sources = statement(
  "explore/sources.cypher",
  z.object({ id: z.string().nullable() }),
  z.object({ source: Source }),
);
const textOf = statement(
  "explore/source.cypher",
  id,
  z.object({
    text: z.string(),
    mentions: z.array(z.object({ entity: z.string(), starts: offsets, ends: offsets })),
    entities: z.array(EntityNode),
  }),
);
const claimsOf = statement("explore/source-claims.cypher", id, MarkedClaim);

/** All sources, newest first. */
export const readSources = async (store: Store, limits: Limits): Promise<Source[]> =>
  (await sources.read(store, { id: null }, limits)).map((row) => row.source);

/** One source: its text with the mentions and claims that are marked in it, in the order of the text. @throws UnknownId */
export const readSource = (store: Store, sourceId: string, limits: Limits): Promise<SourceResponse> =>
  inRead(
    store,
    async (transaction) => {
      const [head] = await sources.run(transaction, { id: sourceId });
      const [row] = await textOf.run(transaction, { id: sourceId });
      if (!head || !row) throw new UnknownId("source", sourceId);
      const mentions = row.mentions
        .flatMap(({ entity, starts, ends }) =>
          starts.map((start, index) => ({ entity, start, end: ends[index] ?? start })),
        )
        .sort((a, b) => a.start - b.start || b.end - a.end);
      const claims = await claimsOf.run(transaction, { id: sourceId });
      return { source: head.source, text: row.text, mentions, entities: row.entities, claims };
    },
    limits,
  );
