import type { Places } from "../layout/request.ts";
import { layOutSmall, SMALL } from "../layout/small.ts";
import type { Arrangement, ArrangementReport } from "./arrangement.ts";
import { layOutCircle } from "./circle.ts";
import { layOutByForces } from "./forces.ts";
import { layOutRings } from "./rings.ts";
import { layOutByTime } from "./time.ts";
import { untangle } from "./untangle.ts";

/** Runs a layout: yields places for now, and at last, with `done`, those that stay. The same for the same arrangement. */
export function* arrange(arrangement: Arrangement): Generator<ArrangementReport> {
  switch (arrangement.kind) {
    case "tidy":
      if (arrangement.entities.length <= SMALL) yield finished(layOutSmall(arrangement));
      else yield* layOutByForces(arrangement);
      return;
    case "forces":
      yield* layOutByForces(arrangement, arrangement);
      return;
    case "circle":
      yield finished(layOutCircle(arrangement));
      return;
    case "time": {
      const { places, axis } = layOutByTime(arrangement);
      yield { ...finished(places), axis };
      return;
    }
    case "rings": {
      const { places, apart } = layOutRings(arrangement);
      yield { ...finished(places), apart };
      return;
    }
    case "untangle":
      yield finished(untangle(arrangement));
  }
}

const finished = (places: Places): ArrangementReport => ({ places, done: true, progress: 1 });
