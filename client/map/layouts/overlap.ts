/// <reference path="./graphology-inner.d.ts" />
import defaults from "graphology-layout-noverlap/defaults.js";
import noverlap from "graphology-layout-noverlap/iterate.js";
import { placeArriving } from "../layout/place.ts";
import type { LayoutEntity, Places } from "../layout/request.ts";
import { type Standing, separate } from "../layout/separate.ts";
import { boxAround, createTaken, LABELLED, roomOf } from "./room.ts";

const ROUNDS = 120;
const ROUNDS_OF_MANY = 300;
/** Numbers for each entity in the library's matrix: x, y and radius. */
const PER_ENTITY = 3;

/**
 * Takes overlaps away: boxes of disc and label are pushed apart; of thousands, whose labels do not all show, the discs
 * (graphology's noverlap). What is fixed stays.
 */
export const withoutOverlap = (
  entities: readonly LayoutEntity[],
  places: Places,
  fixed: ReadonlySet<string>,
): Places => {
  const placed = entities.flatMap((entity) => {
    const at = places[entity.id];
    return at ? [{ entity, at }] : [];
  });
  if (placed.length > LABELLED) return discsApart(placed, fixed);
  const standing = placed.map(({ entity, at }): Standing & { id: string } => ({
    ...roomOf(entity),
    ...at,
    fixed: fixed.has(entity.id),
  }));
  separate(standing, ROUNDS);
  return unstuck(
    standing.map((thing) =>
      thing.fixed ? thing : { ...thing, x: Math.round(thing.x), y: Math.round(thing.y) },
    ),
  );
};

/** What the pushing has left between things that stay takes the first free place near by. */
const unstuck = (things: readonly (Standing & { id: string })[]): Places => {
  const taken = createTaken();
  const standing: (Standing & { id: string })[] = [];
  const stuck: (Standing & { id: string })[] = [];
  for (const thing of things.toSorted((a, b) => Number(b.fixed) - Number(a.fixed))) {
    // pushing leaves rounding errors
    const inner = boxAround(thing, { width: thing.width - 2, height: thing.height - 2 });
    if (!thing.fixed && taken.meets(inner)) stuck.push(thing);
    else {
      taken.add(boxAround(thing, thing));
      standing.push(thing);
    }
  }
  const spots = stuck.map(({ id, x, y }) => ({ id: `~${id}`, x, y, width: 0, height: 0 }));
  const placed = placeArriving([...standing, ...spots], stuck, (id) => [`~${id}`]);
  return { ...Object.fromEntries(standing.map(({ id, x, y }) => [id, { x, y }])), ...placed };
};

const discsApart = (
  placed: readonly { entity: LayoutEntity; at: { x: number; y: number } }[],
  fixed: ReadonlySet<string>,
): Places => {
  const matrix = new Float32Array(placed.flatMap(({ entity, at }) => [at.x, at.y, entity.radius]));
  const held = placed.flatMap(({ entity, at }, index) => (fixed.has(entity.id) ? [{ index, at }] : []));
  const settings = { ...defaults, gridSize: Math.ceil(Math.sqrt(placed.length / 2)), margin: 2, speed: 6 };
  for (let round = 0; round < ROUNDS_OF_MANY; round += 1) {
    const { converged } = noverlap(settings, matrix);
    for (const { index, at } of held) matrix.set([at.x, at.y], index * PER_ENTITY);
    if (converged) break;
  }
  return Object.fromEntries(
    placed.map(({ entity: { id } }, index) => [
      id,
      { x: Math.round(matrix[index * PER_ENTITY] ?? 0), y: Math.round(matrix[index * PER_ENTITY + 1] ?? 0) },
    ]),
  );
};
