import "./browser-shims.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exploration } from "../../../client/map/exploration/state.ts";
import { drawSheet } from "../../../client/takeaway/picture/sheet.ts";
import { exploration, ties } from "./gold.ts";
import { hostileText, readXml } from "./hostile.ts";
import { palettes, sheetFor } from "./scene.tsx";

const named = (name: string): Exploration => ({
  ...exploration,
  entities: Object.fromEntries(
    Object.entries(exploration.entities).map(([id, entity]) => [
      id,
      { ...entity, name, nameEl: name, nameEn: name },
    ]),
  ),
});

describe("the picture of the gold article", () => {
  const { svg, width, height } = drawSheet(sheetFor(exploration, "el"));
  const xml = readXml(svg);
  const groups = (key: string) => xml.named("g").flatMap(({ attributes }) => attributes[key] ?? []);

  it("draws every tie and every entity that has a place, once", () => {
    expect(groups("data-tie").sort()).toEqual(ties.map(({ id }) => id).sort());
    expect(groups("data-entity").sort()).toEqual(Object.keys(exploration.positions).sort());
  });

  it("dashes what is planned and dots what is alleged, in the legend too", () => {
    const dashes = xml.named("path").flatMap(({ attributes }) => attributes["stroke-dasharray"] ?? []);
    const many = (modality: "planned" | "alleged") => ties.filter((tie) => tie[modality] > 0).length + 1;
    expect(dashes.filter((value) => value === "8 5")).toHaveLength(many("planned"));
    expect(dashes.filter((value) => value.startsWith("0.01"))).toHaveLength(many("alleged"));
  });

  it("fans out parallel ties, each with its own word", () => {
    const arcs = xml.named("path").filter(({ attributes }) => /A\d/.test(attributes.d ?? ""));
    expect(arcs.length).toBeGreaterThanOrEqual(2);
    for (const word of ["σύμμαχοι", "υποστηρίζει", "φέρεται ότι προμηθεύει"])
      expect(svg).toContain(`>${word}</text>`);
  });

  it("names what stands off the map, and says the counts", () => {
    expect(xml.text).toContain("Χωρίς δεσμό · 7");
    expect(xml.text).toContain("20 οντότητες, 18 δεσμοί");
  });

  it("keeps every disc and text inside its edges", () => {
    const shift = /translate\(([-\d.]+) ([-\d.]+)\)"><g fill="none">/.exec(svg)?.slice(1).map(Number) ?? [];
    for (const { x, y } of Object.values(exploration.positions)) {
      const [dx = 0, dy = 0] = shift;
      expect(x + dx).toBeGreaterThan(7);
      expect(x + dx).toBeLessThan(width - 7);
      expect(dy - y).toBeGreaterThan(7);
      expect(dy - y).toBeLessThan(height - 7);
    }
  });
});

it("wears the colours of the theme", () => {
  const { svg } = drawSheet(sheetFor(exploration, "en", "dark"));
  expect(svg).toContain(palettes.dark.paper);
  expect(svg).toContain(palettes.dark.types.Country);
  expect(svg).not.toContain(palettes.light.paper);
});

it("puts the route on its casing, with numbered stops", () => {
  const options = sheetFor(exploration, "en");
  const [tie] = ties;
  const route = { entities: [tie?.subject ?? "", tie?.object ?? ""], hops: [[tie?.id ?? ""]] };
  const { svg } = drawSheet({ ...options, scene: { ...options.scene, route } });
  expect(svg).toContain(palettes.light.threadCasing);
  expect(svg).toContain(">2</text>");
});

it("crosses out what is denied", () => {
  const denied = ties.map((tie) => ({ ...tie, happened: 0, planned: 0, alleged: 0, denied: 1 }));
  const all = { ...exploration, ties: Object.fromEntries(denied.map((tie) => [tie.id, tie])) };
  const crosses = readXml(drawSheet(sheetFor(all, "en")).svg)
    .named("path")
    .filter(({ attributes }) => (attributes.d ?? "").split("M").length > 3);
  expect(crosses.length).toBeGreaterThanOrEqual(ties.length);
});

it("is a picture also of nothing, and of one entity", () => {
  const empty = { ...exploration, entities: {}, ties: {}, positions: {} };
  expect(readXml(drawSheet(sheetFor(empty, "en")).svg).named("svg")).toHaveLength(1);
  const russia = exploration.entities.russia;
  const one = { ...empty, entities: russia ? { russia } : {}, positions: { russia: { x: 5, y: 5 } } };
  expect(readXml(drawSheet(sheetFor(one, "en")).svg).text).toContain("Russia");
});

it("is well-formed XML with nothing of a hostile name as markup", () => {
  const plainCount = readXml(drawSheet(sheetFor(exploration, "en")).svg).elements.length;
  fc.assert(
    fc.property(hostileText, (name) => {
      const options = sheetFor(named(name), "en");
      const { svg } = drawSheet({ ...options, title: name });
      const xml = readXml(svg);
      expect(xml.named("script")).toEqual([]);
      expect(svg).not.toContain("NaN");
      // an empty or long name has fewer or more lines of text, never other elements
      const others = xml.elements.filter(({ name: element }) => element !== "text").length;
      expect(others).toBeLessThanOrEqual(plainCount);
    }),
    { numRuns: 60 },
  );
});
