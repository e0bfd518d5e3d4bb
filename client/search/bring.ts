import type { Network } from "../../server/contract/ties.ts";
import { addNetwork } from "../map/exploration/changes.ts";
import type { Exploration } from "../map/exploration/state.ts";

/** The part of a network whose ties join the given entities to those that are on the map already. */
export const amongShown = (exploration: Exploration, network: Network, ids: readonly string[]): Network => {
  const there = new Set([...Object.keys(exploration.entities), ...ids]);
  return {
    entities: network.entities.filter((entity) => ids.includes(entity.id)),
    ties: network.ties.filter((tie) => there.has(tie.subject) && there.has(tie.object)),
  };
};

/**
 * Brings a network onto the map so that it is seen: what was hidden shows, and the switches of the facets that would
 * keep it from sight go on again.
 */
export const bringToSight = (exploration: Exploration, network: Network): Exploration => {
  const added = addNetwork(exploration, network);
  const entityTypes = new Set(network.entities.map((entity) => entity.type));
  return {
    ...added,
    filters: {
      ...added.filters,
      entityTypes: added.filters.entityTypes.filter((type) => !entityTypes.has(type)),
    },
  };
};

/** Whether all of these entities are drawn on the map now. */
export const areSeen = ({ entities, hidden, filters }: Exploration, ids: readonly string[]): boolean =>
  ids.every((id) => {
    const entity = entities[id];
    return entity && !hidden.includes(id) && !filters.entityTypes.includes(entity.type);
  });
