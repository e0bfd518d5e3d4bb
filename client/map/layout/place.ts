import { type Box, boxesMeet, type Point } from "../geometry.ts";

/** An entity that takes room on the map: its disc and label as one box around the disc's middle. */
export interface Room {
  id: string;
  width: number;
  height: number;
}

const TURN = Math.PI * (3 - Math.sqrt(5));
const FIRST_RING = 110;
const STEP = 7;
const TRIES = 2000;

const boxAround = ({ x, y }: Point, { width, height }: Room): Box => ({
  x0: x - width / 2,
  x1: x + width / 2,
  y0: y - height / 2,
  y1: y + height / 2,
});

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
  const boxes = standing.map((room) => boxAround(room, room));
  const middle = meanOf(standing) ?? { x: 0, y: 0 };
  const known = (id: string) => neighbours(id).flatMap((other) => at.get(other) ?? []);
  const placed: Record<string, Point> = {};
  const waiting = new Set(arriving);
  while (waiting.size > 0) {
    const [next] = [...waiting].sort((a, b) => known(b.id).length - known(a.id).length);
    if (!next) break;
    waiting.delete(next);
    const anchor = meanOf(known(next.id)) ?? middle;
    const place = freePlace(anchor, Math.atan2(anchor.y - middle.y, anchor.x - middle.x), next, boxes);
    at.set(next.id, place);
    boxes.push(boxAround(place, next));
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
const freePlace = (anchor: Point, heading: number, room: Room, boxes: readonly Box[]): Point => {
  let farthest = FIRST_RING;
  for (let step = 0; step < TRIES; step += 1) {
    const angle = heading + step * TURN;
    farthest = FIRST_RING + STEP * Math.sqrt(step) * 2.4;
    const point = {
      x: Math.round(anchor.x + Math.cos(angle) * farthest),
      y: Math.round(anchor.y + Math.sin(angle) * farthest),
    };
    const box = boxAround(point, room);
    if (!boxes.some((other) => boxesMeet(box, other))) return point;
  }
  const beyond = Math.max(...boxes.map(({ x1 }) => x1), anchor.x);
  return { x: Math.round(beyond + room.width), y: Math.round(anchor.y) };
};
