import { bestCompletion, type Goal, hopsToGoal, type Measure, type Walk } from "./best-completion.ts";
import type { Neighbourhood } from "./neighbourhood.ts";
import type { Pause } from "./search.ts";

/** All walks that begin with `root` and do not go on to `notNext`, and the best of them. */
interface Space {
  root: Walk;
  notNext: ReadonlySet<string>;
  best: Walk;
}

const endValue = (walk: Walk): number => walk.values.at(-1) ?? 0;

const compare = ({ hopsFirst }: Measure, a: Walk, b: Walk): number => {
  const hops = a.entities.length - b.entities.length;
  const value = endValue(a) - endValue(b);
  return hopsFirst ? hops || value : value || hops;
};

/** How many entities of a walk are distinct from its start on; all of them when it is a route. */
const distinctLength = (entities: readonly string[]): number => {
  const again = entities.findIndex((id, index) => entities.indexOf(id) < index);
  return again < 0 ? entities.length : again;
};

const insert = (spaces: Space[], space: Space, measure: Measure): void => {
  let [low, high] = [0, spaces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = spaces[middle];
    if (there && compare(measure, there.best, space.best) <= 0) low = middle + 1;
    else high = middle;
  }
  spaces.splice(low, 0, space);
};

/**
 * The k best routes by any measure that never shrinks, one after the other, the best first. The partition of J. Y. Yen,
 * "Finding the K Shortest Loopless Paths in a Network" (Management Science 17, 1971), and E. L. Lawler (Management
 * Science 18, 1972): what is left without the best route is cut into spaces without a route in common, each known by its
 * best. With entities to pass, the best walk of a space may come back to an entity; it is then no route but a bound, and
 * its space is cut at the entity to which it came back (branch and bound).
 */
export async function* bestRoutes(
  network: Neighbourhood,
  measure: Measure,
  from: string,
  goal: Goal,
  pause: Pause,
): AsyncGenerator<Walk> {
  const least = hopsToGoal(network, goal);
  const spaces: Space[] = [];
  const add = (root: Walk, notNext: ReadonlySet<string>): void => {
    const best = bestCompletion(network, measure, goal, least, { root, notNext });
    if (best) insert(spaces, { root, notNext, best }, measure);
  };
  add({ entities: [from], values: [measure.start] }, new Set());
  for (let space = spaces.shift(); space; space = spaces.shift()) {
    const { root, notNext, best } = space;
    const length = distinctLength(best.entities);
    if (length === best.entities.length) yield best;
    const start = root.entities.length;
    const last = Math.min(length, best.entities.length - 1);
    for (let cut = start; cut <= last; cut++) {
      await pause();
      const next = best.entities[cut] ?? "";
      add(
        { entities: best.entities.slice(0, cut), values: best.values.slice(0, cut) },
        new Set(cut === start ? [...notNext, next] : [next]),
      );
    }
  }
}
