import { append } from "../../../server/contract/append.ts";
import type { Point } from "../geometry.ts";

/** An entity with the room that its disc and label take together, around the disc's middle. */
export interface Standing extends Point {
  width: number;
  height: number;
  /** It stays: what meets it goes all of the way. */
  fixed?: boolean;
}

/**
 * Pushes things apart until no two boxes meet, each pair along the way that is shorter; neighbours are found by a
 * grid. Stops after `rounds`, or when nothing had to move.
 * @returns how many pairs still had to move in the last round
 */
export const separate = (things: readonly Standing[], rounds: number): number => {
  const cell = Math.max(1, ...things.map(({ width, height }) => Math.max(width, height)));
  let pushes = 0;
  for (let round = 0; round < rounds; round += 1) {
    pushes = 0;
    const grid = new Map<string, Standing[]>();
    for (const thing of things) {
      const column = Math.floor(thing.x / cell);
      const row = Math.floor(thing.y / cell);
      for (let dx = -1; dx <= 1; dx += 1) {
        for (let dy = -1; dy <= 1; dy += 1) {
          for (const other of grid.get(`${column + dx},${row + dy}`) ?? []) pushes += push(thing, other);
        }
      }
      append(grid, `${column},${row}`, thing);
    }
    if (pushes === 0) break;
  }
  return pushes;
};

const push = (a: Standing, b: Standing): 0 | 1 => {
  if (a.fixed && b.fixed) return 0;
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const overX = (a.width + b.width) / 2 - Math.abs(dx);
  const overY = (a.height + b.height) / 2 - Math.abs(dy);
  if (overX <= 0.01 || overY <= 0.01) return 0;
  const [axis, over, way] = overX < overY ? (["x", overX, dx] as const) : (["y", overY, dy] as const);
  const share = a.fixed ? 0 : b.fixed ? 1 : 0.5;
  const step = (way < 0 ? -1 : 1) * over;
  a[axis] += step * share;
  b[axis] -= step * (1 - share);
  return 1;
};
