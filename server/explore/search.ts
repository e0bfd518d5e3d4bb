import { z } from "zod";
import type { Entity } from "../contract/entities.ts";
import { EntityType } from "../contract/vocabulary.ts";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import type { Limits } from "../neo4j/transaction.ts";
import { latinSpellings, searchWords } from "../text/search-key.ts";
import { EntityNode } from "./rows.ts";

const search = statement(
  "explore/search.cypher",
  z.object({ query: z.string(), type: EntityType.nullable(), limit: z.int() }),
  z.object({ entity: EntityNode }),
);

/** From this length on a word may be spelt with one letter wrong. */
const longEnoughToMisspell = 5;

const clause = (word: string): string => {
  const spellings = [...new Set(latinSpellings(word))];
  const ways = spellings.flatMap((spelling) => [
    `${spelling}^4`,
    `${spelling}*^2`,
    ...(spelling.length >= longEnoughToMisspell ? [`${spelling}~1`] : []),
  ]);
  return `+(${ways.join(" ")})`;
};

/**
 * Writes what a person typed as a Lucene query: every word must fit, whole or as a beginning or nearly. Words are
 * letters and digits only after folding, so nothing in them is Lucene syntax.
 */
export const luceneQuery = (text: string): string => searchWords(text).slice(0, 12).map(clause).join(" ");

/** Entities by words of their names, in Greek or Latin letters, with or without accents; best first. */
export const searchEntities = async (
  store: Store,
  { q, type, limit }: { q: string; type?: EntityType | undefined; limit: number },
  limits: Limits,
): Promise<Entity[]> => {
  const query = luceneQuery(q);
  if (query === "") return [];
  return (await search.read(store, { query, type: type ?? null, limit }, limits)).map((row) => row.entity);
};
