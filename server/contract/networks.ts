import { z } from "zod";
import { Entity } from "./entities.ts";
import { Claim, Network } from "./ties.ts";
import { Id, TieId } from "./vocabulary.ts";

const entities = (least: number, most: number) => z.array(Id).min(least).max(most);

export const NetworkRequest = z.strictObject({ entities: entities(1, 10_000) });
/** The entities that are known and all ties among them; `missing` are the ids of the others. */
export const NetworkResponse = Network.extend({ missing: z.array(Id) });
export type NetworkResponse = z.infer<typeof NetworkResponse>;

export const ClaimsRequest = z.strictObject({
  ties: z.array(TieId).min(1).max(5000),
  limit: z.int().min(1).max(20_000).default(10_000).describe("most claims to send"),
});
/** In the order of the ties, and of time within each; ties that are not known have none. */
export const ClaimsResponse = z.object({
  claims: z.array(Claim),
  entities: z.array(Entity).describe("all that the claims name"),
  total: z.int().nonnegative(),
  capped: z.boolean(),
});
export type ClaimsResponse = z.infer<typeof ClaimsResponse>;

/** A neighbour of several entities: of how many of them, and how strong its weakest side is, in claims. */
export const CommonNeighbour = z.object({
  entity: Id,
  neighbourOf: z.int().min(2),
  ties: z.int().positive(),
  claims: z.int().positive(),
  weakest: z.int().positive().describe("claims between it and the one it has fewest with"),
});
export type CommonNeighbour = z.infer<typeof CommonNeighbour>;

const most = z.int().min(1).max(500);

export const CommonRequest = z.strictObject({
  entities: entities(2, 500),
  least: z.int().min(2).default(2).describe("of how many of them it must be a neighbour"),
  limit: most.default(50),
});
/**
 * Neighbours of the most of them first, then those whose weakest side is strongest. `network` holds the entities asked
 * about, the ties among them, the neighbours that were sent, and their ties to those asked about.
 */
export const CommonResponse = z.object({
  common: z.array(CommonNeighbour),
  network: Network,
  total: z.int().nonnegative(),
  capped: z.boolean(),
});
export type CommonResponse = z.infer<typeof CommonResponse>;

export const BetweenRequest = z.object({ a: Id, b: Id, limit: z.coerce.number().pipe(most).default(50) });
