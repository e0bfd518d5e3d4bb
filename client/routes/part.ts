import type { Route } from "../../server/contract/routes.ts";
import type { Network } from "../../server/contract/ties.ts";

/** The part of the answer's network that one route runs over. */
export const partOf = (network: Network, route: Pick<Route, "entities" | "hops">): Network => {
  const ties = new Set(route.hops.flat());
  return {
    entities: network.entities.filter((entity) => route.entities.includes(entity.id)),
    ties: network.ties.filter((tie) => ties.has(tie.id)),
  };
};
