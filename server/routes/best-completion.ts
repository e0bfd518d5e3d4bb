import { append } from "../contract/append.ts";
import type { Neighbourhood, Step } from "./neighbourhood.ts";

/**
 * What makes one route better than another. Values grow along a route or stay: never is the value after a step better
 * than before it.
 */
export interface Measure {
  start: number;
  /** The value after one more step; null when the step cannot be taken with this value. */
  extend: (value: number, step: Step) => number | null;
  /** Whether fewer hops come before a better value. */
  hopsFirst: boolean;
}

/** The fewest hops are best, whatever they lead over. */
export const fewestHops: Measure = { start: 0, hopsFirst: true, extend: (hops) => hops + 1 };

/** Where a search leads: from the last of `through`, which are passed in order, to `to`, in at most `maxHops` hops. */
export interface Goal {
  to: string;
  through: readonly string[];
  maxHops: number;
}

/** A walk with its values, one for each entity. Without entities to pass it is always a route. */
export interface Walk {
  entities: string[];
  values: number[];
}

/** An entity, and how many of the entities to pass lie behind. */
interface State {
  id: string;
  passed: number;
}

interface Reached extends State {
  value: number;
  before: Reached | null;
}

const keyOf = ({ id, passed }: State): string => (passed === 0 ? id : `${id}~${passed}`);

/** The state after a step to `id`, or null when it is not its turn. */
const enter = ({ to, through }: Goal, passed: number, id: string): State | null => {
  if (id === to) return passed === through.length ? { id, passed } : null;
  const turn = through.indexOf(id);
  if (turn < 0) return { id, passed };
  return turn === passed ? { id, passed: passed + 1 } : null;
};

/** How many hops there are at least from each state to the goal; states from which it cannot be reached are missing. */
export const hopsToGoal = (network: Neighbourhood, goal: Goal): Map<string, number> => {
  const back = new Map<string, string[]>();
  for (const [id, steps] of network) for (const next of steps.keys()) append(back, next, id);
  const hops = new Map<string, number>();
  let frontier: State[] = [{ id: goal.to, passed: goal.through.length }];
  for (let length = 0; frontier.length > 0 && length <= goal.maxHops; length++) {
    const fresh = frontier.filter((state) => !hops.has(keyOf(state)));
    for (const state of fresh) hops.set(keyOf(state), length);
    frontier = fresh.flatMap(({ id, passed }) =>
      (back.get(id) ?? []).flatMap((before) => {
        const behind = goal.through[passed - 1] === id ? passed - 1 : passed;
        // the entity before had its own turn, if it is one to pass
        const turn = goal.through.indexOf(before);
        if (before === goal.to || (turn >= 0 && turn !== behind - 1)) return [];
        return [{ id: before, passed: behind }];
      }),
    );
  }
  return hops;
};

const walkTo = (end: Reached, root: Walk): Walk => {
  const entities: string[] = [];
  const values: number[] = [];
  for (let at: Reached | null = end; at?.before; at = at.before) {
    entities.unshift(at.id);
    values.unshift(at.value);
  }
  return { entities: [...root.entities, ...entities], values: [...root.values, ...values] };
};

/**
 * The best walk that begins with `root`, goes on to none of `notNext` first and never comes back to `root`: rounds of
 * Bellman and Ford, a round for each hop (R. Bellman, "On a Routing Problem", Quarterly of Applied Mathematics 16,
 * 1958), which keep to the limit of hops where Dijkstra's order would not. Values never shrink, so the walk passes no
 * state twice; with entities to pass it may still pass an entity once before and once after one of them.
 * @param least what `hopsToGoal` gives
 */
export const bestCompletion = (
  network: Neighbourhood,
  measure: Measure,
  goal: Goal,
  least: ReadonlyMap<string, number>,
  { root, notNext }: { root: Walk; notNext: ReadonlySet<string> },
): Walk | null => {
  const own = new Set(root.entities);
  const id = root.entities.at(-1) ?? "";
  const passed = goal.through.filter((one) => own.has(one)).length;
  const left = goal.maxHops - (root.entities.length - 1);
  const best = new Map<string, number>();
  let found: Reached | null = null;
  let frontier: Reached[] = [{ id, passed, value: root.values.at(-1) ?? measure.start, before: null }];
  for (let hops = 1; hops <= left && frontier.length > 0; hops++) {
    const next = new Map<string, Reached>();
    for (const before of frontier) {
      for (const [other, step] of network.get(before.id) ?? []) {
        if (own.has(other) || (hops === 1 && notNext.has(other))) continue;
        const state = enter(goal, before.passed, other);
        if (!state) continue;
        const key = keyOf(state);
        if (hops + (least.get(key) ?? Number.POSITIVE_INFINITY) > left) continue;
        const value = measure.extend(before.value, step);
        if (value === null || value >= (best.get(key) ?? Number.POSITIVE_INFINITY)) continue;
        if (found && value >= found.value) continue;
        best.set(key, value);
        const reached = { ...state, value, before };
        if (other === goal.to) found = reached;
        else next.set(key, reached);
      }
    }
    if (found && measure.hopsFirst) break;
    frontier = [...next.values()];
  }
  return found && walkTo(found, root);
};
