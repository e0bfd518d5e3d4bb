import { z } from "zod";
import { Entity, NeighbourCount } from "./entities.ts";
import { Day, Edtf, Id, Modality, Mode, Span, TieId, TieType } from "./vocabulary.ts";

/** When one dated claim of a tie holds: its first and its last day, null where it is open on that side. */
export const Moment = z.object({ modality: Modality, from: Day.nullable(), to: Day.nullable() });
export type Moment = z.infer<typeof Moment>;

/** The one typed edge between two entities, summed up from its claims. `first` and `last` bound its dated claims. */
export const Tie = z.object({
  id: TieId,
  type: TieType,
  subject: Id,
  object: Id,
  claims: z.int().positive(),
  happened: z.int().nonnegative(),
  planned: z.int().nonnegative(),
  alleged: z.int().nonnegative(),
  denied: z.int().nonnegative(),
  first: Day.nullable(),
  last: Day.nullable(),
  mode: Mode.nullable().describe("how they met, when all claims agree"),
  confidence: z.number().min(0).max(1),
  sources: z.array(Id).min(1).describe("ids of the sources of its claims, sorted"),
  moments: z
    .array(Moment)
    .describe("one for each dated claim, in order of time; the other claims are undated"),
});
export type Tie = z.infer<typeof Tie>;

/** A part of the network, ready to be drawn: every tie's two ends are among the entities. */
export const Network = z.object({ entities: z.array(Entity), ties: z.array(Tie) });
export type Network = z.infer<typeof Network>;

/** Where in the source a claim was read. `sentence` holds the quote and starts at `sentenceStart`. */
export const Evidence = Span.extend({
  quote: z.string(),
  sentence: z.string(),
  sentenceStart: z.int().nonnegative(),
});
export type Evidence = z.infer<typeof Evidence>;

export const ClaimSource = z.object({
  id: Id,
  kind: z.enum(["Article", "Dataset"]),
  title: z.string(),
  publishedOn: z.string().nullable(),
  lang: z.string().nullable(),
  url: z.string().nullable(),
});

/** One statement, read in one source. `evidence` is empty for a claim of a Dataset. */
export const Claim = z.object({
  id: z.string(),
  tie: TieId,
  type: TieType,
  subject: Id,
  object: Id,
  modality: Modality,
  when: Edtf.nullable(),
  from: Day.nullable(),
  to: Day.nullable(),
  mode: Mode.nullable(),
  at: Id.nullable(),
  attributedTo: z.array(Id),
  confidence: z.number().min(0).max(1),
  evidence: z.array(Evidence),
  source: ClaimSource,
});
export type Claim = z.infer<typeof Claim>;

export const TieResponse = z.object({
  tie: Tie,
  entities: z.array(Entity).describe("the two ends, and the places and speakers that the claims name"),
  claims: z.array(Claim),
});
export type TieResponse = z.infer<typeof TieResponse>;

export const EntityClaimsRequest = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export const EntityClaimsResponse = z.object({
  entities: z.array(Entity),
  claims: z.array(Claim),
  total: z.int().nonnegative(),
});
export type EntityClaimsResponse = z.infer<typeof EntityClaimsResponse>;

export const OverviewRequest = z.object({
  limit: z.coerce.number().int().min(1).max(10_000).default(300).describe("most entities to send"),
});
/** The network to show first. `capped` says that the store holds more than was sent; `total` how much. */
export const OverviewResponse = Network.extend({
  total: z.object({ entities: z.int().nonnegative(), ties: z.int().nonnegative() }),
  capped: z.boolean(),
});
export type OverviewResponse = z.infer<typeof OverviewResponse>;

/** `counts` is for all ties of the entity, before filters; `total` counts what the filters leave. */
export const NeighboursResponse = Network.extend({
  counts: z.array(NeighbourCount),
  total: z.int().nonnegative(),
  capped: z.boolean(),
});
export type NeighboursResponse = z.infer<typeof NeighboursResponse>;
