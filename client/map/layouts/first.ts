import type { Places } from "../layout/request.ts";
import { layOutSmall, SMALL } from "../layout/small.ts";
import type { Arrangement, ArrangementReport } from "./arrangement.ts";

/** The report of places that stay. */
export const finished = (places: Places): ArrangementReport => ({ places, done: true, progress: 1 });

/** The drawing of a small network that stands by itself, as an article is first shown; null when it is not one. */
export const firstOfSmall = (arrangement: Arrangement): ArrangementReport | null =>
  arrangement.kind === "tidy" && arrangement.fixed.length === 0 && arrangement.entities.length <= SMALL
    ? finished(layOutSmall(arrangement))
    : null;
