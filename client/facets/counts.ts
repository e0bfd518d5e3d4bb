import type { Network } from "../../server/contract/ties.ts";
import { type Filters, filterNetwork, noFilters } from "../map/exploration/filters.ts";
import { type Exploration, modalityOf, standingNetwork } from "../map/exploration/state.ts";

/** How many there are of each value of the facets that are lists. */
export interface FacetCounts {
  entityTypes: ReadonlyMap<string, number>;
  tieTypes: ReadonlyMap<string, number>;
  modalities: ReadonlyMap<string, number>;
  /** Ties that have a claim of the source. */
  sources: ReadonlyMap<string, number>;
}

const tally = (values: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** What the filters leave when one facet is set otherwise. */
export const leftWith = <K extends keyof Filters>(
  exploration: Exploration,
  facet: K,
  value: Filters[K],
): Network => filterNetwork(standingNetwork(exploration).network, { ...exploration.filters, [facet]: value });

/**
 * The live counts. A facet counts what the other facets leave and ignores its own switches, so a row that is off
 * still tells how many it would bring back. Hidden entities do not count.
 */
export const facetCounts = (exploration: Exploration): FacetCounts => {
  const without = (facet: keyof Filters) => leftWith(exploration, facet, noFilters[facet]);
  return {
    entityTypes: tally(without("entityTypes").entities.map((entity) => entity.type)),
    tieTypes: tally(without("tieTypes").ties.map((tie) => tie.type)),
    modalities: tally(without("modalities").ties.map(modalityOf)),
    sources: tally(without("sources").ties.flatMap((tie) => tie.sources)),
  };
};
