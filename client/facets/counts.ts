import { type Exploration, modalityOf, visibleNetwork } from "../map/exploration/state.ts";

/** How many there are of each value of the three facets. */
export interface FacetCounts {
  entityTypes: ReadonlyMap<string, number>;
  tieTypes: ReadonlyMap<string, number>;
  modalities: ReadonlyMap<string, number>;
}

const tally = (values: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/**
 * The live counts. A facet counts what the other facets leave and ignores its own switches, so a row that is off
 * still tells how many it would bring back. Hidden entities do not count.
 */
export const facetCounts = (exploration: Exploration): FacetCounts => {
  const { filters } = exploration;
  const without = (facet: keyof typeof filters) =>
    visibleNetwork({ ...exploration, filters: { ...filters, [facet]: [] } });
  return {
    entityTypes: tally(without("entityTypes").entities.map((entity) => entity.type)),
    tieTypes: tally(without("tieTypes").ties.map((tie) => tie.type)),
    modalities: tally(without("modalities").ties.map(modalityOf)),
  };
};
