import { expect, test } from "vitest";
import { addNetwork, moveEntities, toggleFilter } from "../../../client/map/exploration/changes.ts";
import { emptyExploration } from "../../../client/map/exploration/state.ts";
import { createMapGraph } from "../../../client/map/graph/attributes.ts";
import { syncGraph } from "../../../client/map/graph/sync.ts";
import { nextEntity } from "../../../client/map/interaction/direction.ts";
import { standingOf } from "../../../client/map/layout/newcomers.ts";
import { anEntity, articleNetwork, aTie } from "./network.ts";

const untiedInArticle = [
  "alaska",
  "kremlin",
  "moscow",
  "putin-kim-phone-call-2025-08-12",
  "putin-trump-summit-2025-08-15",
  "russia-ukraine-war",
  "ukrainian-forces",
];

test("the article's entities without a tie stand in the inset, the rest need a place", () => {
  const standing = standingOf(addNetwork(emptyExploration, articleNetwork()));
  expect(standing.untied.sort()).toEqual(untiedInArticle);
  expect(standing.newcomers).toHaveLength(13);
  expect(standing.blank).toBe(true);
});

test("an entity that a filter cuts off keeps its place and does not go to the inset", () => {
  const network = { entities: [anEntity("a"), anEntity("b")], ties: [aTie("a", "LEADS", "b")] };
  const placed = moveEntities(addNetwork(emptyExploration, network), {
    a: { x: 0, y: 0 },
    b: { x: 9, y: 9 },
  });
  const filtered = toggleFilter(placed, "tieTypes", "LEADS");
  expect(standingOf(filtered)).toMatchObject({ newcomers: [], untied: [], blank: false });
});

test("where nothing has a tie, all go on the map", () => {
  const network = { entities: [anEntity("a"), anEntity("b")], ties: [] };
  expect(standingOf(addNetwork(emptyExploration, network))).toMatchObject({
    newcomers: ["a", "b"],
    untied: [],
  });
});

test("an entity of the inset that gets a tie becomes a newcomer beside those that stand", () => {
  const first = { entities: [anEntity("a"), anEntity("b"), anEntity("c")], ties: [aTie("a", "LEADS", "b")] };
  const placed = moveEntities(addNetwork(emptyExploration, first), { a: { x: 0, y: 0 }, b: { x: 9, y: 9 } });
  expect(standingOf(placed).untied).toEqual(["c"]);
  const expanded = addNetwork(placed, { entities: first.entities, ties: [aTie("c", "LEADS", "a")] });
  expect(standingOf(expanded)).toMatchObject({ newcomers: ["c"], untied: [], blank: false });
});

test("an arrow key goes to the neighbour that lies that way, else to whatever lies there, else nowhere", () => {
  const graph = createMapGraph();
  const network = {
    entities: ["middle", "right", "far-right", "up"].map((id) => anEntity(id)),
    ties: [aTie("middle", "LEADS", "far-right")],
  };
  syncGraph(graph, network, {
    middle: { x: 0, y: 0 },
    right: { x: 50, y: 0 },
    "far-right": { x: 200, y: 20 },
    up: { x: 10, y: 100 },
  });
  expect(nextEntity(graph, "middle", "right")).toBe("far-right");
  expect(nextEntity(graph, "middle", "up")).toBe("up");
  expect(nextEntity(graph, "middle", "down")).toBe("middle");
  expect(nextEntity(graph, "far-right", "left")).toBe("middle");
});
