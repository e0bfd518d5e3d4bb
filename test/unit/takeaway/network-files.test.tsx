import "./browser-shims.ts";
import fc from "fast-check";
import { MultiGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf/node/index.js";
import { parse as parseGraphml } from "graphology-graphml/node/index.js";
import { describe, expect, it } from "vitest";
import { gexfOf } from "../../../client/takeaway/files/gexf.ts";
import { graphmlOf } from "../../../client/takeaway/files/graphml.ts";
import { plainGraph } from "../../../client/takeaway/files/network.ts";
import { entities, exploration, ties } from "./gold.ts";
import { hostileText, readXml } from "./hostile.ts";
import { lookIn, palettes } from "./scene.tsx";

const network = {
  network: { entities, ties },
  positions: exploration.positions,
  look: lookIn("light"),
  language: "en" as const,
};

const formats = {
  GEXF: { write: gexfOf, read: (text: string) => parseGexf(MultiGraph, text) },
  GraphML: { write: graphmlOf, read: (text: string) => parseGraphml(MultiGraph, text) },
};

describe.each(Object.entries(formats))("%s", (_, { write, read }) => {
  const graph = read(write(network, "Putin–Kim"));

  it("gives back every entity with its attributes, types, place and colour", () => {
    expect(graph.nodes().sort()).toEqual(entities.map(({ id }) => id).sort());
    const kim = graph.getNodeAttributes("kim-jong-un");
    const place = exploration.positions["kim-jong-un"];
    expect(kim).toMatchObject({
      label: "Kim Jong Un",
      nameEl: "Κιμ Γιονγκ Ουν",
      type: "Person",
      wikidata: "Q56226",
    });
    expect(kim.ties).toBe(entities.find(({ id }) => id === "kim-jong-un")?.ties);
    expect(kim.x).toBeCloseTo(place?.x ?? Number.NaN, 1);
    expect(kim.y).toBeCloseTo(place?.y ?? Number.NaN, 1);
    expect(kim.color).toBe(palettes.light.types.Person);
    expect(graph.hasNodeAttribute("alaska", "x")).toBe(false);
  });

  it("gives back every tie with direction, counts and dates, parallel ones apart", () => {
    expect(graph.size).toBe(ties.length);
    const met = graph.findEdge("kim-jong-un", "vladimir-putin", () => true) ?? "";
    expect(graph.isUndirected(met)).toBe(true);
    expect(graph.getEdgeAttributes(met)).toMatchObject({
      ...{ type: "MET_WITH", label: "spoke by phone", weight: 1, claims: 1, happened: 1 },
      ...{ first: "2025-08-12", mode: "phone", confidence: 0.86, modality: "happened" },
    });
    expect(graph.edges("north-korea", "russia")).toHaveLength(3);
    const leads = graph.findEdge("vladimir-putin", "russia", () => true) ?? "";
    expect(graph.isDirected(leads)).toBe(true);
    expect(graph.source(leads)).toBe("vladimir-putin");
  });

  it("is well-formed and gives back the same attributes for hostile names", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, alias) => {
        const hostile = entities.map((entity) => ({
          ...entity,
          name,
          nameEn: name,
          aliases: [alias, alias],
        }));
        const written = { ...network, network: { entities: hostile, ties } };
        const text = write(written, name);
        readXml(text);
        const label = plainGraph(written).getNodeAttribute("russia", "label");
        const back = read(text).getNodeAttribute("russia", "label");
        // a parser may trim a text, as both do
        expect(String(back ?? "").trim()).toBe(String(label ?? "").trim());
      }),
      { numRuns: 60 },
    );
  });
});
