import { z } from "zod";
import { Bilingual, EntityType, Family, Language, Modality, Mode, TieType } from "./vocabulary.ts";

/** The words on the line of a tie, for each modality. */
export const TieWords = z.object({
  happened: Bilingual,
  planned: Bilingual,
  alleged: Bilingual,
  denied: Bilingual,
});
export type TieWords = z.infer<typeof TieWords>;

export const EntityTypeInfo = z.object({
  id: EntityType,
  label: Bilingual,
  plural: Bilingual,
  actor: z.boolean(),
});
export type EntityTypeInfo = z.infer<typeof EntityTypeInfo>;

export const FamilyInfo = z.object({ id: Family, label: Bilingual });
export type FamilyInfo = z.infer<typeof FamilyInfo>;

/** A tie type as the interface needs it: name, colour family, direction, words on its line and in a sentence. */
export const TieTypeInfo = z.object({
  id: TieType,
  label: Bilingual,
  family: Family,
  symmetric: z.boolean(),
  kind: z.enum(["event", "state"]),
  domain: z.array(EntityType),
  range: z.array(EntityType),
  words: TieWords,
  sentence: z.partialRecord(Language, z.record(Modality, z.string())).optional(),
  modes: z.partialRecord(Mode, TieWords).optional(),
});
export type TieTypeInfo = z.infer<typeof TieTypeInfo>;

export const SchemaResponse = z.object({
  entityTypes: z.array(EntityTypeInfo),
  families: z.array(FamilyInfo),
  tieTypes: z.array(TieTypeInfo),
});
export type SchemaResponse = z.infer<typeof SchemaResponse>;
