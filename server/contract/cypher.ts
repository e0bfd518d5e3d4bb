import { z } from "zod";
import { Network } from "./ties.ts";

/** A value of a Neo4j record in plain JSON; integers beyond 2^53 and temporal values are strings. */
export type PlainValue = null | boolean | number | string | PlainValue[] | { [key: string]: PlainValue };
export const PlainValue: z.ZodType<PlainValue> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(PlainValue),
    z.record(z.string(), PlainValue),
  ]),
);

export const CypherRequest = z.strictObject({
  query: z.string().trim().min(1, "write a query").max(100_000),
  params: z.record(z.string(), z.unknown()).default({}),
});
export type CypherRequest = z.input<typeof CypherRequest>;

export const CypherNode = z.object({
  elementId: z.string(),
  labels: z.array(z.string()),
  properties: z.record(z.string(), PlainValue),
});
export const CypherRelationship = z.object({
  elementId: z.string(),
  type: z.string(),
  startElementId: z.string(),
  endElementId: z.string(),
  properties: z.record(z.string(), PlainValue),
});

/**
 * `nodes` and `relationships` are all that the rows hold, each once; `network` is the part of them that Mitos can put on
 * its map (entities and ties). `capped` names the limit that cut the answer short, if one did.
 */
export const CypherResponse = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(PlainValue)),
  nodes: z.array(CypherNode),
  relationships: z.array(CypherRelationship),
  network: Network,
  capped: z.enum(["rows", "bytes"]).nullable(),
  milliseconds: z.number().nonnegative(),
});
export type CypherResponse = z.infer<typeof CypherResponse>;
