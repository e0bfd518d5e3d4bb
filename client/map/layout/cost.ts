import {
  type Box,
  boxesMeet,
  type Disc,
  discMeetsBox,
  distanceToSegment,
  type Segment,
  segmentsCross,
} from "../geometry.ts";
import { placeLabels } from "../labels/place.ts";
import type { LayoutEntity, LayoutRequest } from "./request.ts";

/** A line between entities by index, with the length it needs for its word. */
export interface IndexedLine {
  from: number;
  to: number;
  strands: number;
  needs: number;
}

/** A request with indexes in place of ids, and what follows from it once. */
export interface LayoutProblem {
  entities: readonly LayoutEntity[];
  lines: readonly IndexedLine[];
  bounds: Box;
  reserved: readonly Box[];
  /** The length that lines should have when all have room. */
  ideal: number;
}

/** A word takes less than this share of its line, or is not written. */
const WORD_SHARE = 0.62;
const MARGIN = 14;
/** The least line, from disc to disc. */
const SHORTEST = 60;

export const problemOf = ({ entities, lines, width, height, reserved }: LayoutRequest): LayoutProblem => {
  const index = new Map(entities.map(({ id }, at) => [id, at]));
  const indexed: IndexedLine[] = [];
  for (const { subject, object, strands, word } of lines) {
    const from = index.get(subject);
    const to = index.get(object);
    if (from === undefined || to === undefined || from === to) continue;
    const discs = (entities[from]?.radius ?? 0) + (entities[to]?.radius ?? 0) + 8;
    indexed.push({ from, to, strands, needs: discs + Math.max(SHORTEST, word / WORD_SHARE) });
  }
  const bounds = {
    x0: -width / 2 + MARGIN,
    y0: -height / 2 + MARGIN,
    x1: width / 2 - MARGIN,
    y1: height / 2 - MARGIN,
  };
  const ideal = 0.8 * Math.sqrt((width * height) / Math.max(entities.length, 4));
  return { entities, lines: indexed, bounds, reserved, ideal };
};

/** What each fault costs. A crossing is the measure; the rest was set by looking at drawings. */
const price = {
  crossing: 60,
  throughDisc: 90,
  nearDisc: 30,
  discs: 60,
  label: 2.2,
  noLabel: 70,
  tooShort: 70,
  length: 14,
  sharpAngle: 26,
  level: 3,
  outside: 120,
} as const;

const SHARPEST = (32 * Math.PI) / 180;
/** Air that a line keeps from a disc which it does not end at, and two discs from each other. */
const LINE_AIR = 22;
const DISC_AIR = 44;

/**
 * How bad a drawing is: lines that cross, run through or near a foreign disc, are too short for their word, too long
 * or leave a disc at a sharp angle; discs too close or out of the room; labels without a free place. 0 is the ideal;
 * a line that is exactly level or upright earns a little.
 * @param discs where the entities stand, in the order of the problem
 */
export const costOfDrawing = (problem: LayoutProblem, discs: readonly Disc[]): number => {
  const segments = problem.lines.map(({ from, to }) => ({ from: discs[from], to: discs[to] }) as Segment);
  return (
    costOfLines(problem, discs, segments) +
    costOfDiscs(problem, discs) +
    costOfAngles(problem, segments) +
    costOfLabels(problem, discs, segments)
  );
};

const costOfLines = (
  { lines, ideal }: LayoutProblem,
  discs: readonly Disc[],
  segments: readonly Segment[],
) => {
  let cost = 0;
  for (const [i, line] of lines.entries()) {
    const segment = segments[i] as Segment;
    const dx = Math.abs(segment.from.x - segment.to.x);
    const dy = Math.abs(segment.from.y - segment.to.y);
    const length = Math.hypot(dx, dy);
    if (length < line.needs) cost += price.tooShort * (1 - length / line.needs);
    const wanted = Math.max(ideal, line.needs);
    cost += price.length * (Math.max(length, wanted) / Math.min(Math.max(length, 1), wanted) - 1);
    if (Math.min(dx, dy) < 1) cost -= price.level;
    for (let j = i + 1; j < segments.length; j += 1) {
      if (segmentsCross(segment, segments[j] as Segment)) cost += price.crossing;
    }
    for (const [k, disc] of discs.entries()) {
      if (k === line.from || k === line.to) continue;
      const room = distanceToSegment(disc, segment) - disc.r - (line.strands - 1) * 8;
      if (room < 4) cost += price.throughDisc;
      if (room < LINE_AIR) cost += price.nearDisc * (1 - Math.max(room, 0) / LINE_AIR);
    }
  }
  return cost;
};

const costOfDiscs = ({ bounds, reserved }: LayoutProblem, discs: readonly Disc[]) => {
  let cost = 0;
  for (const [i, disc] of discs.entries()) {
    const { x, y, r } = disc;
    const out =
      Math.max(bounds.x0 - x + r, x + r - bounds.x1, 0) + Math.max(bounds.y0 - y + r, y + r - bounds.y1, 0);
    if (out > 0) cost += price.outside + out;
    for (const box of reserved) {
      if (discMeetsBox({ x, y, r: r + 12 }, box)) cost += price.outside + Math.min(x - box.x0, box.y1 - y);
    }
    for (let j = i + 1; j < discs.length; j += 1) {
      const other = discs[j] as Disc;
      const room = Math.hypot(x - other.x, y - other.y) - r - other.r;
      if (room < DISC_AIR) cost += price.discs * (1 - room / DISC_AIR);
    }
  }
  return cost;
};

const costOfAngles = ({ entities, lines }: LayoutProblem, segments: readonly Segment[]) => {
  const headings: number[][] = entities.map(() => []);
  for (const [i, { from, to }] of lines.entries()) {
    const segment = segments[i] as Segment;
    const heading = Math.atan2(segment.to.y - segment.from.y, segment.to.x - segment.from.x);
    headings[from]?.push(heading);
    headings[to]?.push(heading > 0 ? heading - Math.PI : heading + Math.PI);
  }
  let cost = 0;
  for (const around of headings) {
    if (around.length < 2) continue;
    around.sort((a, b) => a - b);
    for (const [i, heading] of around.entries()) {
      const before = i > 0 ? (around[i - 1] as number) : (around.at(-1) as number) - 2 * Math.PI;
      const angle = heading - before;
      if (angle < SHARPEST) cost += price.sharpAngle * (1 - angle / SHARPEST);
    }
  }
  return cost;
};

const costOfLabels = (problem: LayoutProblem, discs: readonly Disc[], segments: readonly Segment[]) => {
  const { entities, bounds, reserved } = problem;
  const placed = placeLabels(
    entities.map(({ id, radius, label }, i) => ({ id, at: discs[i] as Disc, forms: label, weight: radius })),
    { discs, segments, boxes: reserved, bounds },
  );
  let cost = price.noLabel * (entities.length - placed.length);
  for (const label of placed) cost += label.cost * price.label;
  return cost;
};

/** Whether nothing of the drawing is covered: for tests and for choosing a drawing. */
export const coveredLabels = (boxes: readonly Box[]): number =>
  boxes.filter((box, i) => boxes.some((other, j) => j > i && boxesMeet(box, other))).length;
