import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { seededRandom } from "./random.ts";
import type { LayoutReport, LayoutRequest, Places } from "./request.ts";
import { type Standing, separate } from "./separate.ts";

const CHUNK = 20;
const CHUNKS = 20;
/** So many lines pull each entity into place in fewer rounds, and each round takes long. */
const MANY_LINES = 5000;
const CHUNKS_OF_MANY = 7;
const SEPARATING_ROUNDS = 120;

/**
 * Lays out a large network: ForceAtlas2 (graphology) in chunks, then boxes of disc and label are pushed apart.
 * Yields the places after each chunk, the last time with `done`. The same for the same request.
 */
export function* layOutLarge(request: LayoutRequest): Generator<LayoutReport> {
  const { entities, lines, width, height } = request;
  const random = seededRandom(request.seed);
  const graph = new UndirectedGraph<{ x: number; y: number; size: number }>();
  for (const { id, radius } of entities) {
    graph.addNode(id, { x: (random() - 0.5) * width, y: (random() - 0.5) * height, size: radius });
  }
  for (const { subject, object, strands } of lines) {
    graph.mergeEdge(subject, object, { weight: 1 + Math.log2(strands) });
  }
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    linLogMode: false,
    outboundAttractionDistribution: true,
    gravity: 0.6,
    barnesHutOptimize: entities.length > 400,
  };
  const chunks = lines.length > MANY_LINES ? CHUNKS_OF_MANY : CHUNKS;
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    forceAtlas2.assign(graph, { iterations: CHUNK, settings, getEdgeWeight: "weight" });
    yield { places: stretched(graph, request), done: false, progress: (chunk + 1) / chunks };
  }
  const places = stretched(graph, request);
  const standing = entities.map(({ id, radius, label }): Standing & { id: string } => {
    const shown = label.at(-1) ?? { width: 0, height: 0 };
    const at = places[id] ?? { x: 0, y: 0 };
    return {
      id,
      ...at,
      width: Math.max(shown.width, radius * 2) + 12,
      height: radius * 2 + shown.height + 14,
    };
  });
  separate(standing, SEPARATING_ROUNDS);
  yield {
    places: Object.fromEntries(standing.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }])),
    done: true,
    progress: 1,
  };
}

/** The places so far, in the proportions of the map and with room for every entity. */
const stretched = (
  graph: UndirectedGraph<{ x: number; y: number; size: number }>,
  { entities, width, height }: LayoutRequest,
): Places => {
  const points = graph.mapNodes((id, { x, y }) => ({ id, x, y }));
  const mid = (values: number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const [mx, my] = [mid(points.map(({ x }) => x)), mid(points.map(({ y }) => y))];
  const spread = (values: number[]) => Math.sqrt(mid(values.map((value) => value * value))) || 1;
  const [sx, sy] = [spread(points.map(({ x }) => x - mx)), spread(points.map(({ y }) => y - my))];
  const shape = Math.sqrt(width / height);
  const room = 42 * Math.sqrt(entities.length);
  return Object.fromEntries(
    points.map(({ id, x, y }) => [
      id,
      { x: ((x - mx) / sx) * room * shape, y: ((y - my) / sy) * (room / shape) },
    ]),
  );
};
