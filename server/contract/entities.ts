import { z } from "zod";
import { EntityType, Id, Modality, TieType } from "./vocabulary.ts";

/** Who or what an entity is, in a text as in the network. */
export const NamedEntity = z.object({
  id: Id,
  type: EntityType,
  name: z.string(),
  nameEl: z.string().nullable(),
  nameEn: z.string().nullable(),
  aliases: z.array(z.string()),
  wikidata: z.string().nullable(),
});

/** An entity as the map and lists need it. `ties` is its degree: how many ties it has in the whole network. */
export const Entity = NamedEntity.extend({
  ties: z.int().nonnegative(),
});
export type Entity = z.infer<typeof Entity>;

/** How many ties an entity has of one type, in one direction, to neighbours of one type. */
export const NeighbourCount = z.object({
  type: TieType,
  direction: z.enum(["out", "in", "both"]).describe("both: the type is symmetric"),
  entityType: EntityType,
  ties: z.int().positive(),
});
export type NeighbourCount = z.infer<typeof NeighbourCount>;

/** A source that mentions the entity, and how often. */
export const EntitySource = z.object({
  id: Id,
  title: z.string(),
  publishedOn: z.string().nullable(),
  mentions: z.int().nonnegative(),
});

export const SearchRequest = z.object({
  q: z.string().trim().min(1, "write at least one letter to search").max(200),
  type: EntityType.optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export const SearchResponse = z.object({ entities: z.array(Entity) });
export type SearchResponse = z.infer<typeof SearchResponse>;

export const EntityResponse = z.object({
  entity: Entity,
  counts: z.array(NeighbourCount),
  sources: z.array(EntitySource),
});
export type EntityResponse = z.infer<typeof EntityResponse>;

/** A comma-separated list in a query string, each item checked by `item`. */
const list = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .string()
    .transform((text) => text.split(",").filter(Boolean))
    .pipe(z.array(item));

export const NeighboursRequest = z.object({
  types: list(TieType).optional().describe("tie types, separated by commas; all when left out"),
  modality: list(Modality).optional().describe("keeps ties with a claim of one of these modalities"),
  entityTypes: list(EntityType).optional().describe("keeps neighbours of these types"),
  direction: z.enum(["out", "in", "both"]).default("both"),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  skip: z.coerce.number().int().min(0).max(100_000).default(0),
});
