import type { LayoutEntity } from "../layout/request.ts";
import type { Arrangement } from "./arrangement.ts";
import { boxAround, createTaken, LABELLED, type Room, roomOf, type Taken } from "./room.ts";

const isLabelled = ({ entities }: Arrangement) => entities.length <= LABELLED;

/** The rooms of all that may move, by id. */
export const freeRooms = (arrangement: Arrangement): Map<string, Room> => {
  const fixed = new Set(arrangement.fixed);
  return new Map(
    arrangement.entities
      .filter(({ id }) => !fixed.has(id))
      .map((entity): [string, Room] => [entity.id, roomOf(entity, isLabelled(arrangement))]),
  );
};

/** The boxes of all that stays. */
export const fixedBoxes = (arrangement: Arrangement): Taken => {
  const taken = createTaken();
  const entities = new Map(arrangement.entities.map((entity): [string, LayoutEntity] => [entity.id, entity]));
  for (const id of arrangement.fixed) {
    const [entity, at] = [entities.get(id), arrangement.from[id]];
    if (entity && at) taken.add(boxAround(at, roomOf(entity, isLabelled(arrangement))));
  }
  return taken;
};
