import { type Disc, distanceToSegment, type Segment, segmentsCross } from "../geometry.ts";
import { placeLabels } from "../labels/place.ts";
import type { IndexedLine, LayoutProblem } from "./problem.ts";

/** What each fault costs. A crossing is the measure; the rest was set by looking at drawings. */
const price = {
  crossing: 110,
  throughDisc: 90,
  nearDisc: 30,
  discs: 60,
  label: 6,
  noLabel: 70,
  wordless: 18,
  tooShort: 70,
  length: 14,
  sharpAngle: 26,
  level: 3,
  outside: 400,
} as const;

/** Cosine of the angle from which two lines at one disc are well apart: 32 degrees. */
const BLUNT = Math.cos((32 * Math.PI) / 180);
/** What each further strand of a bundle takes on either side of the line. */
const STRAND = 8;
/** Air that a line keeps from a disc which it does not end at, and two discs from each other. */
const LINE_AIR = 22;
const DISC_AIR = 44;

/** Judges one drawing, whose discs may be moved between two questions. */
export interface Judge {
  /** How bad the drawing is, apart from labels. */
  bare: () => number;
  /** What of that has to do with one entity: the difference before and after a move is its worth. */
  around: (entity: number) => number;
  /** What the labels' places cost. */
  labels: () => number;
  /** How many pairs of lines cross. */
  crossings: () => number;
}

/**
 * How bad a drawing is: lines that cross, run through or near a foreign disc, are too short for their word, too long
 * or leave a disc at a sharp angle; discs too close or out of the room; labels without a free place. 0 is the ideal;
 * a line that is exactly level or upright earns a little.
 * Asked some thousand times for a layout, so the loops count by index and make no objects.
 * @param discs where the entities stand, in the order of the problem
 */
export const judgeOf = (problem: LayoutProblem, discs: readonly Disc[]): Judge => {
  const { lines, entities, touching, bounds, reserved } = problem;
  const segments = lines.map(({ from, to }) => ({ from: discs[from], to: discs[to] }) as Segment);
  const bundled = lines.filter(({ strands }) => strands > 1);
  const everyLine = lines.map((_, index) => index);

  /** Lines by index, and all that they have to do with; pairs within `chosen` count once. */
  const ofLines = (chosen: readonly number[], entity: number): number => {
    let cost = 0;
    for (let c = 0; c < chosen.length; c += 1) {
      const i = chosen[c] as number;
      const line = lines[i] as IndexedLine;
      const segment = segments[i] as Segment;
      cost += costOfLine(line, segment, problem.ideal);
      for (let j = 0; j < lines.length; j += 1) {
        const other = lines[j] as IndexedLine;
        const both = entity < 0 || other.from === entity || other.to === entity;
        if (j === i || (both && j < i)) continue;
        if (segmentsCross(segment, segments[j] as Segment)) cost += price.crossing;
        cost += costOfAngle(line, other, discs);
      }
      for (let k = 0; k < discs.length; k += 1) {
        if (k !== line.from && k !== line.to) cost += costOfPassing(discs[k] as Disc, segment, line.strands);
      }
    }
    return cost;
  };

  const ofDisc = (i: number, from: number): number => {
    const disc = discs[i] as Disc;
    let cost = costOfStanding(disc, problem);
    for (let j = from; j < discs.length; j += 1) if (j !== i) cost += costOfNearness(disc, discs[j] as Disc);
    return cost;
  };

  const crossings = (): number =>
    segments.reduce(
      (sum, a, i) => sum + segments.reduce((own, b, j) => own + (j > i && segmentsCross(a, b) ? 1 : 0), 0),
      0,
    );

  const labels = (): number => {
    const drawn =
      bundled.length === 0
        ? segments
        : [...segments, ...bundled.flatMap((line) => outerStrands(line, discs))];
    const placed = placeLabels(
      entities.map(({ id, radius, label }, i) => ({
        id,
        at: discs[i] as Disc,
        forms: label,
        weight: radius,
      })),
      { discs, segments: drawn, boxes: reserved, bounds },
    );
    let cost = price.noLabel * (entities.length - placed.length);
    for (const label of placed) cost += label.cost * price.label;
    return cost;
  };

  return {
    labels,
    crossings,
    bare: () => {
      let cost = ofLines(everyLine, -1);
      for (let i = 0; i < discs.length; i += 1) cost += ofDisc(i, i + 1);
      return cost;
    },
    around: (entity) => {
      let cost = ofLines(touching[entity] as readonly number[], entity) + ofDisc(entity, 0);
      for (let j = 0; j < lines.length; j += 1) {
        const { from, to, strands } = lines[j] as IndexedLine;
        if (from === entity || to === entity) continue;
        cost += costOfPassing(discs[entity] as Disc, segments[j] as Segment, strands);
      }
      return cost;
    },
  };
};

