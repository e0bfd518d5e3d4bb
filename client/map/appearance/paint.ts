import type { EntityAttributes, MapGraph, TieAttributes } from "../graph/attributes.ts";
import type { Emphasis } from "./attention.ts";
import { createMarker, type Look, type Marker } from "./marks.ts";

export type { Look } from "./marks.ts";

/**
 * Gives every entity and tie of the graph its marks. Places are left alone: nothing is laid out anew.
 * @param scale pixels drawn for a pixel at zoom 1 (sigma's scaleSize of 1): small discs lose their icon
 */
export const paint = (graph: MapGraph, look: Look, emphasis: Emphasis, scale: number): void => {
  const marker = createMarker(graph, look, emphasis, scale);
  graph.updateEachNodeAttributes(
    (id, attributes): EntityAttributes => ({ ...attributes, ...marker.entity(id, attributes) }),
    { attributes: ["size", "color", "borderColor", "borderSize", "image", "iconColor", "zIndex"] },
  );
  graph.updateEachEdgeAttributes(
    (id, attributes): TieAttributes => ({ ...attributes, ...marker.tie(id, attributes) }),
    { attributes: ["size", "color", "pattern", "arrow", "offset", "bend", "casing", "raised", "zIndex"] },
  );
};

/** Entities and ties by id. */
export interface Part {
  nodes: string[];
  edges: string[];
}

/** Gives some of the graph its marks and tells nobody: who drew it must be told which part that was. */
export const paintPart = (graph: MapGraph, marker: Marker, { nodes, edges }: Part): void => {
  for (const id of nodes) {
    const attributes = graph.getNodeAttributes(id);
    Object.assign(attributes, marker.entity(id, attributes));
  }
  for (const id of edges) {
    const attributes = graph.getEdgeAttributes(id);
    Object.assign(attributes, marker.tie(id, attributes));
  }
};

/** What looks different under another emphasis; what has left the graph is left out. */
export const changedPart = (graph: MapGraph, before: Emphasis, after: Emphasis): Part => {
  const nodes = new Set([...before.ringed, ...after.ringed]);
  const stands = ({ lit }: Emphasis, id: string) => lit === null || lit.entities.has(id);
  if (before.lit !== after.lit)
    graph.forEachNode((id) => {
      if (stands(before, id) !== stands(after, id)) nodes.add(id);
    });
  const edges = new Set([...before.cased, ...after.cased]);
  for (const { lit, hoveredTie, open } of [before, after]) {
    for (const id of lit?.ties ?? []) edges.add(id);
    if (hoveredTie) edges.add(hoveredTie);
    for (const key of open) {
      const [a = "", b = ""] = key.split("~");
      if (graph.hasNode(a) && graph.hasNode(b)) for (const id of graph.edges(a, b)) edges.add(id);
    }
  }
  return {
    nodes: [...nodes].filter((id) => graph.hasNode(id)),
    edges: [...edges].filter((id) => graph.hasEdge(id)),
  };
};
