import type { Neighbourhood } from "./neighbourhood.ts";

/** How far entities are from one, and over how many shortest routes. */
interface Distances {
  hops: Map<string, number>;
  routes: Map<string, number>;
}

const distancesFrom = (network: Neighbourhood, start: string, maxHops: number): Distances => {
  const hops = new Map([[start, 0]]);
  const routes = new Map([[start, 1]]);
  let frontier = [start];
  for (let length = 1; length <= maxHops && frontier.length > 0; length++) {
    const next = new Set<string>();
    for (const id of frontier)
      for (const other of network.get(id)?.keys() ?? []) {
        if ((hops.get(other) ?? length) < length) continue;
        hops.set(other, length);
        routes.set(other, (routes.get(other) ?? 0) + (routes.get(id) ?? 0));
        next.add(other);
      }
    frontier = [...next];
  }
  return { hops, routes };
};

/** An entity on shortest routes between others. */
export interface Between {
  entity: string;
  /** The mean, over all pairs that are connected, of the share of their shortest routes that lead over it. */
  share: number;
  /** Over routes of how many pairs it lies. */
  pairs: number;
}

/**
 * Who sits between some entities: betweenness as L. C. Freeman defines it (Sociometry 40, 1977), over the pairs of these
 * entities only; shortest routes are counted as U. Brandes does ("A Faster Algorithm for Betweenness Centrality",
 * Journal of Mathematical Sociology 25, 2001).
 * @returns the largest share first
 */
export const sitsBetween = (
  network: Neighbourhood,
  entities: readonly string[],
  maxHops: number,
): Between[] => {
  const distances = entities.map((id) => ({ id, ...distancesFrom(network, id, maxHops) }));
  const sums = new Map<string, { share: number; pairs: number }>();
  let connected = 0;
  for (const [index, a] of distances.entries())
    for (const b of distances.slice(index + 1)) {
      const length = a.hops.get(b.id);
      const all = a.routes.get(b.id);
      if (length === undefined || !all) continue;
      connected += 1;
      for (const [id, hops] of a.hops) {
        if (id === a.id || id === b.id || hops + (b.hops.get(id) ?? Number.POSITIVE_INFINITY) !== length)
          continue;
        const share = ((a.routes.get(id) ?? 0) * (b.routes.get(id) ?? 0)) / all;
        const sum = sums.get(id) ?? { share: 0, pairs: 0 };
        sums.set(id, { share: sum.share + share, pairs: sum.pairs + 1 });
      }
    }
  return [...sums]
    .map(([entity, { share, pairs }]) => ({ entity, share: Math.min(share / connected, 1), pairs }))
    .sort((x, y) => y.share - x.share || (x.entity < y.entity ? -1 : 1));
};
