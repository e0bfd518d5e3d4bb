import { z } from "zod";

/** The kinds of entity. An actor is one that can act: the first four. Labels and plurals live in seeds/ontology.yaml. */
export const entityTypes = [
  "Person",
  "Organization",
  "Country",
  "MilitaryUnit",
  "Place",
  "Agreement",
  "Event",
] as const;
export const EntityType = z.enum(entityTypes);
export type EntityType = z.infer<typeof EntityType>;

/** From strongest to weakest: a tie with claims of several modalities shows the first of these that it has. */
export const modalities = ["happened", "planned", "alleged", "denied"] as const;
export const Modality = z.enum(modalities);
export type Modality = z.infer<typeof Modality>;

/** How a meeting took place. */
export const Mode = z.enum(["in-person", "phone", "video", "talks"]);
export type Mode = z.infer<typeof Mode>;

/** The five groups of tie types; each has one colour on the map. */
export const families = ["cooperation", "meeting", "military", "structure", "conflict"] as const;
export const Family = z.enum(families);
export type Family = z.infer<typeof Family>;

export const Language = z.enum(["el", "en"]);
export type Language = z.infer<typeof Language>;

/** A text in both languages of the interface. */
export const Bilingual = z.object({ el: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof Bilingual>;

/** A tie type is data (seeds/ontology.yaml), so only its spelling is fixed here: MET_WITH. */
export const TieType = z.string().regex(/^[A-Z][A-Z0-9_]*$/, "a tie type is written like MET_WITH");

/** A slug, made from the entity's English name or a transliteration: "kim-jong-un". Also of sources. */
export const Id = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u, "an id is written like kim-jong-un");

/** subject~TYPE~object, e.g. "kim-jong-un~MET_WITH~vladimir-putin". */
export const TieId = z
  .string()
  .max(500)
  .regex(/^[^~]+~[A-Z][A-Z0-9_]*~[^~]+$/, "a tie id is written like kim-jong-un~MET_WITH~vladimir-putin");

/** An EDTF (ISO 8601-2) date or interval: "2025-08-12", "2025-07", "2022-02/..", "2022-02/2025-08-13". */
export const Edtf = z.string().min(4);

/** An ISO 8601 calendar day. */
export const Day = z.iso.date();

/** A span of an article's text: UTF-16 code units, start inclusive, end exclusive. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().positive() });
export type Span = z.infer<typeof Span>;
