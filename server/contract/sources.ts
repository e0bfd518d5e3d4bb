import { z } from "zod";
import { Entity } from "./entities.ts";
import { Id, Modality, Mode, Span, TieId, TieType } from "./vocabulary.ts";

export const Source = z.object({
  id: Id,
  kind: z.enum(["Article", "Dataset"]),
  title: z.string(),
  lang: z.string().nullable(),
  publishedOn: z.string().nullable(),
  url: z.string().nullable(),
  claims: z.int().nonnegative(),
  entities: z.int().nonnegative(),
});
export type Source = z.infer<typeof Source>;

export const SourcesResponse = z.object({ sources: z.array(Source) });
export type SourcesResponse = z.infer<typeof SourcesResponse>;

/** A claim as the reader marks it in the text. */
export const MarkedClaim = z.object({
  id: z.string(),
  tie: TieId,
  type: TieType,
  modality: Modality,
  mode: Mode.nullable(),
  spans: z.array(Span),
});

/** `text` is empty for a Dataset. Mentions are in the order of the text. */
export const SourceResponse = z.object({
  source: Source,
  text: z.string(),
  mentions: z.array(Span.extend({ entity: Id })),
  entities: z.array(Entity),
  claims: z.array(MarkedClaim),
});
export type SourceResponse = z.infer<typeof SourceResponse>;
