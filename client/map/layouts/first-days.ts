import type { Network } from "../../../server/contract/ties.ts";
import { dayOf } from "../../timeline/time/days.ts";

/** For each entity that has a dated claim on the map, the day on which the first of them begins (or ends, when it has no beginning). */
export const firstDaysOf = ({ ties }: Network): Record<string, number> => {
  const first: Record<string, number> = {};
  for (const { subject, object, moments } of ties) {
    for (const { from, to } of moments) {
      const day = dayOf(from ?? to ?? "");
      if (Number.isNaN(day)) continue;
      for (const id of [subject, object]) first[id] = Math.min(first[id] ?? day, day);
    }
  }
  return first;
};
