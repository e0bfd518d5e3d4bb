import type { Point } from "../geometry.ts";
import type { Places } from "../layout/request.ts";
import { boxAround, createTaken, type Room, type Taken } from "./room.ts";

const TOP = -Math.PI / 2;
const GROWS = 1.04;
/** A circle that would be larger than this gets several lanes, so that it can still be seen as a whole. */
const LARGEST = 2600;

export interface Ring {
  places: Places;
  /** The radius of its outermost lane. */
  radius: number;
}

interface Around {
  middle: Point;
  /** Where the first one stands, in radians clockwise from the right. */
  heading?: number;
  /** Boxes that stay: their places around the circle are left out. */
  fixed: Taken;
  /** Boxes of rings further in: the circle grows until it meets none of them. */
  inner: Taken;
}

/**
 * Sets things evenly on a circle, in order, on no other box. The circle is as small as that allows, and not smaller
 * than `least`.
 */
const oneLane = (
  rooms: readonly Room[],
  least: number,
  { middle, heading = TOP, fixed, inner }: Around,
): Ring => {
  let slots = rooms.length;
  for (let radius = Math.max(1, least); ; radius *= GROWS) {
    const places: Places = {};
    const own = createTaken();
    let placed = 0;
    let clear = true;
    for (let slot = 0; slot < slots && placed < rooms.length && clear; slot += 1) {
      const angle = heading + (slot / slots) * 2 * Math.PI;
      const room = rooms[placed] as Room;
      const at = { x: middle.x + Math.cos(angle) * radius, y: middle.y + Math.sin(angle) * radius };
      const box = boxAround(at, room);
      if (fixed.meets(box)) continue;
      clear = !own.meets(box) && !inner.meets(box);
      own.add(box);
      places[room.id] = at;
      placed += 1;
    }
    if (clear && placed === rooms.length) {
      for (const room of rooms) inner.add(boxAround(places[room.id] as Point, room));
      return { places, radius };
    }
    if (clear) slots += rooms.length - placed;
  }
};

/**
 * Sets things around a middle, on one circle or, when that would grow beyond all sight, on several lanes of a ring.
 * @param rooms in their order around the middle
 * @param least the least radius
 */
export const ringOf = (rooms: readonly Room[], least: number, around: Around): Ring => {
  const extent = Math.max(1, ...rooms.map(({ width, height }) => Math.max(width, height)));
  const first = Math.max(least, LARGEST);
  const capacity = (radius: number) => Math.floor((2 * Math.PI * radius) / (extent * 1.05));
  if (rooms.length * extent <= 2 * Math.PI * first) return oneLane(rooms, least, around);
  const lanes: { rooms: Room[]; radius: number; holds: number }[] = [];
  for (let held = 0, radius = first; held < rooms.length; radius += extent) {
    lanes.push({ rooms: [], radius, holds: capacity(radius) });
    held += capacity(radius);
  }
  // dealt out by share, so that each lane goes all the way round and neighbours in the order stay near each other
  for (const room of rooms) {
    const [emptiest] = [...lanes].sort((a, b) => a.rooms.length / a.holds - b.rooms.length / b.holds);
    emptiest?.rooms.push(room);
  }
  let radius = 0;
  const places: Places = {};
  for (const lane of lanes) {
    const laid = oneLane(lane.rooms, Math.max(lane.radius, radius + extent), around);
    radius = laid.radius;
    Object.assign(places, laid.places);
  }
  return { places, radius };
};
