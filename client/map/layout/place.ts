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
  const waiting = new Set(arriving);
  while (waiting.size > 0) {
    const [next] = [...waiting].sort((a, b) => known(b.id).length - known(a.id).length);
    if (!next) break;
    waiting.delete(next);
    const anchor = meanOf(known(next.id)) ?? middle;
    const place = freePlace(anchor, Math.atan2(anchor.y - middle.y, anchor.x - middle.x), next, taken);
    at.set(next.id, place);
    taken.add(boxAround(place, next));
    placed[next.id] = place;
  }
  return placed;
};

const meanOf = (points: readonly Point[]): Point | null =>
  points.length === 0
    ? null
    : {
        x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
        y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
      };

/** The first free place on a spiral around the anchor, which starts in the given direction. */
const freePlace = (anchor: Point, heading: number, room: Room, taken: Taken): Point => {
  for (let step = 0; ; step += 1) {
    const angle = heading + step * TURN;
    const away = FIRST_RING + STEP * Math.sqrt(step) * 2.4;
    const point = {
      x: Math.round(anchor.x + Math.cos(angle) * away),
      y: Math.round(anchor.y + Math.sin(angle) * away),
    };
    if (!taken.meets(boxAround(point, room))) return point;
  }
};
