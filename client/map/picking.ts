import { AIR } from "./appearance/measures.ts";
import type { MapSigma } from "./frame.ts";
import { type Disc, distanceToSegment, type Point, segmentsOf, strandPath } from "./geometry.ts";

/** A disc that is drawn smaller than this can still be hit, and so can a thin line: pixels from its middle. */
const LEAST_DISC = 4;
const LEAST_LINE = 4.5;
/** Straight pieces that stand for a bowed strand; they leave its arc by less than a pixel. */
const BOWED_PIECES = 24;

/** The best of what is hit: what is drawn above, then what is nearer. */
interface Hit {
  id: string;
  zIndex: number;
  away: number;
}

const better = (hit: Hit, best: Hit | null): Hit =>
  best && (best.zIndex > hit.zIndex || (best.zIndex === hit.zIndex && best.away <= hit.away)) ? best : hit;

/**
 * The entity whose disc lies under a point of the map. Worked out from places, without asking the graphics card: that
 * answers only when it has drawn all it was given, and without a card the page would stand still for so long.
 * @param at in pixels of the map, as sigma's events have it
 */
export const entityAt = (sigma: MapSigma, at: Point): string | null => {
  const point = sigma.viewportToGraph(at);
  const pixels = sigma.getGraphToViewportRatio();
  const scale = sigma.scaleSize(1);
  let best: Hit | null = null;
  sigma.getGraph().forEachNode((id, { x, y, size, hidden, zIndex }) => {
    const reach = Math.max(LEAST_DISC, size * scale) / pixels;
    const [dx, dy] = [x - point.x, y - point.y];
    if (hidden || Math.abs(dx) > reach || Math.abs(dy) > reach) return;
    const away = dx * dx + dy * dy;
    if (away <= reach * reach) best = better({ id, zIndex, away }, best);
  });
  return (best as Hit | null)?.id ?? null;
};

/**
 * The tie whose line lies under a point of the map, not counting the discs at its ends.
 * @param raisedOnly the others are not drawn now
 */
export const tieAt = (sigma: MapSigma, at: Point, raisedOnly: boolean): string | null => {
  const point = sigma.viewportToGraph(at);
  const pixels = sigma.getGraphToViewportRatio();
  const discOf = ({ x, y, size }: { x: number; y: number; size: number }): Disc => ({
    ...sigma.graphToViewport({ x, y }),
    r: sigma.scaleSize(size) + AIR,
  });
  let best: Hit | null = null;
  sigma.getGraph().forEachEdge((id, tie, _subject, _object, subject, object) => {
    if ((raisedOnly && tie.raised === 0) || subject.hidden || object.hidden) return;
    // far from the straight line and its bow, which most are, nothing need be worked out
    const bow = Math.abs(tie.bend) * Math.hypot(object.x - subject.x, object.y - subject.y);
    const room = bow + (Math.abs(tie.offset) + LEAST_LINE) / pixels;
    if (distanceToSegment(point, { from: subject, to: object }) > room) return;
    const path = strandPath(discOf(subject), discOf(object), tie);
    for (const piece of segmentsOf(path, tie.bend === 0 ? 1 : BOWED_PIECES)) {
      const away = distanceToSegment(at, piece);
      if (away <= LEAST_LINE) best = better({ id, zIndex: tie.zIndex, away }, best);
    }
  });
  return (best as Hit | null)?.id ?? null;
};
