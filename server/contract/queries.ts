import { z } from "zod";
import { PlainValue } from "./cypher-values.ts";
import { Id } from "./vocabulary.ts";

/** A query to keep. `folder` is empty for those that lie in none. */
export const SaveQueryRequest = z.strictObject({
  name: z.string().trim().min(1, "give the query a name").max(200),
  folder: z.string().trim().max(200).default(""),
  query: z.string().min(1, "write a query").max(100_000),
  params: z.record(z.string(), PlainValue).default({}),
});
export type SaveQueryRequest = z.input<typeof SaveQueryRequest>;

/** Gives a saved query another name, another folder or both. */
export const RenameQueryRequest = SaveQueryRequest.pick({ name: true, folder: true });
export type RenameQueryRequest = z.input<typeof RenameQueryRequest>;

/** A query that was kept. `id` is short, for links; `savedOn` is when it was last written, in UTC. */
export const SavedQuery = z.object({
  id: Id,
  name: z.string(),
  folder: z.string(),
  query: z.string(),
  params: z.record(z.string(), PlainValue),
  savedOn: z.iso.datetime(),
});
export type SavedQuery = z.infer<typeof SavedQuery>;

export const QueriesResponse = z.object({ queries: z.array(SavedQuery) });
