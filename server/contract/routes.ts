import { z } from "zod";
import { Entity } from "./entities.ts";
import { Claim, Network } from "./ties.ts";
import { Day, EntityType, Id, Modality, TieId, TieType } from "./vocabulary.ts";

const distinct = <T>(items: readonly T[]): boolean => new Set(items).size === items.length;
const someIds = (most: number) =>
  z.array(Id).max(most).refine(distinct, { message: "name each entity once" }).default([]);

/** Days, both included; one side may be left open. */
export const TimeWindow = z
  .strictObject({ from: Day.nullable().default(null), to: Day.nullable().default(null) })
  .refine(({ from, to }) => from !== null || to !== null, {
    message: "give a first day, a last day, or both",
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    message: "the first day comes after the last",
    path: ["to"],
  });

/** Through what routes may lead. The two ends and the entities of `through` may always be on the way. */
const ways = {
  tieTypes: z.array(TieType).min(1).nullable().default(null).describe("null: all"),
  modality: z
    .array(Modality)
    .min(1)
    .default(["happened"])
    .describe("a tie counts when it has a claim of one of these"),
  window: TimeWindow.nullable()
    .default(null)
    .describe("a tie counts when it has such a claim that is dated and may fall into these days"),
  entityTypes: z.array(EntityType).min(1).nullable().default(null).describe("on the way; null: all"),
  avoidTypes: z.array(EntityType).default([]).describe("not on the way"),
  avoid: someIds(100).describe("entities that are not to be on the way"),
  avoidHubs: z
    .union([z.literal(true), z.int().min(1)])
    .nullable()
    .default(null)
    .describe("not through entities with more ties than this; true: than the strongest 1 % of all have"),
  maxHops: z.int().min(1).max(8).default(5),
};

const weight = z
  .number()
  .min(0)
  .max(1)
  .default(0.5)
  .describe("for `supported`: 0 weighs length alone, 1 support alone");

/** One question for routes. Left out, everything but `from` and `to` has a default. */
export const RoutesRequest = z
  .strictObject({
    from: Id,
    to: Id,
    k: z.int().min(1).max(50).default(5).describe("how many routes at most"),
    all: z.boolean().default(false).describe("all the shortest, in place of k"),
    order: z.enum(["shortest", "supported", "earliest"]).default("shortest"),
    weight,
    direction: z.enum(["ignore", "respect"]).default("ignore"),
    inTime: z
      .enum(["possible", "certain"])
      .nullable()
      .default(null)
      .describe("hops one after another in time: as far as dates allow it, or for certain"),
    through: someIds(5).describe("entities to pass, in this order"),
    ...ways,
  })
  .refine(({ from, to }) => from !== to, { message: "choose two different entities", path: ["to"] })
  .refine(({ from, to, through }) => !through.some((id) => id === from || id === to), {
    message: "an end of the route is always on it",
    path: ["through"],
  })
  .refine(({ from, to, through, avoid }) => !avoid.some((id) => [from, to, ...through].includes(id)), {
    message: "an entity cannot be avoided and be on the route",
    path: ["avoid"],
  })
  .refine(({ through, maxHops }) => through.length < maxHops, {
    message: "too few hops to pass all these entities",
    path: ["maxHops"],
  })
  .refine(({ order, inTime }) => order !== "earliest" || inTime !== null, {
    message: "earliest arrival needs an order in time: set inTime",
    path: ["inTime"],
  })
  .refine(({ order, inTime }) => order !== "supported" || inTime === null, {
    message: "routes in time order are ordered by shortest or earliest",
    path: ["order"],
  })
  .refine(({ order, all }) => order === "shortest" || !all, {
    message: "all can be had of the shortest only",
    path: ["all"],
  });
export type RoutesRequest = z.input<typeof RoutesRequest>;
/** A question with every default filled in. */
export type RoutesQuestion = z.output<typeof RoutesRequest>;

/** What a hop rests on, over the claims that the question lets count. `cost`: see docs/routes.md. */
export const Support = z.object({
  claims: z.int().positive(),
  sources: z.int().positive(),
  confidence: z.number().min(0).max(1),
  cost: z.number().nonnegative(),
});
export type Support = z.infer<typeof Support>;

/** What proves a hop: its best claim, or in time order the one that was chosen. */
export const HopProof = z.object({
  claim: z.string().describe("an id of the answer's `claims`"),
  certain: z.boolean().nullable().describe("in time order: surely not before the hop before; else null"),
  support: Support.nullable().describe("for routes ordered by support"),
});
export type HopProof = z.infer<typeof HopProof>;

