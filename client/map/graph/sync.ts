import type { Network } from "../../../server/contract/ties.ts";
import type { Position } from "../exploration/state.ts";
import type { EntityAttributes, MapGraph, TieAttributes } from "./attributes.ts";

const NOWHERE: Position = { x: 0, y: 0 };

/** Entities whose place differs from the one that the graph shows. */
export type Moves = Record<string, { x: number; y: number }>;

/**
 * Makes the graph hold exactly the network, by the smallest difference: what is there already keeps its attributes.
 * A new entity takes its place at once; one that is there and has another place now is only reported, so that the map
 * can let it glide. One without a place is hidden; when it gets one it comes out of a neighbour that stood before it.
 * @returns the entities that are to move
 */
export const syncGraph = (
  graph: MapGraph,
  network: Network,
  positions: Readonly<Record<string, Position>>,
): Moves => {
  const moves: Moves = {};
  for (const _ of syncSteps(graph, network, positions, moves));
  return moves;
};

/** Changes made before another step begins. */
const AT_ONCE = 1500;

/** The network that a graph was last made to hold, all of it. */
const held = new WeakMap<MapGraph, Network>();

/**
 * The same in steps, so that a large network can be filled in while the page answers. Left unfinished, the graph holds
 * a part of the network: the next sync makes it whole.
 * Where the network is the very one that it holds, places alone are looked at.
 * @param moves takes the entities that are to move
 */
export function* syncSteps(
  graph: MapGraph,
  network: Network,
  positions: Readonly<Record<string, Position>>,
  moves: Moves,
): Generator<undefined, undefined> {
  let done = 0;
  const arrived = new Set<string>();
  const same = held.get(graph) === network;
  if (!same) {
    held.delete(graph);
    const entities = new Set(network.entities.map((entity) => entity.id));
    const ties = new Set(network.ties.map((tie) => tie.id));
    for (const id of graph.edges()) if (!ties.has(id)) graph.dropEdge(id);
    for (const id of graph.nodes()) if (!entities.has(id)) graph.dropNode(id);
  }

  for (const entity of network.entities) {
    done += 1;
    if (done % AT_ONCE === 0) yield;
    const place = positions[entity.id];
    if (!graph.hasNode(entity.id)) {
      graph.addNode(entity.id, { ...newEntity, ...(place ?? NOWHERE), hidden: !place, entity });
      continue;
    }
    const now = graph.getNodeAttributes(entity.id);
    if (now.entity !== entity) graph.setNodeAttribute(entity.id, "entity", entity);
    if (now.hidden || !place) {
      if (now.hidden === !place) continue;
      const start = place && besideWhom(graph, entity.id, arrived);
      graph.mergeNodeAttributes(entity.id, { ...(start ?? place ?? NOWHERE), hidden: !place });
      arrived.add(entity.id);
      if (start) moves[entity.id] = place;
    } else if (now.x !== place.x || now.y !== place.y) moves[entity.id] = place;
  }
  if (same) return undefined;
  for (const tie of network.ties) {
    done += 1;
    if (done % AT_ONCE === 0) yield;
    if (!graph.hasEdge(tie.id)) graph.addEdgeWithKey(tie.id, tie.subject, tie.object, { ...newTie, tie });
    else if (graph.getEdgeAttribute(tie.id, "tie") !== tie) graph.setEdgeAttribute(tie.id, "tie", tie);
  }
  held.set(graph, network);
  return undefined;
}

/** Where a newcomer comes from: the place of a neighbour that stood before it. */
const besideWhom = (graph: MapGraph, id: string, arrived: ReadonlySet<string>): Position | null => {
  const neighbour = graph.findNeighbor(id, (other, { hidden }) => !hidden && !arrived.has(other));
  if (neighbour === undefined) return null;
  const { x, y } = graph.getNodeAttributes(neighbour);
  return { x, y };
};

/** Attributes until the first painting. */
const newEntity: Omit<EntityAttributes, "entity" | "x" | "y" | "hidden"> = {
  size: 7,
  type: "entity",
  color: "#808080",
  borderColor: "#808080",
  borderSize: 0,
  image: null,
  iconColor: "#808080",
  zIndex: 0,
};

const newTie: Omit<TieAttributes, "tie"> = {
  type: "thread",
  size: 1,
  color: "#808080",
  pattern: 0,
  arrow: 0,
  offset: 0,
  bend: 0,
  casing: "",
  raised: 0,
  zIndex: 0,
};
