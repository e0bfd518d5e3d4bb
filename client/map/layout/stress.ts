import type { Point } from "../geometry.ts";

/**
 * Steps from each entity to each other one, along the lines. What cannot be reached counts as one step more than the
 * longest way there is, so that parts of a network without a tie between them stand beside each other.
 * @param neighbours for each entity the indexes of those it has a line to
 */
export const stepsBetween = (neighbours: readonly (readonly number[])[]): number[][] => {
  const all = neighbours.map((_, from) => {
    const steps = new Array<number>(neighbours.length).fill(Number.POSITIVE_INFINITY);
    steps[from] = 0;
    const queue = [from];
    for (const at of queue) {
      for (const next of neighbours[at] ?? []) {
        if (steps[next] !== Number.POSITIVE_INFINITY) continue;
        steps[next] = (steps[at] ?? 0) + 1;
        queue.push(next);
      }
    }
    return steps;
  });
  const longest = Math.max(1, ...all.flat().filter(Number.isFinite));
  return all.map((row) => row.map((steps) => Math.min(steps, longest * 0.6 + 1)));
};

/**
 * Moves the points until their distances are near the ideal ones: stress majorization with weights d^-2 (Gansner,
 * Koren, North 2004), one point at a time.
 * @param ideal pixels between each pair
 * @param movable indexes of those that may move; all when left out
 * @returns new points
 */
export const majorize = (
  points: readonly Point[],
  ideal: readonly (readonly number[])[],
  rounds: number,
  movable: readonly number[] = points.map((_, at) => at),
): Point[] => {
  const now = points.map((point) => ({ ...point }));
  for (let round = 0; round < rounds; round += 1) {
    for (const i of movable) {
      const point = now[i] as Point;
      let x = 0;
      let y = 0;
      let weights = 0;
      for (const [j, other] of now.entries()) {
        const wanted = ideal[i]?.[j] ?? 0;
        if (i === j || wanted === 0) continue;
        const dx = point.x - other.x;
        const dy = point.y - other.y;
        const pull = wanted / Math.max(Math.hypot(dx, dy), 0.01);
        const weight = 1 / (wanted * wanted);
        x += weight * (other.x + dx * pull);
        y += weight * (other.y + dy * pull);
        weights += weight;
      }
      if (weights > 0) Object.assign(point, { x: x / weights, y: y / weights });
    }
  }
  return now;
};
