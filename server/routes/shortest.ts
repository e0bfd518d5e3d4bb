/** A route as the ids of its entities, in order. */
export type Sequence = readonly string[];

/** Where a new route may branch off: it starts at `from`, enters none of `avoid`, and its first step none of `notNext`. */
export interface Spur {
  index: number;
  from: string;
  avoid: Sequence;
  notNext: readonly string[];
}

/** Finds the shortest way on for each spur, if it has one; `entities` starts with the spur's `from`. */
export type FindWays = (spurs: Spur[]) => Promise<{ index: number; entities: string[] }[]>;

const keyOf = (route: Sequence): string => route.join("~");

/** Shorter ones first; routes of one length in the order of their ids, so that the answer is always the same. */
const byLength = (a: Sequence, b: Sequence): number => a.length - b.length || (keyOf(a) < keyOf(b) ? -1 : 1);

/** Every place where a route can be left for one that is not among those found. */
const spursOf = (route: Sequence, found: readonly Sequence[], maxHops: number): Spur[] =>
  route.slice(0, Math.min(route.length - 1, maxHops)).map((from, index) => {
    const root = route.slice(0, index + 1);
    const siblings = found.filter((other) => keyOf(other.slice(0, index + 1)) === keyOf(root));
    return { index, from, avoid: root, notNext: siblings.flatMap((other) => other[index + 1] ?? []) };
  });

/**
 * The k shortest routes without repeated entities, by Yen's algorithm (J. Y. Yen, "Finding the K Shortest Loopless Paths
 * in a Network", Management Science 17, 1971). Each route found costs one call of `findWays`, however many walks that
 * are no routes the network holds, and none is missed.
 * @param findWays finds the shortest way on from each spur to the target
 * @returns at most k sequences of at most maxHops hops, shortest first
 */
export const shortestRoutes = async (
  findWays: FindWays,
  { from, maxHops, k }: { from: string; maxHops: number; k: number },
): Promise<Sequence[]> => {
  const found: Sequence[] = [];
  const candidates = new Map<string, Sequence>();
  const add = (route: Sequence) => {
    if (route.length - 1 <= maxHops) candidates.set(keyOf(route), route);
  };
  for (const way of await findWays([{ index: 0, from, avoid: [from], notNext: [] }])) add(way.entities);
  while (found.length < k) {
    const [next] = [...candidates.values()].sort(byLength);
    if (!next) break;
    candidates.delete(keyOf(next));
    found.push(next);
    if (found.length === k) break;
    for (const way of await findWays(spursOf(next, found, maxHops)))
      add([...next.slice(0, way.index), ...way.entities]);
  }
  return found;
};
