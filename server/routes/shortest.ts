/** A route as the ids of its entities, in order. */
export type Sequence = readonly string[];

/** Where a way may start: at `from`; it enters none of `avoid`, and its first step none of `notNext`. */
export interface Start {
  index: number;
  from: string;
  avoid: Sequence;
  notNext: readonly string[];
}

/** Finds the shortest ways on from each start, all of one start equally long, at most `limit` each. */
export type FindWays = (starts: Start[], limit: number) => Promise<{ index: number; entities: string[] }[]>;

/**
 * All routes that begin with `root` and do not go on to `notNext`. None has fewer than `hops` hops. `routes` are those
 * with just that many, once they have been asked for.
 */
interface Space {
  root: Sequence;
  notNext: readonly string[];
  hops: number;
  routes?: Sequence[];
}

/** What is left of a space without its shortest routes, cut into spaces that have no route in common. */
const without = (space: Space, routes: readonly Sequence[]): Space[] => {
  const next = new Map<string, { root: Sequence; notNext: Set<string> }>();
  for (const route of routes) {
    for (let length = space.root.length; length < route.length; length++) {
      const root = route.slice(0, length);
      const key = root.join("~");
      const known = next.get(key) ?? {
        root,
        notNext: new Set(length === space.root.length ? space.notNext : []),
      };
      known.notNext.add(route[length] ?? "");
      next.set(key, known);
    }
  }
  return [...next.values()].map(({ root, notNext }) => ({
    root,
    notNext: [...notNext],
    hops: space.hops + 1,
  }));
};

/** Asks for the shortest routes of spaces; what comes back knows them, and how long they are. Empty spaces are left out. */
const ask = async (findWays: FindWays, spaces: readonly Space[], limit: number): Promise<Space[]> => {
  const starts = spaces.map(({ root, notNext }, index) => ({
    index,
    from: root.at(-1) ?? "",
    avoid: root,
    notNext,
  }));
  const ways = await findWays(starts, limit);
  return spaces.flatMap((space, index) => {
    const own = ways.filter((way) => way.index === index);
    const routes = own.map((way) => [...space.root.slice(0, -1), ...way.entities]);
    const [first] = routes;
    return first ? [{ ...space, routes, hops: first.length - 1 }] : [];
  });
};

/**
 * The k shortest routes without repeated entities, one after the other, the shortest first. This is the partition of
 * J. Y. Yen, "Finding the K Shortest Loopless Paths in a Network" (Management Science 17, 1971), and E. L. Lawler
 * (Management Science 18, 1972), but it takes all shortest routes of a space at once and looks into a space only when no
 * shorter route can be elsewhere. The work depends on the routes found, not on how many walks the network holds that are
 * no routes, and no route is missed.
 */
export async function* shortestRoutes(
  findWays: FindWays,
  { from, maxHops, k }: { from: string; maxHops: number; k: number },
): AsyncGenerator<Sequence> {
  let left = k;
  let spaces: Space[] = [{ root: [from], notNext: [], hops: 1 }];
  for (let hops = 1; hops <= maxHops; hops++) {
    for (let atOnce = 1; left > 0; atOnce *= 2) {
      const due = spaces.filter((space) => space.hops === hops).slice(0, atOnce);
      if (due.length === 0) break;
      const unasked = due.filter((space) => !space.routes);
      const answered = [...due.filter((space) => space.routes), ...(await ask(findWays, unasked, left))];
      spaces = spaces.filter((space) => !due.includes(space));
      for (const space of answered) {
        if (space.hops > hops) {
          spaces.push(space);
          continue;
        }
        const routes = (space.routes ?? []).slice(0, left);
        left -= routes.length;
        yield* routes;
        spaces.push(...without(space, space.routes ?? []));
      }
    }
  }
}
