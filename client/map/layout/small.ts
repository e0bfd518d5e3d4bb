import type { Disc, Point } from "../geometry.ts";
import { type Bettered, type Effort, improve } from "./improve.ts";
import { type LayoutProblem, problemOf } from "./problem.ts";
import { seededRandom } from "./random.ts";
import type { LayoutRequest, Places } from "./request.ts";
import { majorize, stepsBetween } from "./stress.ts";

/** Up to this many entities a drawing is chosen with care; beyond it forces are faster (layout/large.ts). */
export const SMALL = 60;

// Chosen by trying on the first article in rooms of three shapes: fewer or cooler starts leave lines crossed.
const STARTS = 4;
/** While lines still cross in the best drawing, further starts are tried, up to this many in all. */
const MOST_STARTS = 7;
const ROUGH = { moves: 7000, heat: 2.5 };
const FINE = { moves: 6000, heat: 0.45 };

/** Fewer moves for larger networks, whose moves take longer to judge, so that the time stays within a second. */
export const effortsFor = ({ entities, lines }: LayoutProblem): { rough: Effort; fine: Effort } => {
  const [n, m] = [entities.length, lines.length];
  const within = (most: number, share: number) => Math.round(Math.max(500, Math.min(most, most * share)));
  return {
    rough: { ...ROUGH, moves: within(ROUGH.moves, 220 / (4 * m + n)), labelled: false },
    fine: { ...FINE, moves: within(FINE.moves, 1200 / (n * (n + m))), labelled: true },
  };
};

/**
 * Lays out a small network so that nobody has to move an entity to read it: several starts, each spread by stress
 * and bettered without a look at labels, then the best one bettered with them. See docs/adr/0005-map-layout.md.
 * @returns places of all entities, the same for the same request
 */
export const layOutSmall = (request: LayoutRequest): Places => {
  const problem = problemOf(request);
  const { rough, fine } = effortsFor(problem);
  let chosen: Bettered | null = null;
  for (let start = 0; start < MOST_STARTS && (start < STARTS || chosen?.crossings !== 0); start += 1) {
    const random = seededRandom(request.seed + start * 7919);
    const drawing = improve(problem, firstDrawing(problem, random), random, rough);
    if (!chosen || drawing.cost < chosen.cost) chosen = drawing;
  }
  const last = improve(problem, chosen?.discs ?? [], seededRandom(request.seed), fine);
  return Object.fromEntries(problem.entities.map(({ id }, i) => [id, pointOf(last.discs[i] as Disc)]));
};

const pointOf = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

/** A spread by stress from a random start, stretched to fill the room. */
const firstDrawing = (problem: LayoutProblem, random: () => number): Disc[] => {
  const { entities, lines, bounds } = problem;
  const neighbours: number[][] = entities.map(() => []);
  for (const { from, to } of lines) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  const ideal = stepsBetween(neighbours).map((row) => row.map((steps) => steps * problem.ideal));
  const start = entities.map(() => ({ x: random() * 600 - 300, y: random() * 600 - 300 }));
  const spread = turnedToFit(majorize(start, ideal, 60), bounds.x1 - bounds.x0 > bounds.y1 - bounds.y0);
  const into = (from: [number, number], to: [number, number], value: number) =>
    from[1] - from[0] < 1
      ? (to[0] + to[1]) / 2
      : to[0] + ((value - from[0]) / (from[1] - from[0])) * (to[1] - to[0]);
  const extent = (axis: "x" | "y"): [number, number] => {
    const values = spread.map((point) => point[axis]);
    return [Math.min(...values), Math.max(...values)];
  };
  const [xs, ys] = [extent("x"), extent("y")];
  const across: [number, number] = [bounds.x0 + 60, bounds.x1 - 60];
  const down: [number, number] = [bounds.y0 + 40, bounds.y1 - 40];
  return spread.map((point, i) => ({
    x: into(xs, across, point.x),
    y: into(ys, down, point.y),
    r: entities[i]?.radius ?? 0,
  }));
};

/** Turns a spread so that its longer side lies along the longer side of the room. */
const turnedToFit = (points: readonly Point[], wide: boolean): Point[] => {
  const mean = (axis: "x" | "y") =>
    points.reduce((sum, point) => sum + point[axis], 0) / Math.max(points.length, 1);
  const [mx, my] = [mean("x"), mean("y")];
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of points) {
    xx += (x - mx) ** 2;
    xy += (x - mx) * (y - my);
    yy += (y - my) ** 2;
  }
  const turn = (wide ? 0 : Math.PI / 2) - Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return points.map(({ x, y }) => ({
    x: (x - mx) * cos - (y - my) * sin,
    y: (x - mx) * sin + (y - my) * cos,
  }));
};
