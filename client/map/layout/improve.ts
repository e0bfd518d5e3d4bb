import type { Disc } from "../geometry.ts";
import { costOfDrawing, type LayoutProblem } from "./cost.ts";

const HOTTEST = 40;
const COLDEST = 0.3;

/**
 * Betters a drawing by simulated annealing (after Davidson and Harel 1996): one entity at a time is moved, set level
 * with another one, or changes places with it; what is better stays, what is worse stays less and less often.
 * @param discs the drawing to start from
 * @param tries how many moves are tried; the time it takes grows with it
 * @param heat 1 for a rough start, nearer to 0 for a drawing that is good already
 * @returns the best drawing found, and its cost
 */
export const improve = (
  problem: LayoutProblem,
  discs: readonly Disc[],
  random: () => number,
  tries: number,
  heat: number,
): { discs: Disc[]; cost: number } => {
  const now = discs.map((disc) => ({ ...disc }));
  let cost = costOfDrawing(problem, now);
  let best = { discs: now.map((disc) => ({ ...disc })), cost };
  const pick = () => now[Math.floor(random() * now.length)] as Disc;

  for (let attempt = 0; attempt < tries; attempt += 1) {
    const cooled = (COLDEST / (HOTTEST * heat)) ** (attempt / tries);
    const temperature = HOTTEST * heat * cooled;
    const moved = pick();
    const other = pick();
    const [{ x, y }, there] = [moved, { x: other.x, y: other.y }];
    const kind = random();
    if (kind < 0.62) {
      const far = 4 + problem.ideal * heat * cooled;
      moved.x += (random() * 2 - 1) * far;
      moved.y += (random() * 2 - 1) * far;
    } else if (kind < 0.76) moved.x = there.x;
    else if (kind < 0.9) moved.y = there.y;
    else {
      Object.assign(moved, there);
      Object.assign(other, { x, y });
    }
    const next = costOfDrawing(problem, now);
    if (next <= cost || random() < Math.exp((cost - next) / temperature)) {
      cost = next;
      if (cost < best.cost) best = { discs: now.map((disc) => ({ ...disc })), cost };
      continue;
    }
    Object.assign(moved, { x, y });
    if (kind >= 0.9) Object.assign(other, there);
    if (moved === other) Object.assign(moved, { x, y });
  }
  return best;
};
