import { type Bins, countIn } from "../bins.ts";
import type { Lanes, Line } from "../lanes.ts";
import { binAt, type Scale } from "../time/scale.ts";
import { endsOf } from "./lines.ts";
import { type Mark, markAt } from "./marks.ts";
import type { Stage } from "./stage.ts";

/** What is under the pointer: a line, one claim, or a bin that has some, perhaps right on its bar. */
export type Hit =
  | { kind: "line"; line: Line }
  | { kind: "claim"; moment: number }
  | { kind: "bin"; bin: number; onBar: boolean };

/** How far from a line, in pixels, still counts as on it. */
const REACH = 6;

interface Plot {
  bins: Bins;
  lanes: Lanes;
  scale: Scale;
  stage: Stage;
}

/** Finds what is at a point of the plot; null where there is nothing, not even in the bin above or below. */
export const hitAt = (
  { bins, lanes, scale, stage }: Plot,
  marks: readonly Mark[],
  x: number,
  y: number,
): Hit | null => {
  const line = lanes.lines.find((line, i) => {
    const [start, end] = endsOf({ scale }, line);
    return Math.abs(y - (stage.lines[i] as number)) <= REACH && x >= start - REACH && x <= end + REACH;
  });
  if (line) return { kind: "line", line };
  const mark = markAt(marks, x, y);
  if (mark?.moment != null) return { kind: "claim", moment: mark.moment };
  const bin = binAt(scale, x);
  return countIn(bins, bin) > 0 ? { kind: "bin", bin, onBar: mark !== undefined } : null;
};
