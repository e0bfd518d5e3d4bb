import type { Strand } from "./appearance/strands.ts";

/** A point on the screen or in a layout: CSS pixels, y grows downwards. */
export interface Point {
  x: number;
  y: number;
}

export interface Disc extends Point {
  r: number;
}

/** A box that stands upright: left, top, right, bottom. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export interface Segment {
  from: Point;
  to: Point;
}

/** Whether two boxes overlap; to touch is not to overlap. */
export const boxesMeet = (a: Box, b: Box): boolean =>
  a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Whether a disc overlaps a box. */
export const discMeetsBox = ({ x, y, r }: Disc, box: Box): boolean => {
  const dx = Math.max(box.x0 - x, 0, x - box.x1);
  const dy = Math.max(box.y0 - y, 0, y - box.y1);
  return dx * dx + dy * dy < r * r;
};

/** Whether any part of a segment is in the box: neither all beside it nor all on one side of its line. */
export const segmentMeetsBox = ({ from, to }: Segment, { x0, y0, x1, y1 }: Box): boolean => {
  if (Math.max(from.x, to.x) < x0 || Math.min(from.x, to.x) > x1) return false;
  if (Math.max(from.y, to.y) < y0 || Math.min(from.y, to.y) > y1) return false;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const a = dx * (y0 - from.y) - dy * (x0 - from.x);
  const b = dx * (y0 - from.y) - dy * (x1 - from.x);
  const c = dx * (y1 - from.y) - dy * (x0 - from.x);
  const d = dx * (y1 - from.y) - dy * (x1 - from.x);
  return !((a > 0 && b > 0 && c > 0 && d > 0) || (a < 0 && b < 0 && c < 0 && d < 0));
};

/** Distance of a point from a segment. */
export const distanceToSegment = (point: Point, { from, to }: Segment): number => {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const squared = dx * dx + dy * dy;
  const at = squared === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared;
  const t = Math.max(0, Math.min(1, at));
  const awayX = point.x - from.x - t * dx;
  const awayY = point.y - from.y - t * dy;
  return Math.sqrt(awayX * awayX + awayY * awayY);
};

/** Whether a point lies in an area that a closed line goes around, also where the line crosses itself (winding number). */
export const pointInArea = ({ x, y }: Point, area: readonly Point[]): boolean => {
  let winding = 0;
  for (const [at, from] of area.entries()) {
    const to = area[(at + 1) % area.length] ?? from;
    const side = (to.x - from.x) * (y - from.y) - (x - from.x) * (to.y - from.y);
    if (from.y <= y && to.y > y && side > 0) winding += 1;
    else if (from.y > y && to.y <= y && side < 0) winding -= 1;
  }
  return winding !== 0;
};

const turn = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether two segments cross in a point that is inside both. */
export const segmentsCross = (a: Segment, b: Segment): boolean =>
  turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
  turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0;

/** A point of a strand and the direction of the line there, in radians. */
export interface PointOnStrand extends Point {
  angle: number;
}

/** The visible part of a strand, between the air around its two discs. */
export interface StrandPath {
  /** Its length in pixels; 0 when the discs leave no room. */
  length: number;
  /** @param t 0 at the subject's end, 1 at the object's */
  at: (t: number) => PointOnStrand;
}

/**
 * Where a strand runs on the screen; the same arc as the one that the shader draws (programs/thread.vert.ts).
 * @param subject @param object the two discs, with the air around them
 */
export const strandPath = (
  subject: Disc,
  object: Disc,
  { offset, bend }: Pick<Strand, "offset" | "bend">,
): StrandPath => {
  const chord = Math.max(Math.hypot(object.x - subject.x, object.y - subject.y), 0.001);
  const along = { x: (object.x - subject.x) / chord, y: (object.y - subject.y) / chord };
  const left = { x: along.y, y: -along.x };
  const bow = bend * chord;
  const lean = (4 * bow * chord) / (chord * chord + 4 * bow * bow);
  const trim = (r: number) =>
    Math.sqrt(Math.max(r * r - offset * offset * (1 - lean * lean), 0)) - offset * lean;
  const bowed = Math.abs(bow) > 0.75;
  const radius = bowed ? (chord * chord * 0.25 + bow * bow) / (2 * Math.abs(bow)) : Number.POSITIVE_INFINITY;
  const half = bowed ? Math.asin(Math.min(1, chord / (2 * radius))) : 0;
  const whole = bowed ? 2 * half * radius : chord;
  const start = trim(subject.r);
  const length = Math.max(0, whole - start - trim(object.r));
  const heading = Math.atan2(along.y, along.x);

  const at = (t: number): PointOnStrand => {
    const u = start + t * length;
    const turned = bowed ? u / radius - half : 0;
    const x = bowed ? chord / 2 + radius * Math.sin(turned) : u;
    const y = bowed ? bow - Math.sign(bow) * radius * (1 - Math.cos(turned)) : 0;
    return {
      x: subject.x + along.x * x + left.x * (offset + y),
      y: subject.y + along.y * x + left.y * (offset + y),
      angle: heading + Math.sign(bow) * turned,
    };
  };
  return { length, at };
};

/** A strand as straight pieces, for tests against boxes. @param pieces 1 is enough for a straight one */
export const segmentsOf = (path: StrandPath, pieces: number): Segment[] => {
  if (path.length === 0) return [];
  const points = Array.from({ length: pieces + 1 }, (_, index) => path.at(index / pieces));
  return points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }));
};
