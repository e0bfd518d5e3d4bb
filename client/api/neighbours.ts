import { queryOptions } from "@tanstack/react-query";
import { NeighboursResponse } from "../../server/contract/ties.ts";
import type { EntityType } from "../../server/contract/vocabulary.ts";
import { queryOf } from "./ask.ts";
import { asking } from "./asked.ts";

/**
 * Which neighbours to bring: by these ties, in this direction, of these types, no more than `limit` after the first
 * `skip`. Left out, all.
 */
export interface Wish {
  types?: readonly string[];
  direction?: "out" | "in";
  entityTypes?: readonly EntityType[];
  limit?: number;
  skip?: number;
}

/** An entity's neighbours with the ties to them, the best supported first. */
export const neighboursQuestion = (id: string, wish: Wish = {}) =>
  queryOptions({
    queryKey: ["neighbours", id, wish],
    ...asking(
      { path: `entities/${encodeURIComponent(id)}/neighbours?${queryOf({ ...wish })}` },
      NeighboursResponse,
    ),
  });
