import type { Disc } from "../geometry.ts";
import { judgeOf } from "./cost.ts";
import type { LayoutProblem } from "./problem.ts";

const HOTTEST = 40;
const COLDEST = 0.3;

export interface Bettered {
  discs: Disc[];
  cost: number;
  crossings: number;
}

export interface Effort {
  /** How many moves are tried; the time it takes grows with it. */
  moves: number;
  /** 1 and above for a rough start, nearer to 0 for a drawing that is good already. */
  heat: number;
  /** Labels take most of the time: a rough start goes without. */
  labelled: boolean;
  /** Indexes of those that may be moved; all when left out. */
  movable?: readonly number[];
}

/**
 * Betters a drawing by simulated annealing (after Davidson and Harel 1996): one entity at a time is moved a little or
 * far, set level with another one, or changes places with it; what is better stays, what is worse stays less and less often.
 * @param discs the drawing to start from
 * @returns the best drawing found, its cost, and how many lines cross in it
 */
export const improve = (
  problem: LayoutProblem,
  discs: readonly Disc[],
  random: () => number,
  { moves: tries, heat, labelled, movable = discs.map((_, at) => at) }: Effort,
): Bettered => {
  const now = discs.map((disc) => ({ ...disc }));
  const judge = judgeOf(problem, now);
  const { x0, y0, x1, y1 } = problem.bounds;
  const mayMove = new Set(movable);
  const costOfLabels = labelled ? judge.labels : () => 0;
  let labels = costOfLabels();
  let cost = judge.bare() + labels;
  const copy = () => now.map((disc) => ({ ...disc }));
  let best = { discs: copy(), cost };

  for (let attempt = 0; attempt < tries; attempt += 1) {
    const cooled = (COLDEST / (HOTTEST * heat)) ** (attempt / tries);
    const i = movable[Math.floor(random() * movable.length)] ?? 0;
    const j = Math.floor(random() * now.length);
    if (i === j) continue;
    const [moved, other] = [now[i] as Disc, now[j] as Disc];
    const [x, y, otherX, otherY] = [moved.x, moved.y, other.x, other.y];
    const kind = random();
    const swap = kind >= 0.9;
    if (swap && !mayMove.has(j)) continue;
    const before = judge.around(i);
    if (kind < 0.54) {
      const far = 4 + problem.ideal * heat * cooled;
      moved.x += (random() * 2 - 1) * far;
      moved.y += (random() * 2 - 1) * far;
    } else if (kind < 0.62) {
      moved.x = x0 + random() * (x1 - x0);
      moved.y = y0 + random() * (y1 - y0);
    } else if (kind < 0.76) moved.x = otherX;
    else if (kind < 0.9) moved.y = otherY;
    else Object.assign(moved, { x: otherX, y: otherY });
    let change = judge.around(i) - before;
    if (swap) {
      change -= judge.around(j);
      Object.assign(other, { x, y });
      change += judge.around(j);
    }
    const allowed = cost - HOTTEST * heat * cooled * Math.log(1 - random());
    // Labels take the most time, so they are placed only where the rest of the drawing would do.
    if (cost + change - labels <= allowed) {
      const relabelled = costOfLabels();
      const next = cost + change + relabelled - labels;
      if (next <= allowed) {
        cost = next;
        labels = relabelled;
        if (cost < best.cost) best = { discs: copy(), cost };
        continue;
      }
    }
    Object.assign(moved, { x, y });
    Object.assign(other, { x: otherX, y: otherY });
  }
  return { ...best, crossings: judgeOf(problem, best.discs).crossings() };
};
