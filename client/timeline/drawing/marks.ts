import type { Bins } from "../bins.ts";
import { kinds, type MomentTable } from "../table.ts";
import { binAt, type Scale } from "../time/scale.ts";
import type { Stage } from "./stage.ts";

/** A square or a part of a bar: its box in pixels, its kind, and the moment when it stands for one alone. */
export interface Mark {
  x: number;
  y: number;
  width: number;
  height: number;
  kind: number;
  bin: number;
  moment: number | null;
}

/** The part of the axis in sight, in pixels. */
export interface View {
  left: number;
  width: number;
}

type Given = Pick<Stage, "base"> & { bins: Bins; scale: Scale; table: MomentTable };

const squaresIn = (slot: number, { bins, scale, base, table }: Given, stack: Stage["stack"]): Mark[] => {
  if (stack.form !== "squares") return [];
  const { columns, pitch, width } = stack;
  const gap = scale.binWidth / columns > width * 2 ? 2 : scale.binWidth / columns - width;
  const used = columns * (width + gap) - gap;
  const left = slot * scale.binWidth + (scale.binWidth - used) / 2;
  const found = bins.order.subarray(bins.starts[slot], bins.starts[slot + 1]);
  return Array.from(found, (moment, place) => ({
    x: left + (place % columns) * (width + gap),
    y: base - 2 - (Math.floor(place / columns) + 1) * pitch + 1,
    width,
    height: pitch - 1,
    kind: table.kind[moment] as number,
    bin: bins.first + slot,
    moment,
  }));
};

const barIn = (slot: number, { bins, scale, base }: Given, stack: Stage["stack"]): Mark[] => {
  if (stack.form !== "bars") return [];
  const { width, perClaim } = stack;
  const x = slot * scale.binWidth + (scale.binWidth - width) / 2;
  const found: Mark[] = [];
  let below = 0;
  for (let kind = 0; kind < kinds; kind += 1) {
    const count = bins.cells[slot * kinds + kind] as number;
    if (count === 0) continue;
    const foot = base - below * perClaim;
    below += count;
    const y = Math.min(base - 1, base - below * perClaim);
    found.push({ x, y, width, height: foot - y, kind, bin: bins.first + slot, moment: null });
  }
  return found;
};

/**
 * The squares or bars in sight. Their number is bounded by the bins in sight, twelve squares or twenty parts of a
 * bar each, however many moments there are.
 */
export const marksOf = (table: MomentTable, bins: Bins, scale: Scale, stage: Stage, view: View): Mark[] => {
  const found: Mark[] = [];
  const given = { bins, scale, table, base: stage.base };
  const inBin = stage.stack.form === "squares" ? squaresIn : barIn;
  const last = binAt(scale, view.left + view.width) - bins.first;
  for (let slot = binAt(scale, view.left) - bins.first; slot <= last; slot += 1)
    found.push(...inBin(slot, given, stage.stack));
  return found;
};

/** The mark at a point, with a pixel of grace around it. */
export const markAt = (marks: readonly Mark[], x: number, y: number): Mark | undefined =>
  marks.find(
    (mark) =>
      x >= mark.x - 1 && x <= mark.x + mark.width + 1 && y >= mark.y - 1 && y <= mark.y + mark.height + 1,
  );
