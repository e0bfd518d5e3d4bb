import type { Point } from "../geometry.ts";
import type { Places } from "../layout/request.ts";
import type { Arrangement } from "./arrangement.ts";
import { circleOrder } from "./circle-order.ts";
import { hopsFrom, linksOf } from "./links.ts";
import { ringOf } from "./ring.ts";
import { boxAround, createTaken } from "./room.ts";
import { fixedBoxes, freeRooms } from "./standing.ts";

/** Air between one ring and the next: the length of a tie that carries its word. */
const BETWEEN = 130;

const meanOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
});

const meanAngle = (angles: readonly number[]): number =>
  Math.atan2(
    angles.reduce((sum, angle) => sum + Math.sin(angle), 0),
    angles.reduce((sum, angle) => sum + Math.cos(angle), 0),
  );

/**
 * What is selected in the middle, its neighbours on a ring around it, theirs on the next, and so on by hops; what
 * cannot be reached stands outermost. On each ring things stand near those further in that they have ties to.
 * @returns places of what is not fixed, and how many cannot be reached
 */
export const layOutRings = (arrangement: Arrangement): { places: Places; apart: number } => {
  const { entities, chosen, from } = arrangement;
  const links = linksOf(arrangement);
  const hops = hopsFrom(links, chosen);
  const rooms = freeRooms(arrangement);
  const fixed = fixedBoxes(arrangement);
  const inner = createTaken();
  const middle = meanOf(chosen.flatMap((id) => from[id] ?? []));
  const farthest = Math.max(0, ...hops.values()) + 1;
  const groups = Array.from({ length: farthest + 1 }, (): string[] => []);
  for (const { id } of entities) groups[hops.get(id) ?? farthest]?.push(id);

  const at = new Map(Object.entries(from));
  const angleOf = ({ x, y }: Point) => Math.atan2(y - middle.y, x - middle.x);
  // around the first ring those that have ties to each other, or to the same ones further out, follow each other
  const outside = new Map([...links].filter(([id]) => !chosen.includes(id)));
  const sequence = circleOrder(outside);
  const turns = new Map(sequence.map((id, index) => [id, (index / sequence.length) * 2 * Math.PI - Math.PI]));
  /** Where it would like to stand, in radians: towards those further in that it has ties to. */
  const leaning = (id: string): number => {
    const own = hops.get(id) ?? farthest;
    const parents = (links.get(id) ?? []).filter((other) => (hops.get(other) ?? farthest) < own && own > 1);
    const angles = parents.flatMap((other) => at.get(other) ?? []).map(angleOf);
    return angles.length === 0 ? (turns.get(id) ?? 0) : meanAngle(angles);
  };

  const places: Places = {};
  let radius = 0;
  for (const [hop, group] of groups.entries()) {
    const leanings = new Map(group.map((id) => [id, leaning(id)]));
    const angle = (id: string) => leanings.get(id) ?? 0;
    const ordered = group.toSorted((a, b) => angle(a) - angle(b) || (a < b ? -1 : 1));
    const free = ordered.flatMap((id) => rooms.get(id) ?? []);
    if (free.length === 0) continue;
    const [only, other] = free;
    if (hop === 0 && only && !other) {
      places[only.id] = middle;
      inner.add(boxAround(middle, only));
      continue;
    }
    // turned so that all together are as near as can be to where they would like to stand
    const heading = meanAngle(free.map(({ id }, index) => angle(id) - (index / free.length) * 2 * Math.PI));
    const ring = ringOf(free, hop === 0 ? 0 : radius + BETWEEN, { middle, heading, fixed, inner });
    radius = ring.radius;
    Object.assign(places, ring.places);
    for (const [id, place] of Object.entries(ring.places)) at.set(id, place);
  }
  return { places, apart: groups[farthest]?.length ?? 0 };
};
