import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { CypherEnd } from "../../api/cypher.ts";
import { nameIn, tellingLabels } from "./values.ts";

/** A node as it is drawn: place in pixels, and which of the seven colours its label has. */
export interface DrawnNode {
  id: string;
  name: string;
  label: string;
  colour: number;
  x: number;
  y: number;
}

/** A relationship as it is drawn, between the places of its ends. */
export interface DrawnRelationship {
  id: string;
  type: string;
  from: DrawnNode;
  to: DrawnNode;
}

/** A network of any graph, laid out to be looked at; `left` nodes found no room in it. */
export interface DrawnNetwork {
  nodes: readonly DrawnNode[];
  relationships: readonly DrawnRelationship[];
  /** The labels that have a colour, and which of the seven. */
  colours: ReadonlyMap<string, number>;
  left: number;
}

/** The seven colours by the kinds of entity that they are for; other labels take those that are left. */
const OWN = ["Country", "Person", "Place", "Organization", "Agreement", "Event", "MilitaryUnit"];

const coloursOf = (labels: readonly string[]): ReadonlyMap<string, number> => {
  const all = [...new Set(labels)].filter(Boolean);
  const free = OWN.flatMap((own, at) => (all.includes(own) ? [] : [at]));
  return new Map(
    all.flatMap((label) => {
      const colour = OWN.includes(label) ? OWN.indexOf(label) : free.shift();
      return colour === undefined ? [] : [[label, colour] as const];
    }),
  );
};

/** A name that is only a long number or hash says nothing: its beginning is enough to tell it from others. */
const shortened = (name: string): string => (/^[\da-f-]{16,}$/i.test(name) ? `${name.slice(0, 6)}…` : name);

/** With more the drawing says nothing. */
const MOST = 120;
const ROUNDS = 300;

type Found = Pick<CypherEnd, "nodes" | "relationships">;

/** The nodes to draw: those with most relationships first. An end that the answer does not hold is told by its id alone. */
const chosenNodes = ({ nodes, relationships }: Found) => {
  const degrees = new Map<string, number>();
  for (const { startElementId, endElementId } of relationships)
    for (const id of [startElementId, endElementId]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const known = new Map(nodes.map((node) => [node.elementId, node]));
  const ids = [...new Set([...known.keys(), ...degrees.keys()])];
  return ids
    .toSorted((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0))
    .map((id) => {
      const node = known.get(id);
      const labels = node ? tellingLabels(node.labels) : [];
      return {
        id,
        label: labels[0] ?? "",
        name: shortened((node && nameIn(node.properties)) ?? labels[0] ?? "?"),
      };
    });
};

/** A few nodes do not need the whole room: so much of it for each, in pixels, and the least. */
const EACH = { across: 190, down: 110 };

/** Stretches places over the middle of a room, with space for names at the rims and for the key below. */
const intoRoom = (places: ReadonlyMap<string, { x: number; y: number }>, width: number, height: number) => {
  const most = { x: Math.sqrt(places.size) * EACH.across, y: Math.sqrt(places.size) * EACH.down };
  const rim = { x: Math.max(70, (width - most.x) / 2), y: Math.max(44, (height - most.y) / 2) };
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const along = (value: number, from: number, to: number, room: number, free: number) =>
    to - from < 1e-6 ? room / 2 : free + ((value - from) / (to - from)) * (room - 2 * free);
  return (id: string) => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    return { x: along(x, x0, x1, width, rim.x), y: along(y, y0, y1, height, rim.y) };
  };
};

/** Lays out what an answer holds in a room of so many pixels; the same answer is always drawn the same. */
export const drawNetwork = (found: Found, width: number, height: number): DrawnNetwork => {
  const all = chosenNodes(found);
  const chosen = all.slice(0, MOST);
  const graph = new Graph({ multi: false, type: "undirected" });
  chosen.forEach(({ id }, at) => {
    // a spiral: even from the start, and no two in one place
    const [angle, far] = [at * 2.39996, Math.sqrt(at + 1)];
    graph.addNode(id, { x: Math.cos(angle) * far, y: Math.sin(angle) * far });
  });
  const kept = found.relationships.filter(
    ({ startElementId, endElementId }) => graph.hasNode(startElementId) && graph.hasNode(endElementId),
  );
  for (const { startElementId, endElementId } of kept)
    if (startElementId !== endElementId) graph.mergeEdge(startElementId, endElementId);
  const settings = { ...forceAtlas2.inferSettings(graph), gravity: 1.2, strongGravityMode: false };
  const places = new Map(
    Object.entries(forceAtlas2(graph, { iterations: ROUNDS, settings })).map(([id, { x, y }]) => [
      id,
      { x, y },
    ]),
  );
  const colours = coloursOf(chosen.map(({ label }) => label));
  const placeOf = intoRoom(places, width, height);
  const nodes = chosen.map((node) => ({
    ...node,
    colour: colours.get(node.label) ?? -1,
    ...placeOf(node.id),
  }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return {
    nodes,
    relationships: kept.flatMap(({ elementId, type, startElementId, endElementId }) => {
      const [from, to] = [byId.get(startElementId), byId.get(endElementId)];
      return from && to ? [{ id: elementId, type, from, to }] : [];
    }),
    colours,
    left: all.length - chosen.length,
  };
};
