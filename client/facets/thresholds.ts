import { degreesOf } from "../map/exploration/filters.ts";
import { type Exploration, standingNetwork } from "../map/exploration/state.ts";
import { leftWith } from "./counts.ts";

/** Facets that ask for a least number. */
export type Threshold = "minConfidence" | "minClaims" | "minDegree";

/** The numbers that a threshold may ask for on this map. */
export interface Bounds {
  least: number;
  most: number;
  step: number;
}

const most = (numbers: Iterable<number>): number => {
  let top = 0;
  for (const number of numbers) top = Math.max(top, number);
  return top;
};

/** From "leaves out nothing" to the highest that something on the map reaches. */
export const boundsOf = (exploration: Exploration, threshold: Threshold): Bounds => {
  if (threshold === "minConfidence") return { least: 0, most: 1, step: 0.05 };
  const { ties } = standingNetwork(exploration).network;
  return threshold === "minClaims"
    ? { least: 1, most: Math.max(1, most(ties.map(({ claims }) => claims))), step: 1 }
    : { least: 0, most: most(degreesOf(ties).values()), step: 1 };
};

/** How many ties, or for the degree how many entities, would be left with a threshold. */
export const leftBy = (exploration: Exploration, threshold: Threshold, value: number): number => {
  const { entities, ties } = leftWith(exploration, threshold, value);
  return threshold === "minDegree" ? entities.length : ties.length;
};
