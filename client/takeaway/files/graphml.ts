import { escapeMarkup, plain, tag } from "../markup.ts";
import { type Attributes, type NetworkToWrite, plainGraph } from "./network.ts";

type Kind = "string" | "int" | "double";
type Part = "node" | "edge";

const shared: Record<string, Kind> = { label: "string", type: "string", color: "string" };
const counts = ["claims", "happened", "planned", "alleged", "denied", "weight"];

/** The attributes of each part and their types; what is not listed here would not be written. */
const kinds: Record<Part, Record<string, Kind>> = {
  node: {
    ...shared,
    ...{ name: "string", nameEl: "string", nameEn: "string", aliases: "string", wikidata: "string" },
    ...{ ties: "int", x: "double", y: "double", size: "double" },
  },
  edge: {
    ...shared,
    ...{ modality: "string", first: "string", last: "string", mode: "string", kind: "string" },
    ...Object.fromEntries(counts.map((name) => [name, "int" as const])),
    ...{ confidence: "double", thickness: "double" },
  },
};

const keys = (part: Part): string[] =>
  Object.entries(kinds[part]).map(([name, kind]) =>
    tag("key", { id: `${part}-${name}`, for: part, "attr.name": name, "attr.type": kind }),
  );

const data = (part: Part, attributes: Attributes): string[] =>
  Object.keys(kinds[part]).flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : [tag("data", { key: `${part}-${name}` }, escapeMarkup(String(value)))];
  });

/**
 * The network as GraphML, every attribute declared with its type; numbers in full precision.
 * @param title stands in the file's description
 */
export const graphmlOf = (network: NetworkToWrite, title: string): string => {
  const graph = plainGraph(network);
  const nodes = graph.mapNodes((id, attributes) => tag("node", { id }, ...data("node", attributes)));
  const edges = graph.mapEdges((id, attributes, source, target, _from, _to, undirected) =>
    tag("edge", { id, source, target, directed: String(!undirected) }, ...data("edge", attributes)),
  );
  const lines = [
    tag("desc", {}, escapeMarkup(plain(title))),
    ...keys("node"),
    ...keys("edge"),
    tag("graph", { edgedefault: "undirected" }, "\n", [...nodes, ...edges].join("\n"), "\n"),
  ];
  const root = tag(
    "graphml",
    { xmlns: "http://graphml.graphdrawing.org/xmlns" },
    "\n",
    lines.join("\n"),
    "\n",
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
};
