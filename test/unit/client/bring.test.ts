import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Wish } from "../../../client/api/neighbours.ts";
import { freshPart, type Offer, offerKey, offersOf, tiesOnMap } from "../../../client/inspector/on-map.ts";
import { wishesFor } from "../../../client/inspector/wishes.ts";
import { hideEntities, toggleFilter } from "../../../client/map/exploration/changes.ts";
import { visibleNetwork } from "../../../client/map/exploration/state.ts";
import { amongShown, areSeen, bringToSight } from "../../../client/search/bring.ts";
import { entityTypes } from "../../../server/contract/vocabulary.ts";
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

  test("all ties of a type, direction and kind of neighbour, and those not on the map, the most new ones first", () => {
    const offers = offersOf(counts, smallMap, "putin");
    expect(offers.map(({ entityType, ties, fresh }) => [entityType, ties, fresh])).toEqual([
      ["Person", 5, 4],
      ["Country", 2, 2],
      ["Country", 1, 0],
    ]);
    const hidden = offersOf(counts, hideEntities(smallMap, ["kim"]), "putin");
    expect(hidden.find(({ type }) => type === "MET_WITH")?.fresh).toBe(5);
  });

  test("what is asked for is what was chosen, no more and no less", () => {
    const offer = fc.record({
      type: fc.constantFrom("MET_WITH", "LEADS", "ATTACKED", "VISITED"),
      direction: fc.constantFrom("out" as const, "in" as const),
      entityType: fc.constantFrom(...entityTypes),
      ties: fc.constant(3),
      fresh: fc.constant(1),
    });
    const offers = fc.uniqueArray(
      offer.map((one) => (one.type === "MET_WITH" ? { ...one, direction: "both" as const } : one)),
      { selector: offerKey, minLength: 1 },
    );
    const fits = (wish: Wish, { type, direction, entityType }: Offer) =>
      (!wish.types || wish.types.includes(type)) &&
      (!wish.entityTypes || wish.entityTypes.includes(entityType)) &&
      (!wish.direction || direction === "both" || wish.direction === direction);
    fc.assert(
      fc.property(
        offers.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all))),
        ([all, wanted]) => {
          const wishes = wishesFor(wanted, all);
          const asked = all.filter((one) => wishes.some((wish) => fits(wish, one)));
          expect(asked.map(offerKey).toSorted()).toEqual(wanted.map(offerKey).toSorted());
          for (const one of wanted) expect(wishes.filter((wish) => fits(wish, one))).toHaveLength(1);
        },
      ),
    );
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
