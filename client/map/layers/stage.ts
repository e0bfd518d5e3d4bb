import { AIR } from "../appearance/measures.ts";
import type { MapSigma } from "../frame.ts";
import { type Disc, type Segment, type StrandPath, segmentsOf, strandPath } from "../geometry.ts";

/** Where everything in sight stands on the screen, for one drawing. */
export interface Stage {
  width: number;
  height: number;
  /** Entities in sight, by id. */
  discs: ReadonlyMap<string, Disc>;
  /** Ties in sight, by id. Left out (`paths` empty) when there are too many to be told apart. */
  paths: ReadonlyMap<string, StrandPath>;
  segments: readonly Segment[];
}

/** Above this many ties on the map their words and the sides of labels do not matter. */
export const MANY_TIES = 600;
const AROUND = 120;
const BOWED_PIECES = 5;

/** Works out the stage from the camera as it is now. */
export const stageOf = (sigma: MapSigma): Stage => {
  const { width, height } = sigma.getDimensions();
  const graph = sigma.getGraph();
  const all = new Map<string, Disc>();
  const discs = new Map<string, Disc>();
  graph.forEachNode((id, { x, y, size, hidden }) => {
    if (hidden) return;
    const at = sigma.graphToViewport({ x, y });
    const disc = { x: at.x, y: at.y, r: sigma.scaleSize(size) };
    all.set(id, disc);
    const inSight = at.x > -AROUND && at.x < width + AROUND && at.y > -AROUND && at.y < height + AROUND;
    if (inSight) discs.set(id, disc);
  });
  const paths = new Map<string, StrandPath>();
  const segments: Segment[] = [];
  if (graph.size <= MANY_TIES) {
    graph.forEachEdge((id, attributes, subject, object) => {
      const [from, to] = [all.get(subject), all.get(object)];
      if (!from || !to || !(discs.has(subject) || discs.has(object))) return;
      const path = strandPath({ ...from, r: from.r + AIR }, { ...to, r: to.r + AIR }, attributes);
      paths.set(id, path);
      segments.push(...segmentsOf(path, attributes.bend === 0 ? 1 : BOWED_PIECES));
    });
  }
  return { width, height, discs, paths, segments };
};
