import fc from "fast-check";
import { expect, test } from "vitest";
import { createMapGraph } from "../../../client/map/graph/attributes.ts";
import { syncGraph } from "../../../client/map/graph/sync.ts";
import type { Network } from "../../../server/contract/ties.ts";
import { anEntity, aTie } from "./network.ts";

const ids = ["a", "b", "c", "d", "e", "f"];
const all = {
  entities: ids.map((id) => anEntity(id)),
  ties: ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => aTie(from, "LEADS", to))),
};

/** Any part of one small network: some entities, and some ties among them. */
const part = fc
  .record({ entities: fc.subarray(all.entities), ties: fc.subarray(all.ties) })
  .map(({ entities, ties }): Network => {
    const there = new Set(entities.map(({ id }) => id));
    return { entities, ties: ties.filter(({ subject, object }) => there.has(subject) && there.has(object)) };
  });

test("after any changes the graph holds exactly the network, and what stayed was not touched", () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (networks) => {
      const graph = createMapGraph();
      for (const network of networks) {
        const before = new Map(graph.mapNodes((id, attributes) => [id, attributes]));
        syncGraph(graph, network, { a: { x: 1, y: 2 }, b: { x: 3, y: 4 } });
        expect(graph.nodes().sort()).toEqual(network.entities.map(({ id }) => id).sort());
        expect(graph.edges().sort()).toEqual(network.ties.map(({ id }) => id).sort());
        for (const id of graph.nodes()) {
          if (before.has(id)) expect(graph.getNodeAttributes(id)).toBe(before.get(id));
        }
      }
    }),
  );
});

test("the same network again changes nothing: no event leaves the graph", () => {
  const graph = createMapGraph();
  const positions = { a: { x: 10, y: 20 } };
  syncGraph(graph, all, positions);
  let events = 0;
  for (const kind of ["nodeAdded", "edgeAdded", "nodeDropped", "edgeDropped"] as const)
    graph.on(kind, () => events++);
  graph.on("nodeAttributesUpdated", () => events++);
  graph.on("edgeAttributesUpdated", () => events++);
  expect(syncGraph(graph, all, positions)).toEqual({});
  expect(events).toBe(0);
});

test("an entity without a place is hidden and takes its place at once; one that moves is only reported", () => {
  const graph = createMapGraph();
  const network = { entities: [anEntity("a")], ties: [] };
  syncGraph(graph, network, {});
  expect(graph.getNodeAttribute("a", "hidden")).toBe(true);
  expect(syncGraph(graph, network, { a: { x: 5, y: 6 } })).toEqual({});
  expect(graph.getNodeAttributes("a")).toMatchObject({ x: 5, y: 6, hidden: false });
  expect(syncGraph(graph, network, { a: { x: 7, y: 8 } })).toEqual({ a: { x: 7, y: 8 } });
  expect(graph.getNodeAttributes("a")).toMatchObject({ x: 5, y: 6 });
});
