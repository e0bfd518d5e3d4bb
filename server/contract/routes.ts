import { z } from "zod";
import { Network } from "./ties.ts";
import { Id, TieId } from "./vocabulary.ts";

export const RoutesRequest = z
  .strictObject({
    from: Id,
    to: Id,
    maxHops: z.int().min(1).max(8).default(5),
    k: z.int().min(1).max(50).default(5).describe("how many routes at most"),
  })
  .refine((body) => body.from !== body.to, { message: "choose two different entities", path: ["to"] });
export type RoutesRequest = z.input<typeof RoutesRequest>;

/** A sequence of distinct entities joined by ties. `hops[i]` lists every tie between entities i and i + 1. */
export const Route = z.object({
  entities: z.array(Id).min(2),
  hops: z.array(z.array(TieId).min(1)).min(1),
});
export type Route = z.infer<typeof Route>;

/** Routes are distinct in their entities, shortest first; `network` holds all that they name. */
export const RoutesResponse = z.object({ routes: z.array(Route), network: Network });
export type RoutesResponse = z.infer<typeof RoutesResponse>;
