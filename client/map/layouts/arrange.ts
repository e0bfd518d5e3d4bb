import { layOutSmall, SMALL } from "../layout/small.ts";
import type { Arrangement, ArrangementReport } from "./arrangement.ts";
import { layOutCircle } from "./circle.ts";
import { finished, firstOfSmall } from "./first.ts";
import { layOutByForces } from "./forces.ts";
import { withoutOverlap } from "./overlap.ts";
import { layOutRings } from "./rings.ts";
import { layOutByTime } from "./time.ts";
import { untangle } from "./untangle.ts";

/** Runs a layout: yields places for now, and at last, with `done`, those that stay. The same for the same arrangement. */
export function* arrange(arrangement: Arrangement): Generator<ArrangementReport> {
  switch (arrangement.kind) {
    case "tidy":
      yield* afresh(arrangement);
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

/** As a first network is laid out, whatever stands now; what is fixed is kept clear of. */
function* afresh(arrangement: Arrangement): Generator<ArrangementReport> {
  const first = firstOfSmall(arrangement);
  if (first) return yield first;
  const { entities, fixed, from } = arrangement;
  const held = Object.fromEntries(fixed.flatMap((id) => (from[id] ? [[id, from[id]]] : [])));
  if (entities.length > SMALL) yield* layOutByForces(arrangement, { from: held, fixed });
  else yield finished(withoutOverlap(entities, { ...layOutSmall(arrangement), ...held }, new Set(fixed)));
}