/** A sequence of distinct entities joined by ties. `hops[i]` lists the ties that count between entities i and i + 1. */
export const Route = z.object({
  entities: z.array(Id).min(2),
  hops: z.array(z.array(TieId).min(1)).min(1),
  proofs: z.array(HopProof).min(1).optional().describe("one for each hop; the server always sends them"),
  cost: z.number().nullable().optional().describe("for routes ordered by support: the sum over the hops"),
  arrival: Day.nullable().optional().describe("in time order: the day of the last hop, where it is known"),
});
export type Route = z.infer<typeof Route>;

/** A question that asks for less, and what it gives. */
export const Relaxation = z.object({
  kind: z.enum([
    "hops",
    "direction",
    "planned",
    "modality",
    "window",
    "time",
    "hubs",
    "avoid",
    "entityTypes",
    "tieTypes",
    "through",
    "everything",
  ]),
  request: RoutesRequest.describe("ready to be asked"),
  routes: z.int().positive(),
  more: z.boolean().describe("there are more routes than were counted"),
});
export type Relaxation = z.infer<typeof Relaxation>;

/** Why there is no route. */
export const NoRoute = z.object({
  connected: z.boolean().nullable().describe("by any ties, through anything; null: not found out in time"),
  parts: z
    .object({ from: z.int().positive(), to: z.int().positive(), capped: z.boolean() })
    .nullable()
    .describe("how many entities each of the two parts has; capped: at least so many"),
  relaxations: z.array(Relaxation),
});
export type NoRoute = z.infer<typeof NoRoute>;

/** Says that the answer is right but may lack something: the search was ended by a limit. */
export const PartialAnswer = z.object({ reason: z.enum(["time", "memory"]), detail: z.string() });
export type PartialAnswer = z.infer<typeof PartialAnswer>;

/** Routes are distinct in their entities, in the order asked for; `network` holds all that they name. */
export const RoutesResponse = z.object({
  routes: z.array(Route),
  network: Network,
  claims: z.array(Claim).describe("the claims that the proofs name, each once"),
  others: z.array(Entity).describe("places and speakers that these claims name, and no route does"),
  capped: z.boolean().describe("with `all`: there are more of the same length"),
  hubTies: z.int().nullable().describe("with `avoidHubs`: entities with more ties were not passed"),
  partial: PartialAnswer.nullable(),
  none: NoRoute.nullable().describe("when no route was found"),
});
export type RoutesResponse = z.infer<typeof RoutesResponse>;

/** How much a question would look at. Nothing is searched for it. */
export const EstimateResponse = z.object({
  ties: z.int().nonnegative().describe("at most, roughly"),
  seconds: z.number().nonnegative().describe("roughly, on a machine like the one in docs/routes.md"),
  long: z.boolean().describe("it may take over three seconds: say so before asking"),
});
export type EstimateResponse = z.infer<typeof EstimateResponse>;

/** What joins several entities. */
export const ConnectRequest = z.strictObject({
  entities: z.array(Id).min(2).max(12).refine(distinct, { message: "name each entity once" }),
  order: z.enum(["shortest", "supported"]).default("shortest"),
  weight,
  ...ways,
});
export type ConnectRequest = z.input<typeof ConnectRequest>;
export type ConnectQuestion = z.output<typeof ConnectRequest>;

/** Two entities of a connecting part, the ties between them and the claim that proves it best. */
export const Joint = z.object({ a: Id, b: Id, ties: z.array(TieId).min(1), proof: HopProof });

export const ConnectResponse = z.object({
  joints: z.array(Joint).describe("a small tree that joins the entities, as far as they can be joined"),
  cost: z.number().describe("of the tree: its hops, or the sum of their costs when ordered by support"),
  groups: z.array(z.array(Id)).describe("the entities that the tree joins with each other; one group: all"),
  common: z
    .array(z.object({ entity: Id, of: z.array(Id).min(2), ties: z.array(TieId).min(2) }))
    .describe("neighbours of two or more of the entities, those of most first"),
  between: z
    .array(z.object({ entity: Id, share: z.number().positive().max(1), pairs: z.int().positive() }))
    .describe(
      "who sits between: on what share of the best routes, on average over the pairs; and on routes of how many pairs",
    ),
  network: Network.describe("all entities and ties that are named here"),
  claims: z.array(Claim),
  others: z.array(Entity),
  hubTies: z.int().nullable(),
  capped: z.boolean().describe("there are more common neighbours or entities between than were sent"),
  partial: PartialAnswer.nullable(),
});
export type ConnectResponse = z.infer<typeof ConnectResponse>;
