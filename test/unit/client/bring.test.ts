import { describe, expect, test } from "vitest";
import { freshPart, offersOf, tiesOnMap } from "../../../client/inspector/on-map.ts";
import { hideEntities, toggleFilter } from "../../../client/map/exploration/changes.ts";
import { visibleNetwork } from "../../../client/map/exploration/state.ts";
import { amongShown, areSeen, bringToSight } from "../../../client/search/bring.ts";
import { anEntity, aTie } from "../map/network.ts";
import { smallMap } from "./network.ts";

describe("bringing an entity onto the map", () => {
  const lavrov = anEntity("lavrov");
  const found = {
    entities: [lavrov, anEntity("syria", { type: "Country" })],
    ties: [aTie("kim", "MET_WITH", "lavrov"), aTie("lavrov", "VISITED", "syria")],
  };

  test("takes along its ties to what is there, and no one else", () => {
    const part = amongShown(smallMap, found, ["lavrov"]);
    expect(part.entities).toEqual([lavrov]);
    expect(part.ties.map(({ id }) => id)).toEqual(["kim~MET_WITH~lavrov"]);
  });

  test("shows it even when it was hidden or its type is switched off", () => {
    const away = toggleFilter(hideEntities(smallMap, ["russia"]), "entityTypes", "Country");
    expect(areSeen(away, ["russia"])).toBe(false);
    const back = bringToSight(away, { entities: [anEntity("russia", { type: "Country" })], ties: [] });
    expect(areSeen(back, ["putin", "russia"])).toBe(true);
    expect(visibleNetwork(back).ties).toHaveLength(3);
  });

  test("an entity that was never there is not seen", () => {
    expect(areSeen(smallMap, ["putin", "lavrov"])).toBe(false);
  });
});

describe("what expanding offers", () => {
  const counts = [
    { type: "MET_WITH", direction: "both", entityType: "Person", ties: 5 },
    { type: "MET_WITH", direction: "both", entityType: "Country", ties: 2 },
    { type: "LEADS", direction: "out", entityType: "Country", ties: 1 },
  ] as const;

  test("all ties of a type and those that are not on the map, the most new ones first", () => {
    expect(offersOf(counts, tiesOnMap(smallMap, "putin"))).toEqual([
      { type: "MET_WITH", ties: 7, fresh: 6 },
      { type: "LEADS", ties: 1, fresh: 0 },
    ]);
  });

  test("a tie to a hidden entity is not on the map", () => {
    expect(tiesOnMap(hideEntities(smallMap, ["russia"]), "putin").map(({ id }) => id)).toEqual([
      "kim~MET_WITH~putin",
    ]);
  });

  test("brings at most as many as were asked for, each with both its ends", () => {
    const people = ["abe", "biden", "putin"].map((id) => anEntity(id));
    const ties = [
      aTie("kim", "MET_WITH", "putin"),
      aTie("abe", "MET_WITH", "putin"),
      aTie("biden", "MET_WITH", "putin"),
    ];
    const part = freshPart({ entities: people, ties }, tiesOnMap(smallMap, "putin"), 1);
    expect(part.ties.map(({ id }) => id)).toEqual(["abe~MET_WITH~putin"]);
    expect(part.entities.map(({ id }) => id)).toEqual(["abe", "putin"]);
  });
});
