import { z } from "zod";
import { CypherEmptyReason, CypherExplanation, CypherNotification, CypherPlan } from "./cypher-plan.ts";
import { PlainValue } from "./cypher-values.ts";
import { Problem } from "./problem.ts";
import { Network } from "./ties.ts";

const query = z.string().regex(/\S/, "write a query").max(100_000);
const params = z
  .record(z.string(), z.unknown())
  .default({})
  .describe('plain JSON, or {"$type": "Date", "_value": "2025-08-12"} for any type of Neo4j, also inside');

/** Limits of one run that the one who asks wants lower than the console's own. */
export const CypherLimits = z.strictObject({
  milliseconds: z.int().min(1).max(15_000).optional(),
  rows: z.int().min(1).max(10_000).optional(),
  bytes: z.int().min(1_000).max(8_000_000).optional(),
});

/**
 * `explain` plans the query and does not run it; `profile` runs it and counts rows and db hits of each step. EXPLAIN or
 * PROFILE in front of the query means the same and goes before `mode`.
 */
export const CypherRequest = z.strictObject({
  query,
  params,
  mode: z.enum(["run", "explain", "profile"]).default("run"),
  values: z.enum(["plain", "typed"]).default("plain").describe("how the values in rows are written"),
  limits: CypherLimits.default({}),
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

const rows = z.array(z.array(PlainValue)).describe("with values: typed, each value is a TypedValue");

/**
 * All of an answer but its columns and rows. `nodes` and `relationships` are all that the rows hold, each once; `network`
 * is the part of them that Mitos can put on its map (entities and ties). `capped` names the limit that cut the answer
 * short, if one did.
 */
export const CypherOutcome = z.object({
  nodes: z.array(CypherNode),
  relationships: z.array(CypherRelationship),
  network: Network,
  capped: z.enum(["rows", "bytes"]).nullable(),
  milliseconds: z.number().nonnegative(),
  notifications: z.array(CypherNotification),
  plan: CypherPlan.nullable().describe("after explain and profile"),
  explanation: z.array(CypherExplanation).describe("what the query does, step by step"),
  empty: z.array(CypherEmptyReason).nullable().describe("when a run gave no row: why that may be"),
});

export type CypherOutcome = z.infer<typeof CypherOutcome>;

/** The whole answer of a run. */
export const CypherResponse = CypherOutcome.extend({ columns: z.array(z.string()), rows });
export type CypherResponse = z.infer<typeof CypherResponse>;

/**
 * One line of the answer as application/x-ndjson: `columns` first, `rows` as they come, and `end` last, or `problem`
 * when the query failed after the first line. An answer that ends with neither was cut off on its way.
 */
export const CypherLine = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("columns"), columns: z.array(z.string()) }),
  z.object({ kind: z.literal("rows"), rows }),
  CypherOutcome.extend({ kind: z.literal("end"), rowCount: z.int().nonnegative() }),
  z.object({ kind: z.literal("problem"), problem: Problem }),
]);
export type CypherLine = z.infer<typeof CypherLine>;

export const CypherCheckRequest = z.strictObject({ query, params });
export type CypherCheckRequest = z.input<typeof CypherCheckRequest>;

/**
 * What is wrong with a query and where: `length` UTF-16 units from `offset`; `message` and `hint` are Neo4j's words.
 * `suggestions` are names and keywords that may have been meant.
 */
export const CypherFault = z.object({
  message: z.string(),
  hint: z.string().nullable(),
  suggestions: z.array(z.string()),
  line: z.int().positive(),
  column: z.int().positive(),
  offset: z.int().nonnegative(),
  length: z.int().nonnegative(),
});
export type CypherFault = z.infer<typeof CypherFault>;

/** What running a query would mean; `parameters` are the names that it uses, in their order. */
export const CypherCheckResponse = z.object({
  problem: CypherFault.nullable(),
  notifications: z.array(CypherNotification),
  parameters: z.array(z.string()),
  plan: CypherPlan.nullable(),
  explanation: z.array(CypherExplanation),
});
export type CypherCheckResponse = z.infer<typeof CypherCheckResponse>;