/** The strands of a bundle bow away from its line: labels keep clear of the outer two as well. */
const outerStrands = ({ from, to, strands }: IndexedLine, discs: readonly Disc[]): Segment[] => {
  const [a, b] = [discs[from] as Disc, discs[to] as Disc];
  const length = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y));
  const aside = (strands - 1) * STRAND;
  const [dx, dy] = [(-(b.y - a.y) / length) * aside, ((b.x - a.x) / length) * aside];
  return [1, -1].map((side) => ({
    from: { x: a.x + side * dx, y: a.y + side * dy },
    to: { x: b.x + side * dx, y: b.y + side * dy },
  }));
};

const costOfLine = ({ needs }: IndexedLine, { from, to }: Segment, ideal: number): number => {
  const dx = Math.abs(from.x - to.x);
  const dy = Math.abs(from.y - to.y);
  const length = Math.sqrt(dx * dx + dy * dy);
  const wanted = Math.max(ideal, needs);
  return (
    (length < needs ? price.wordless + price.tooShort * (1 - length / needs) : 0) +
    price.length * (Math.max(length, wanted) / Math.min(Math.max(length, 1), wanted) - 1) -
    (Math.min(dx, dy) < 1 ? price.level : 0)
  );
};

const costOfPassing = (disc: Disc, segment: Segment, strands: number): number => {
  const room = distanceToSegment(disc, segment) - disc.r - (strands - 1) * STRAND;
  if (room >= LINE_AIR) return 0;
  return (room < 4 ? price.throughDisc : 0) + price.nearDisc * (1 - Math.max(room, 0) / LINE_AIR);
};

/** Two lines that leave one disc at a sharp angle can hardly be told apart. */
const costOfAngle = (a: IndexedLine, b: IndexedLine, discs: readonly Disc[]): number => {
  const shared = a.from === b.from || a.from === b.to ? a.from : a.to === b.from || a.to === b.to ? a.to : -1;
  if (shared < 0) return 0;
  const at = discs[shared] as Disc;
  const p = discs[a.from === shared ? a.to : a.from] as Disc;
  const q = discs[b.from === shared ? b.to : b.from] as Disc;
  const px = p.x - at.x;
  const py = p.y - at.y;
  const qx = q.x - at.x;
  const qy = q.y - at.y;
  const cos = (px * qx + py * qy) / Math.max(1, Math.sqrt((px * px + py * py) * (qx * qx + qy * qy)));
  return cos > BLUNT ? price.sharpAngle * Math.sqrt((cos - BLUNT) / (1 - BLUNT)) : 0;
};

const costOfStanding = ({ x, y, r }: Disc, { bounds, reserved }: LayoutProblem): number => {
  const out =
    Math.max(bounds.x0 - x + r, x + r - bounds.x1, 0) + Math.max(bounds.y0 - y + r, y + r - bounds.y1, 0);
  let cost = out > 0 ? price.outside + out : 0;
  for (let i = 0; i < reserved.length; i += 1) {
    const { x0, y0, x1, y1 } = reserved[i] as LayoutProblem["reserved"][number];
    const inside = Math.min(x + r - x0, x1 - x + r, y + r - y0, y1 - y + r);
    if (inside > 0) cost += price.outside + inside;
  }
  return cost;
};

const costOfNearness = (a: Disc, b: Disc): number => {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const room = Math.sqrt(dx * dx + dy * dy) - a.r - b.r;
  return room < DISC_AIR ? price.discs * (1 - room / DISC_AIR) : 0;
};
