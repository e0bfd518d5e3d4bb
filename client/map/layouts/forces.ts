/// <reference path="./graphology-inner.d.ts" />
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import defaults from "graphology-layout-forceatlas2/defaults.js";
import { graphToByteArrays } from "graphology-layout-forceatlas2/helpers.js";
import iterate from "graphology-layout-forceatlas2/iterate.js";
import type { Point } from "../geometry.ts";
import { seededRandom } from "../layout/random.ts";
import type { LayoutReport, LayoutRequest, Places } from "../layout/request.ts";
import { finished } from "./first.ts";
import { withoutOverlap } from "./overlap.ts";

/** Rounds of forces before the places are looked at again. */
const CHUNK = 20;
const CHUNKS = 20;
/** So many lines pull each entity into place in fewer rounds, and each round takes long. */
const MANY_LINES = 5000;
const CHUNKS_OF_MANY = 7;
/** Rounds in which what may move finds its place around what is fixed. */
const CHUNKS_FIXED = 6;
const BARNES_HUT_FROM = 400;
/** How far from the middle things stand on average, in pixels for the square root of their number. */
const ROOM = 42;
/** Numbers for each entity in the library's matrix. */
const PER_ENTITY = 10;
const FIXED = 9;
/** The share of the work that pushing apart is counted as. */
const PUSHING = 0.15;

/** Where the forces start from, and what they leave alone. */
interface Start {
  from?: Places;
  fixed?: readonly string[];
}

/**
 * ForceAtlas2 (Jacomy et al. 2014), by graphology's own iteration, many rounds between two reports; then what overlaps
 * is pushed apart. With things that are fixed it first finds the form, then lays it over them and lets the rest settle
 * around them. The same for the same request.
 */
export function* layOutByForces(
  request: LayoutRequest,
  { from = {}, fixed = [] }: Start = {},
): Generator<LayoutReport> {
  const { entities, lines } = request;
  const { nodes, edges, settings } = matricesOf(request, from);
  const held = new Set(fixed);
  const chunks = lines.length > MANY_LINES ? CHUNKS_OF_MANY : CHUNKS;
  const all = chunks + (held.size > 0 ? CHUNKS_FIXED : 0);
  const stay = (places: Places): Places => ({
    ...places,
    ...Object.fromEntries(fixed.flatMap((id) => (from[id] ? [[id, from[id]]] : []))),
  });
  const points = () =>
    entities.map((_, at): Point => ({ x: nodes[at * PER_ENTITY] ?? 0, y: nodes[at * PER_ENTITY + 1] ?? 0 }));
  let frame = frameOf(points(), request, null);
  const shown = () => {
    const now = points();
    return stay(Object.fromEntries(entities.map(({ id }, at) => [id, frame.outward(now[at] as Point)])));
  };
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    for (let round = 0; round < CHUNK; round += 1) iterate(settings, nodes, edges);
    frame = frameOf(points(), request, null);
    yield { places: shown(), done: false, progress: ((chunk + 1) / all) * (1 - PUSHING) };
  }
  if (held.size > 0) {
    const anchors = entities.flatMap(({ id }, at) => {
      const there = held.has(id) ? from[id] : undefined;
      return there ? [{ at, there }] : [];
    });
    frame = frameOf(points(), request, anchors);
    for (const { at, there } of anchors) {
      const { x, y } = frame.inward(there);
      nodes[at * PER_ENTITY] = x;
      nodes[at * PER_ENTITY + 1] = y;
      nodes[at * PER_ENTITY + FIXED] = 1;
    }
    for (let chunk = 0; chunk < CHUNKS_FIXED; chunk += 1) {
      for (let round = 0; round < CHUNK; round += 1) iterate(settings, nodes, edges);
      yield { places: shown(), done: false, progress: ((chunks + chunk + 1) / all) * (1 - PUSHING) };
    }
  }
  const places = withoutOverlap(entities, shown(), held);
  yield finished(stay(places));
}

/** The matrices and settings that graphology's iteration works on. */
const matricesOf = ({ entities, lines, width, height, seed }: LayoutRequest, from: Places) => {
  const random = seededRandom(seed);
  const graph = new UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>();
  for (const { id, radius } of entities) {
    const at = from[id] ?? { x: (random() - 0.5) * width, y: (random() - 0.5) * height };
    // forces cannot part what stands on one spot
    graph.addNode(id, { x: at.x + random() * 0.01, y: at.y + random() * 0.01, size: radius });
  }
  for (const { subject, object, strands } of lines) {
    if (subject === object || !graph.hasNode(subject) || !graph.hasNode(object)) continue;
    graph.mergeEdge(subject, object, { weight: 1 + Math.log2(strands) });
  }
  const settings = {
    ...defaults,
    ...forceAtlas2.inferSettings(graph),
    outboundAttractionDistribution: true,
    gravity: 0.6,
    barnesHutOptimize: entities.length > BARNES_HUT_FROM,
  };
  return { settings, ...graphToByteArrays(graph, (_, { weight }) => weight) };
};

/** Between the scale of the forces and the pixels of the map. */
interface Frame {
  outward: (point: Point) => Point;
  inward: (point: Point) => Point;
}

/**
 * Stretches places to the proportions of the map, with room for every entity, around the middle; or so that the middle
 * of what is fixed comes to lie where it stands.
 */
const frameOf = (
  points: readonly Point[],
  { entities, width, height }: LayoutRequest,
  anchors: readonly { at: number; there: Point }[] | null,
): Frame => {
  const mid = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const axis = (of: "x" | "y", room: number) => {
    const values = points.map((point) => point[of]);
    const middle = mid(values);
    const spread = Math.sqrt(mid(values.map((value) => (value - middle) ** 2))) || 1;
    const scale = room / spread;
    const own = anchors ? mid(anchors.map(({ at }) => points[at]?.[of] ?? 0)) : middle;
    const there = anchors ? mid(anchors.map((anchor) => anchor.there[of])) : 0;
    return {
      outward: (value: number) => (value - own) * scale + there,
      inward: (value: number) => (value - there) / scale + own,
    };
  };
  const shape = Math.sqrt(width / height);
  const room = ROOM * Math.sqrt(entities.length);
  const [x, y] = [axis("x", room * shape), axis("y", room / shape)];
  return {
    outward: (point) => ({ x: x.outward(point.x), y: y.outward(point.y) }),
    inward: (point) => ({ x: x.inward(point.x), y: y.inward(point.y) }),
  };
};
