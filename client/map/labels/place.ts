import {
  type Box,
  boxesMeet,
  type Disc,
  discMeetsBox,
  type Point,
  type Segment,
  segmentMeetsBox,
} from "../geometry.ts";

export const sides = ["below", "above", "right", "left"] as const;
export type Side = (typeof sides)[number];

/** Width and height in pixels of a text as it would be drawn. */
export interface Size {
  width: number;
  height: number;
}

export interface LabelToPlace {
  id: string;
  at: Disc;
  /** The ways to write it, the best first: on one line, on two. */
  forms: readonly Size[];
  /** The larger comes first. */
  weight: number;
  /** Shown even where it must lie on something. */
  must?: boolean;
  /** The side where it stood last: kept when that costs little. */
  last?: Side | undefined;
}

export interface PlacedLabel {
  id: string;
  side: Side;
  /** Index into `forms`. */
  form: number;
  box: Box;
  /** 0 is perfect; see `costs`. */
  cost: number;
}

/** What labels keep clear of. */
export interface Obstacles {
  discs: readonly Disc[];
  segments: readonly Segment[];
  boxes: readonly Box[];
  /** Labels should not leave it. */
  bounds?: Box | undefined;
}

const costs = { segment: 12, outside: 40, blocked: 1000, changed: 3, otherForm: 2 } as const;
const preference: Record<Side, number> = { below: 0, above: 0.5, right: 1, left: 1 };
const GAP = 4;
/** Air between two labels, and between a label and a line that may carry a word. */
const AROUND = 2;
const FROM_LINES = 3;

/** The box of a text beside a disc. */
export const boxBeside = (disc: Disc, side: Side, { width, height }: Size): Box => {
  const reach = disc.r + GAP;
  const at: Record<Side, Point> = {
    below: { x: disc.x - width / 2, y: disc.y + reach },
    above: { x: disc.x - width / 2, y: disc.y - reach - height },
    right: { x: disc.x + reach + 2, y: disc.y - height / 2 },
    left: { x: disc.x - reach - 2 - width, y: disc.y - height / 2 },
  };
  const { x, y } = at[side];
  return { x0: x, y0: y, x1: x + width, y1: y + height };
};

const grown = (box: Box, by: number): Box => ({
  x0: box.x0 - by,
  y0: box.y0 - by,
  x1: box.x1 + by,
  y1: box.y1 + by,
});

/** Whether a box lies wholly within another. */
export const isInside = (box: Box, outer: Box) =>
  box.x0 >= outer.x0 && box.x1 <= outer.x1 && box.y0 >= outer.y0 && box.y1 <= outer.y1;

/** What it costs to put a text there, apart from other labels. Stops counting at `enough`. */
const costOf = (
  box: Box,
  own: Disc,
  { discs, segments, boxes, bounds }: Obstacles,
  enough: number,
): number => {
  for (let i = 0; i < boxes.length; i += 1) if (boxesMeet(box, boxes[i] as Box)) return costs.blocked;
  for (let i = 0; i < discs.length; i += 1) {
    const disc = discs[i] as Disc;
    if (disc !== own && discMeetsBox(disc, box)) return costs.blocked;
  }
  let cost = bounds && !isInside(box, bounds) ? costs.outside : 0;
  const room = grown(box, FROM_LINES);
  for (let i = 0; i < segments.length && cost < enough; i += 1) {
    if (segmentMeetsBox(segments[i] as Segment, room)) cost += costs.segment;
  }
  return cost;
};

/**
 * Puts each label below, above, right or left of its disc, where it lies on no disc and no other label and on as few
 * lines as can be. Greedy: those that must show first, then by weight. A label without any such place is left out.
 */
export const placeLabels = (labels: readonly LabelToPlace[], obstacles: Obstacles): PlacedLabel[] => {
  const order = [...labels].sort(
    (a, b) =>
      Number(b.must ?? false) - Number(a.must ?? false) || b.weight - a.weight || (a.id < b.id ? -1 : 1),
  );
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const label of order) {
    let best: PlacedLabel | null = null;
    for (const [form, size] of label.forms.entries()) {
      for (const side of sides) {
        const box = boxBeside(label.at, side, size);
        let cost = preference[side] + form * costs.otherForm;
        if (label.last && label.last !== side) cost += costs.changed;
        if (best && cost >= best.cost) continue;
        cost += costOf(box, label.at, obstacles, best ? best.cost - cost : Number.POSITIVE_INFINITY);
        const air = grown(box, AROUND);
        if (taken.some((other) => boxesMeet(air, other))) cost += costs.blocked;
        if (!best || cost < best.cost) best = { id: label.id, side, form, box, cost };
      }
    }
    if (!best || (best.cost >= costs.blocked && !label.must)) continue;
    taken.push(best.box);
    placed.push(best);
  }
  return placed;
};
