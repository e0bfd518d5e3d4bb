import { expect, test } from "vitest";
import { groupsOf, mainSources, wikidataKnown } from "../../../client/map/appearance/groups.ts";
import { anEntity, aTie } from "./network.ts";

const entities = ["a", "b", "c", "d"].map((id) => anEntity(id));

test("groups are ranked by size, then by key with numbers as numbers; what has no value is counted", () => {
  const network = { entities: [...entities, anEntity("e")], ties: [] };
  const values = new Map([
    ["a", "10"],
    ["b", "9"],
    ["c", "x"],
    ["d", "x"],
  ]);
  const { groups, ranks, unknown } = groupsOf(network, values, (key) => ({ el: key, en: key }));
  expect(groups.map(({ key, entities: count }) => [key, count])).toEqual([
    ["x", 2],
    ["9", 1],
    ["10", 1],
  ]);
  expect([...ranks]).toEqual([
    ["a", 2],
    ["b", 1],
    ["c", 0],
    ["d", 0],
  ]);
  expect(unknown).toBe(1);
});

test("the source of an entity is the one that most of its ties name; of equals the first by id", () => {
  const ties = [
    aTie("a", "LEADS", "b", { sources: ["one", "two"] }),
    aTie("a", "MET_WITH", "c", { sources: ["two"] }),
  ];
  expect(mainSources({ entities, ties })).toEqual(
    new Map([
      ["a", "two"],
      ["b", "one"],
      ["c", "two"],
    ]),
  );
});

test("Wikidata knows those with an entry there", () => {
  const network = { entities: [anEntity("a", { wikidata: "Q1" }), anEntity("b")] };
  expect([...wikidataKnown(network)]).toEqual([["a", "known"]]);
});
