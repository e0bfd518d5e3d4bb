import type { Places } from "../layout/request.ts";
import type { Arrangement } from "./arrangement.ts";
import { circleOrder } from "./circle-order.ts";
import { linksOf } from "./links.ts";
import { ringOf } from "./ring.ts";
import { createTaken } from "./room.ts";
import { fixedBoxes, freeRooms } from "./standing.ts";

/** All on one circle, neighbours near each other; thousands stand on several lanes. What is fixed stays and is kept clear of. */
export const layOutCircle = (arrangement: Arrangement): Places => {
  const rooms = freeRooms(arrangement);
  const order = circleOrder(linksOf(arrangement)).flatMap((id) => rooms.get(id) ?? []);
  const around = { middle: { x: 0, y: 0 }, fixed: fixedBoxes(arrangement), inner: createTaken() };
  return ringOf(order, 0, around).places;
};
