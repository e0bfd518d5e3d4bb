import { expect, test } from "vitest";
import { figureOf } from "../../../client/map/appearance/figures.ts";
import { claimsOf, scaled } from "../../../client/map/appearance/measuring.ts";
import { anEntity, aTie } from "./network.ts";

/** Two triangles that one entity joins: a-b-c, e-f-g, and d between c and e. */
const ids = ["a", "b", "c", "d", "e", "f", "g"];
const ties = [
  [0, 1],
  [1, 2],
  [2, 0],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 6],
  [6, 4],
] as const;

test("betweenness: all 9 shortest ways between the triangles lead through the entity that joins them", () => {
  const values = figureOf({ figure: "betweenness", ids, ties });
  // c is on the ways from a and b to d, e, f and g: 8 of 15 pairs; d on 9 of 15.
  expect(values[3]).toBeCloseTo(9 / 15);
  expect(values[2]).toBeCloseTo(8 / 15);
  expect(values[0]).toBe(0);
});

test("PageRank sums to 1 and is highest where most ties meet", () => {
  const values = figureOf({ figure: "pagerank", ids, ties });
  expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 3);
  expect(Math.max(...values)).toBeCloseTo(values[2] ?? 0, 6);
});

test("communities: each triangle is one, and the larger of two has number 0", () => {
  const groups = figureOf({ figure: "community", ids, ties });
  expect(new Set([groups[0], groups[1], groups[2]]).size).toBe(1);
  expect(new Set([groups[4], groups[5], groups[6]]).size).toBe(1);
  expect(groups[0]).not.toBe(groups[6]);
  const sizes = [0, 1].map((group) => groups.filter((one) => one === group).length);
  expect(sizes[0]).toBeGreaterThanOrEqual(sizes[1] ?? 0);
});

test("claims are summed over the ties of an entity, and the greatest value counts as 30 ties", () => {
  const network = {
    entities: [anEntity("a"), anEntity("b"), anEntity("c")],
    ties: [aTie("a", "LEADS", "b", { claims: 5 }), aTie("b", "LEADS", "c", { claims: 1 })],
  };
  const sums = claimsOf(network);
  expect([...sums]).toEqual([
    ["a", 5],
    ["b", 6],
    ["c", 1],
  ]);
  expect(scaled(sums).get("b")).toBe(30);
  expect(scaled(sums).get("a")).toBe(25);
});
