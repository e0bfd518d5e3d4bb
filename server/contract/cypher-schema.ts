import { z } from "zod";
import { PlainValue } from "./cypher-values.ts";
import { Bilingual } from "./vocabulary.ts";

/** A label or relationship type and the property keys that are met on it; none when too little was looked at to tell. */
export const CypherKind = z.object({ name: z.string(), properties: z.array(z.string()) });
export type CypherKind = z.infer<typeof CypherKind>;

/** A function or a procedure that a query may call: `date(input = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: DATE`. */
export const CypherCallable = z.object({
  name: z.string(),
  signature: z.string(),
  description: z.string(),
});
export type CypherCallable = z.infer<typeof CypherCallable>;

/** What a query can name, of whatever graph the store holds. `sampled` says that properties come from a part of it. */
export const CypherSchemaResponse = z.object({
  labels: z.array(CypherKind),
  relationshipTypes: z.array(CypherKind),
  propertyKeys: z.array(z.string()),
  functions: z.array(CypherCallable),
  procedures: z.array(CypherCallable),
  sampled: z.boolean(),
});
export type CypherSchemaResponse = z.infer<typeof CypherSchemaResponse>;

/** A query to learn from. `data` says what it tells most of: an article, a table of events, or any store. */
export const CypherExample = z.object({
  id: z.string(),
  title: Bilingual,
  explanation: Bilingual,
  data: z.enum(["any", "article", "table"]),
  query: z.string(),
  params: z.record(z.string(), PlainValue),
});
export type CypherExample = z.infer<typeof CypherExample>;

export const CypherExamplesResponse = z.object({ examples: z.array(CypherExample) });
