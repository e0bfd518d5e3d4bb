import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import type { ExtractedEntity } from "../contract/extraction.ts";
import { EntityType, entityTypes } from "../contract/vocabulary.ts";
import { statement } from "../neo4j/statement.ts";
import { searchKey } from "../text/search-key.ts";

const none = z.object({});
const id = z.string();
const ids = z.array(id);

const Known = z.object({
  name: z.string(),
  nameEl: z.string().nullable().default(null),
  nameEn: z.string().nullable().default(null),
  aliases: z.array(z.string()).default([]),
  wikidata: z.string().nullable().default(null),
});
type Known = z.infer<typeof Known>;

const lockEntities = statement(
  "ingest/lock-entities.cypher",
  z.object({ ids }),
  z.object({ id, known: z.record(z.string(), z.unknown()), type: EntityType.nullable() }),
);
const sharedEntities = statement(
  "ingest/shared-entities.cypher",
  z.object({ ids, source: id }),
  z.object({ id }),
);
const writeEntityRows = statement(
  "ingest/entities.cypher",
  z.object({
    entities: z.array(
      z.object({
        id,
        type: EntityType,
        otherTypes: z.array(EntityType),
        properties: z.record(z.string(), z.unknown()),
      }),
    ),
  }),
  none,
);
const forgetEntityRows = statement("ingest/forget-entities.cypher", z.object({ entities: ids }), none);

/** An entity as a source names it; where it is mentioned is written apart. */
export type NamedEntity = Omit<ExtractedEntity, "mentions">;

/** What was known keeps its place; what is new fills gaps, and other names become aliases. Nothing is lost. */
const mergeNames = (known: Known, told: NamedEntity): Known => {
  const merged = {
    name: known.name,
    nameEl: known.nameEl ?? told.nameEl,
    nameEn: known.nameEn ?? told.nameEn,
    wikidata: known.wikidata ?? told.wikidata,
  };
  const others = [told.name, told.nameEl, told.nameEn, ...known.aliases, ...told.aliases];
  const shown = new Set([merged.name, merged.nameEl, merged.nameEn]);
  const aliases = others.filter((name) => name !== null && !shown.has(name)) as string[];
  return { ...merged, aliases: [...new Set(aliases)].sort() };
};

/** What is in the store of some entities, by id; all of them are locked until the end of the transaction. */
const lock = async (transaction: ManagedTransaction, ids: Iterable<string>) =>
  new Map(
    (await lockEntities.run(transaction, { ids: [...new Set(ids)].sort() })).map((row) => [row.id, row]),
  );

type Locked = Awaited<ReturnType<typeof lock>>;

const writeNames = async (
  transaction: ManagedTransaction,
  entities: readonly NamedEntity[],
  locked: Locked,
  keeps: (id: string) => boolean,
): Promise<void> => {
  const rows = entities.map((entity) => {
    const before = locked.get(entity.id);
    const keep = before?.type && keeps(entity.id) ? { type: before.type, known: before.known } : null;
    const names = mergeNames(keep ? Known.parse(keep.known) : entity, entity);
    const type = keep?.type ?? entity.type;
    const key = searchKey([names.name, names.nameEl, names.nameEn, ...names.aliases]);
    const ties = typeof before?.known.ties === "number" ? before.known.ties : 0;
    const otherTypes = entityTypes.filter((other) => other !== type);
    return { id: entity.id, type, otherTypes, properties: { ...names, searchKey: key, ties } };
  });
  await writeEntityRows.run(transaction, { entities: rows });
};

/**
 * Writes the entities that an article names, and locks them and `others` until the end of the transaction. An entity
 * that other sources speak of too keeps its names and type and gains the new names; one that only this source knows is
 * written anew, so that a better extraction can correct it.
 * @param others ids of entities that the source spoke of before
 */
export const writeEntities = async (
  transaction: ManagedTransaction,
  source: string,
  entities: readonly NamedEntity[],
  others: readonly string[],
): Promise<void> => {
  const locked = await lock(transaction, [...entities.map((entity) => entity.id), ...others]);
  const ids = entities.map((entity) => entity.id);
  const shared = new Set((await sharedEntities.run(transaction, { ids, source })).map((row) => row.id));
  await writeNames(transaction, entities, locked, (id) => shared.has(id));
};

/** Writes entities and locks them until the end of the transaction; those that are known keep what they have. */
export const mergeEntities = async (
  transaction: ManagedTransaction,
  entities: readonly NamedEntity[],
): Promise<void> => {
  const locked = await lock(
    transaction,
    entities.map((entity) => entity.id),
  );
  await writeNames(transaction, entities, locked, () => true);
};

/** Deletes those of the entities that no source speaks of any more. */
export const forgetEntities = async (
  transaction: ManagedTransaction,
  entities: readonly string[],
): Promise<void> => {
  await forgetEntityRows.run(transaction, { entities: [...new Set(entities)] });
};
