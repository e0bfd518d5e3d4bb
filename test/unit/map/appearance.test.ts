import { expect, test } from "vitest";
import { emphasisOf, noAttention } from "../../../client/map/appearance/attention.ts";
import { mix } from "../../../client/map/appearance/colour.ts";
import { entityRadius, tieWidth } from "../../../client/map/appearance/measures.ts";
import { type Look, paint } from "../../../client/map/appearance/paint.ts";
import { createMapGraph } from "../../../client/map/graph/attributes.ts";
import { syncGraph } from "../../../client/map/graph/sync.ts";
import { readOntology } from "../../../server/ontology/ontology.ts";
import { articleNetwork } from "./network.ts";

const look: Look = {
  palette: {
    paper: "#ffffff",
    raised: "#ffffff",
    lineStrong: "#888888",
    ink: "#000000",
    ink2: "#444444",
    thread: "#93105f",
    threadCasing: "#dcb6c9",
    onThread: "#ffffff",
    glyph: "#fefefe",
    types: {
      Person: "#bb7230",
      Organization: "#7458b8",
      Country: "#17294f",
      MilitaryUnit: "#2f4424",
      Place: "#2a8a8b",
      Agreement: "#6d570a",
      Event: "#a94f53",
    },
    families: {
      cooperation: "#2f7454",
      meeting: "#2562bb",
      military: "#a3770e",
      structure: "#81868b",
      conflict: "#86180c",
    },
    sans: "sans-serif",
  },
  icons: { Country: "flag", Place: "pin", Person: "user" },
  tieTypes: readOntology().tieTypes,
};
const SUPPLIES = "north-korea~SUPPLIES~russia";
const MEETING = "vladimir-putin~MET_WITH~donald-trump";

const painted = (attention = {}, scale = 1) => {
  const graph = createMapGraph();
  const network = articleNetwork();
  const positions = Object.fromEntries(network.entities.map(({ id }, i) => [id, { x: i * 10, y: i }]));
  syncGraph(graph, network, positions);
  paint(graph, look, emphasisOf(graph, { ...noAttention, ...attention }), scale);
  return graph;
};

test("actors are solid discs in their colour, the rest are rings", () => {
  const graph = painted();
  expect(graph.getNodeAttributes("russia")).toMatchObject({
    color: "#17294f",
    borderColor: "#ffffff",
    iconColor: "#fefefe",
  });
  expect(graph.getNodeAttributes("pyongyang")).toMatchObject({
    color: "#ffffff",
    borderColor: "#2a8a8b",
    iconColor: "#2a8a8b",
  });
});

test("a tie's colour is its family's, its pattern tells whether it happened, its arrow whether it has a direction", () => {
  const graph = painted();
  expect(graph.getEdgeAttributes(SUPPLIES)).toMatchObject({ color: "#a3770e", pattern: 2, arrow: 1 });
  expect(graph.getEdgeAttributes(MEETING)).toMatchObject({ color: "#2562bb", pattern: 1, arrow: 0 });
});

test("ties that two entities share are bowed apart, others are straight", () => {
  const graph = painted();
  const bends = graph
    .edges("russia", "north-korea")
    .map((id) => Math.abs(graph.getEdgeAttribute(id, "bend")));
  expect(bends.sort()).toEqual([0, 0.05, 0.05]);
  expect(graph.getEdgeAttribute(MEETING, "bend")).toBe(0);
});

test("a selected tie lies on a casing, its bundle opens, and nothing moves", () => {
  const [plain, chosen] = [painted(), painted({ selection: { kind: "tie", id: SUPPLIES } })];
  expect(chosen.getEdgeAttributes(SUPPLIES)).toMatchObject({ casing: "#dcb6c9", size: 3, zIndex: 2 });
  const widest = Math.max(
    ...chosen.edges("russia", "north-korea").map((id) => Math.abs(chosen.getEdgeAttribute(id, "bend"))),
  );
  expect(widest).toBe(0.09);
  expect(chosen.mapNodes((_, { x, y }) => [x, y])).toEqual(plain.mapNodes((_, { x, y }) => [x, y]));
});

test("a hover that lasts dims what has nothing to do with it, by mixing into paper", () => {
  const hovered = { kind: "entity", id: "donald-trump" };
  const brief = painted({ hovered });
  expect(brief.getNodeAttribute("north-korea", "color")).toBe("#17294f");
  const lasting = painted({ hovered, settled: true });
  expect(lasting.getNodeAttribute("north-korea", "color")).toBe(mix("#17294f", "#ffffff", 0.25));
  expect(lasting.getNodeAttribute("united-states", "color")).toBe("#17294f");
  expect(lasting.getEdgeAttribute(SUPPLIES, "color")).toBe(mix("#a3770e", "#ffffff", 0.25));
  expect(lasting.getEdgeAttribute(MEETING, "color")).toBe("#2562bb");
});

test("a route keeps its colours on casings; all else steps back", () => {
  const route = {
    entities: ["donald-trump", "vladimir-putin", "russia"],
    hops: [[MEETING], ["vladimir-putin~LEADS~russia"]],
  };
  const graph = painted({ route });
  expect(graph.getEdgeAttributes(MEETING)).toMatchObject({ color: "#2562bb", casing: "#dcb6c9" });
  expect(graph.getEdgeAttribute(SUPPLIES, "casing")).toBe("");
  expect(graph.getNodeAttribute("kcna", "color")).toBe(mix("#7458b8", "#ffffff", 0.25));
});

test("a disc that is drawn small loses its icon", () => {
  expect(painted().getNodeAttribute("ukraine", "image")).toBe("flag");
  expect(painted({}, 0.5).getNodeAttribute("ukraine", "image")).toBeNull();
  expect(painted({}, 0.5).getNodeAttribute("russia", "image")).toBe("flag");
});

test("sizes follow the visual language", () => {
  expect([0, 1, 4, 100].map(entityRadius)).toEqual([7, 11, 15, 30]);
  expect([1, 2, 4, 1000].map(tieWidth)).toEqual([1.9, 3, 4.1, 6]);
  expect(mix("#000000", "#ffffff", 0.25)).toBe("#bfbfbf");
});
