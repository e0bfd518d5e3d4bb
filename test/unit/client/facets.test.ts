import { describe, expect, test } from "vitest";
import { facetCounts } from "../../../client/facets/counts.ts";
import { familyState, toggleFamily } from "../../../client/facets/family.ts";
import { hideEntities, toggleFilter } from "../../../client/map/exploration/changes.ts";
import { smallMap } from "./network.ts";

describe("the counts of the facets", () => {
  test("count what is on the map", () => {
    const counts = facetCounts(smallMap);
    expect(Object.fromEntries(counts.entityTypes)).toEqual({ Person: 2, Country: 1 });
    expect(Object.fromEntries(counts.tieTypes)).toEqual({ MET_WITH: 1, LEADS: 1, VISITED: 1 });
    expect(Object.fromEntries(counts.modalities)).toEqual({ happened: 2, planned: 1 });
  });

  test("a switch changes the other facets and not its own", () => {
    const counts = facetCounts(toggleFilter(smallMap, "entityTypes", "Country"));
    expect(counts.entityTypes.get("Country")).toBe(1);
    expect(Object.fromEntries(counts.tieTypes)).toEqual({ MET_WITH: 1 });
    expect(counts.modalities.has("planned")).toBe(false);
  });

  test("hidden entities and their ties do not count", () => {
    const counts = facetCounts(hideEntities(smallMap, ["russia"]));
    expect(counts.entityTypes.has("Country")).toBe(false);
    expect(Object.fromEntries(counts.tieTypes)).toEqual({ MET_WITH: 1 });
  });
});

describe("a family of ties", () => {
  const meeting = ["MET_WITH", "VISITED"];

  test("is all on, partly on or off", () => {
    expect(familyState(meeting, [])).toBe(true);
    expect(familyState(meeting, ["VISITED", "LEADS"])).toBe("indeterminate");
    expect(familyState(meeting, ["VISITED", "MET_WITH"])).toBe(false);
  });

  test("goes off as a whole, and on as a whole when it is partly off", () => {
    const off = toggleFamily(smallMap, meeting);
    expect([...off.filters.tieTypes].sort()).toEqual(["MET_WITH", "VISITED"]);
    const partly = toggleFilter(smallMap, "tieTypes", "VISITED");
    expect(toggleFamily(partly, meeting).filters.tieTypes).toEqual([]);
  });
});
