import { z } from "zod";
import { Bilingual } from "./vocabulary.ts";

/** A place in the text of a query: lines and columns count from 1, `offset` from 0 in UTF-16 units. */
export const CypherPosition = z.object({
  line: z.int().positive(),
  column: z.int().positive(),
  offset: z.int().nonnegative(),
});
export type CypherPosition = z.infer<typeof CypherPosition>;

/**
 * What Neo4j remarks on a query that it ran or planned. `position` is null when it is about all of it; `suggestions` are
 * names of the store that may have been meant in place of an unknown one.
 */
export const CypherNotification = z.object({
  code: z.string(),
  title: z.string(),
  description: z.string(),
  severity: z.enum(["WARNING", "INFORMATION", "UNKNOWN"]),
  position: CypherPosition.nullable(),
  suggestions: z.array(z.string()),
});
export type CypherNotification = z.infer<typeof CypherNotification>;

/**
 * One step of a plan, with the steps that feed it below. `rows` and `dbHits` are what PROFILE counted and null after
 * EXPLAIN. `costly` marks the dearest step of the whole plan: most db hits, else most estimated rows.
 */
export interface CypherPlan {
  operator: string;
  identifiers: string[];
  details: string;
  estimatedRows: number | null;
  rows: number | null;
  dbHits: number | null;
  costly: boolean;
  /** What the step does, in plain words. */
  text: { el: string; en: string };
  children: CypherPlan[];
}
export const CypherPlan: z.ZodType<CypherPlan> = z.lazy(() =>
  z.object({
    operator: z.string(),
    identifiers: z.array(z.string()),
    details: z.string(),
    estimatedRows: z.number().nonnegative().nullable(),
    rows: z.number().nonnegative().nullable(),
    dbHits: z.number().nonnegative().nullable(),
    costly: z.boolean(),
    text: Bilingual,
    children: z.array(CypherPlan),
  }),
);

/** One sentence of what a query does, in the order in which it is done; `operator` is the step of the plan it tells of. */
export const CypherExplanation = z.object({ operator: z.string(), text: Bilingual });
export type CypherExplanation = z.infer<typeof CypherExplanation>;

/**
 * Why an answer may have no rows. `name` is what the query says, `suggestions` what it may have meant, the likeliest
 * first; `text` says all of it.
 */
export const CypherEmptyReason = z.object({
  reason: z.enum([
    "unknown-label",
    "unknown-type",
    "unknown-property",
    "null-parameter",
    "unfolded-text",
    "empty-store",
    "no-match",
  ]),
  name: z.string().nullable(),
  suggestions: z.array(z.string()),
  text: Bilingual,
});
export type CypherEmptyReason = z.infer<typeof CypherEmptyReason>;
