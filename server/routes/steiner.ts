import { append } from "../contract/append.ts";
import { bestCompletion, hopsToGoal, type Measure } from "./best-completion.ts";
import type { Neighbourhood } from "./neighbourhood.ts";
import type { Pause } from "./search.ts";

/** Two entities with a step between them, and what it costs. */
export interface Edge {
  a: string;
  b: string;
  cost: number;
}

/** Groups of entities that edges join: which group an entity is in, and joining two. */
const makeGroups = () => {
  const above = new Map<string, string>();
  const top = (id: string): string => {
    const next = above.get(id);
    return next === undefined || next === id ? id : top(next);
  };
  /** @returns whether they were in two groups until now */
  const join = (a: string, b: string): boolean => {
    const [one, other] = [top(a), top(b)];
    above.set(one, other);
    return one !== other;
  };
  return { top, join };
};

/** A minimum spanning forest (J. B. Kruskal, Proceedings of the AMS 7, 1956); of equal edges the first by name is taken. */
const spanning = <E extends Edge>(edges: readonly E[]): E[] => {
  const { join } = makeGroups();
  const name = (edge: E) => `${edge.a}~${edge.b}`;
  return [...edges]
    .sort((x, y) => x.cost - y.cost || (name(x) < name(y) ? -1 : 1))
    .filter((edge) => join(edge.a, edge.b));
};

/** Takes off, again and again, the entities at the ends of a forest that are not wanted. */
const prune = (edges: readonly Edge[], wanted: ReadonlySet<string>): Edge[] => {
  const counts = new Map<string, number>();
  for (const { a, b } of edges) for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const loose = (id: string) => counts.get(id) === 1 && !wanted.has(id);
  const kept = edges.filter(({ a, b }) => !loose(a) && !loose(b));
  return kept.length === edges.length ? kept : prune(kept, wanted);
};

/**
 * A small tree that joins entities: L. Kou, G. Markowsky and L. Berman, "A Fast Algorithm for Steiner Trees" (Acta
 * Informatica 15, 1981). The best routes between all pairs, a minimum spanning tree of the pairs, its routes laid
 * together, a minimum spanning tree of these, without loose ends. With l leaves in the best tree it costs at most
 * 2·(1 − 1/l) times as much as that, as long as the limit of hops keeps no best route out.
 * @param measure adds up the costs of steps
 * @returns the edges, and the groups of entities that they join: one when all can be joined
 */
export const connectingTree = async (
  network: Neighbourhood,
  measure: Measure,
  entities: readonly string[],
  maxHops: number,
  pause: Pause,
): Promise<{ edges: Edge[]; groups: string[][] }> => {
  const pairs: (Edge & { walk: string[] })[] = [];
  for (const [index, b] of entities.entries()) {
    const goal = { to: b, through: [], maxHops };
    const least = hopsToGoal(network, goal);
    for (const a of entities.slice(0, index)) {
      await pause();
      const root = { entities: [a], values: [measure.start] };
      const walk = bestCompletion(network, measure, goal, least, { root, notNext: new Set() });
      if (walk) pairs.push({ a, b, cost: walk.values.at(-1) ?? 0, walk: walk.entities });
    }
  }
  const edges = new Map<string, Edge>();
  const groups = makeGroups();
  for (const { a, b, walk } of spanning(pairs)) {
    groups.join(a, b);
    for (const [index, to] of walk.slice(1).entries()) {
      const [one = "", other = ""] = [walk[index] ?? "", to].sort();
      const step = network.get(one)?.get(other);
      const cost = step ? measure.extend(measure.start, step) : null;
      if (cost !== null) edges.set(`${one}~${other}`, { a: one, b: other, cost: cost - measure.start });
    }
  }
  const byGroup = new Map<string, string[]>();
  for (const id of entities) append(byGroup, groups.top(id), id);
  return { edges: prune(spanning([...edges.values()]), new Set(entities)), groups: [...byGroup.values()] };
};
