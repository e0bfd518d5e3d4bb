import { createHash } from "node:crypto";
import { z } from "zod";
import type { Extraction } from "../contract/extraction.ts";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import { inWrite } from "../neo4j/transaction.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { claimRows, writeClaims } from "./claims.ts";
import { forgetEntities, writeEntities } from "./entities.ts";
import { touchedBy, writeSource } from "./source.ts";
import { deriveTies } from "./ties.ts";

const none = z.object({});
const source = z.object({ source: z.string() });
const offsets = z.array(z.int());

const forgetClaims = statement("ingest/forget-claims.cypher", source, none);
const forgetMentions = statement("ingest/forget-mentions.cypher", source, none);
const writeMentions = statement(
  "ingest/mentions.cypher",
  source.extend({ mentions: z.array(z.object({ entity: z.string(), starts: offsets, ends: offsets })) }),
  none,
);

/** What was read from an article, and the text that its offsets count in. */
export interface ReadArticle extends Extraction {
  text: string;
}

/** How much a source holds after it was written. */
export interface Written {
  entities: number;
  claims: number;
  ties: number;
}

const checkNames = ({ article, entities, claims }: Extraction): void => {
  const named = new Set(entities.map((entity) => entity.id));
  for (const { subject, object, at, attributedTo = [] } of claims) {
    for (const id of [subject, object, ...(at ? [at] : []), ...attributedTo])
      if (!named.has(id))
        throw new Error(`A claim of ${article.id} names ${id}, which is not among its entities.`);
  }
};

/**
 * Writes what an article says, in one transaction, and sums up the ties that it changes. Writing it again replaces its
 * claims and mentions and nothing else; claims that an analyst has decided on stay. Entities and ties that nothing
 * speaks of any more disappear.
 * @param extractor name and version of what read the article, kept on its claims
 * @throws Error when a claim names an entity, a type or a date that is not known; then nothing is written
 */
export const ingestArticle = async (
  store: Store,
  ontology: Ontology,
  read: ReadArticle,
  extractor: string,
): Promise<Written> => {
  checkNames(read);
  const { article, entities, text } = read;
  const id = article.id;
  const claims = claimRows(ontology, id, extractor, read.claims);
  const ties = new Set(claims.map((claim) => claim.tie));
  const { publishedOn, title, lang, url } = article;
  const sha256 = createHash("sha256").update(text).digest("hex");
  await inWrite(
    store,
    async (transaction) => {
      await writeSource(transaction, {
        id,
        kind: "Article",
        publishedOn,
        properties: { title, lang, url, sha256, text },
      });
      const before = await touchedBy(transaction, id);
      await writeEntities(transaction, id, entities, before.entities);
      await forgetClaims.run(transaction, { source: id });
      await forgetMentions.run(transaction, { source: id });
      await writeClaims(transaction, id, claims);
      await writeMentions.run(transaction, {
        source: id,
        mentions: entities.map((entity) => ({
          entity: entity.id,
          starts: entity.mentions.map((span) => span.start),
          ends: entity.mentions.map((span) => span.end),
        })),
      });
      await deriveTies(transaction, [...before.ties, ...ties]);
      await forgetEntities(transaction, before.entities);
    },
    { timeout: 60_000 },
  );
  return { entities: entities.length, claims: claims.length, ties: ties.size };
};
