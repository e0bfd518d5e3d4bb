import { append } from "../../../server/contract/append.ts";
import type { Point } from "../geometry.ts";
import { boxAround, createTaken, type Room, type Taken } from "../layouts/room.ts";

const TURN = Math.PI * (3 - Math.sqrt(5));
const FIRST_RING = 110;
const STEP = 7;

/**
 * Finds places for entities that come to a map on which others stand: each near the middle of the neighbours it has
 * there, on the side away from the rest, and on nothing else. Those that stand already do not move.
 * @param standing boxes of what is on the map, with their places
 * @param arriving the newcomers, those with most neighbours on the map first placed
 * @param neighbours ids that a newcomer has ties to; newcomers placed before count as well
 */
export const placeArriving = (
  standing: readonly (Room & Point)[],
  arriving: readonly Room[],
  neighbours: (id: string) => readonly string[],
): Record<string, Point> => {
  const at = new Map<string, Point>(standing.map(({ id, x, y }) => [id, { x, y }]));
  const taken = createTaken();
  for (const room of standing) taken.add(boxAround(room, room));
  const middle = meanOf(standing) ?? { x: 0, y: 0 };
  const known = (id: string) => neighbours(id).flatMap((other) => at.get(other) ?? []);
  const placed: Record<string, Point> = {};
  const freePlace = createSpirals(taken);
  for (const next of byKnown(arriving, neighbours, at)) {
    const anchor = meanOf(known(next.id)) ?? middle;
    const place = freePlace(anchor, Math.atan2(anchor.y - middle.y, anchor.x - middle.x), next);
    at.set(next.id, place);
    taken.add(boxAround(place, next));
    placed[next.id] = place;
  }
  return placed;
};

/**
 * The newcomers, each time the one with most neighbours that have a place, among equals in their order. Whoever takes
 * one gives it its place before taking the next.
 */
function* byKnown(
  arriving: readonly Room[],
  neighbours: (id: string) => readonly string[],
  at: ReadonlyMap<string, Point>,
): Generator<Room> {
  const index = new Map(arriving.map(({ id }, order) => [id, order]));
  const counts = arriving.map(({ id }) => neighbours(id).filter((other) => at.has(other)).length);
  /** For each newcomer those that wait for it, once for each tie. */
  const waitFor = new Map<string, number[]>();
  for (const [order, { id }] of arriving.entries()) {
    for (const other of neighbours(id)) {
      if (!index.has(other)) continue;
      append(waitFor, other, order);
    }
  }
  /** Newcomers by how many neighbours they know, the first of them last; one that is out of date is passed over. */
  const shelves: { orders: number[]; sorted: boolean }[] = [];
  const shelve = (order: number) => {
    const count = counts[order] ?? 0;
    while (shelves.length <= count) shelves.push({ orders: [], sorted: true });
    const shelf = shelves[count];
    if (!shelf) return;
    shelf.sorted &&= order < (shelf.orders.at(-1) ?? Number.POSITIVE_INFINITY);
    shelf.orders.push(order);
  };
  for (const order of [...counts.keys()].reverse()) shelve(order);
  const gone = new Set<number>();
  for (let shelf = shelves.at(-1); shelf; shelf = shelves.at(-1)) {
    if (!shelf.sorted) shelf.orders.sort((a, b) => b - a);
    shelf.sorted = true;
    const order = shelf.orders.pop();
    if (order === undefined) shelves.pop();
    if (order === undefined || gone.has(order) || counts[order] !== shelves.length - 1) continue;
    gone.add(order);
    const next = arriving[order] as Room;
    yield next;
    for (const other of waitFor.get(next.id) ?? []) {
      if (gone.has(other)) continue;
      counts[other] = (counts[other] ?? 0) + 1;
      shelve(other);
    }
  }
}

const meanOf = (points: readonly Point[]): Point | null =>
  points.length === 0
    ? null
    : {
        x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
        y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
      };

/** How far a spiral was walked in vain for a room of this size; what is taken stays taken. */
interface Walked {
  width: number;
  height: number;
  step: number;
}

/**
 * Finds the first free place on a spiral around an anchor, which starts in the given direction. Thousands that come to
 * one anchor do not begin at its middle each time: where a room found no place, one as large finds none.
 */
const createSpirals = (taken: Taken) => {
  const walkedAt = new Map<string, Walked[]>();
  return (anchor: Point, heading: number, room: Room): Point => {
    const key = `${anchor.x},${anchor.y}`;
    const walked = walkedAt.get(key) ?? [];
    walkedAt.set(key, walked);
    const smaller = walked.filter(({ width, height }) => width <= room.width && height <= room.height);
    for (let step = Math.max(0, ...smaller.map((one) => one.step)); ; step += 1) {
      const angle = heading + step * TURN;
      const away = FIRST_RING + STEP * Math.sqrt(step) * 2.4;
      const point = {
        x: Math.round(anchor.x + Math.cos(angle) * away),
        y: Math.round(anchor.y + Math.sin(angle) * away),
      };
      if (taken.meets(boxAround(point, room))) continue;
      const same = walked.find(({ width, height }) => width === room.width && height === room.height);
      if (same) same.step = step;
      else walked.push({ width: room.width, height: room.height, step });
      return point;
    }
  };
};
