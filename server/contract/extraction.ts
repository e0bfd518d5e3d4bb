import { z } from "zod";
import { NamedEntity } from "./entities.ts";
import { Day, Edtf, Id, Modality, Mode, Span, TieType } from "./vocabulary.ts";

/** An article's front matter after defaults: what `mitos extract` says that it read. */
export const ArticleInfo = z.object({
  id: Id,
  title: z.string(),
  lang: z.enum(["el", "en"]),
  publishedOn: Day.nullable(),
  url: z.string().nullable(),
});
export type ArticleInfo = z.infer<typeof ArticleInfo>;

export const ExtractedEntity = NamedEntity.extend({ mentions: z.array(Span) });
export type ExtractedEntity = z.infer<typeof ExtractedEntity>;

/** Offsets are UTF-16 units into the body after the front matter; `quote` is exactly the text between them. */
export const ExtractedClaim = z.object({
  id: z.string(),
  subject: Id,
  type: TieType,
  object: Id,
  modality: Modality,
  when: Edtf.nullable(),
  mode: Mode.optional(),
  attributedTo: z.array(Id).optional(),
  at: Id.optional(),
  confidence: z.number().min(0).max(1),
  evidence: z.array(Span.extend({ quote: z.string() })).min(1),
});
export type ExtractedClaim = z.infer<typeof ExtractedClaim>;

/** What `mitos extract FILE --json` prints, and what the ingest room writes. */
export const Extraction = z.object({
  article: ArticleInfo,
  entities: z.array(ExtractedEntity),
  claims: z.array(ExtractedClaim),
});
export type Extraction = z.infer<typeof Extraction>;
