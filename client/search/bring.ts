import type { Network } from "../../server/contract/ties.ts";
import { addNetwork } from "../map/exploration/changes.ts";
import { standsAs } from "../map/exploration/lens.ts";
import { type Exploration, visibleNetwork } from "../map/exploration/state.ts";

/** The part of a network whose ties join the given entities to those that are on the map already. */
export const amongShown = (exploration: Exploration, network: Network, ids: readonly string[]): Network => {
  const there = new Set([...Object.keys(exploration.entities), ...ids]);
  return {
    entities: network.entities.filter((entity) => ids.includes(entity.id)),
    ties: network.ties.filter((tie) => there.has(tie.subject) && there.has(tie.object)),
  };
};

/** Opens the countries that the lens shows in place of these entities. */
const opened = (exploration: Exploration, ids: readonly string[]): Exploration => {
  const { lens } = exploration;
  const countries = lens ? ids.map((id) => standsAs(lens, id)).filter((id) => !ids.includes(id)) : [];
  return lens && countries.length > 0
    ? { ...exploration, lens: { ...lens, opened: [...new Set([...lens.opened, ...countries])] } }
    : exploration;
};

/**
 * Brings a network onto the map so that its entities are seen: what was hidden shows, countries under the lens open,
 * and the filters that would keep an entity from sight go.
 */
export const bringToSight = (exploration: Exploration, network: Network): Exploration => {
  const ids = network.entities.map(({ id }) => id);
  const added = opened(addNetwork(exploration, network), ids);
  const entityTypes = new Set(network.entities.map((entity) => entity.type));
  const { filters } = added;
  const typed = {
    ...added,
    filters: { ...filters, entityTypes: filters.entityTypes.filter((type) => !entityTypes.has(type)) },
  };
  return areSeen(typed, ids) ? typed : { ...typed, filters: { ...typed.filters, minDegree: 0 } };
};

/** Whether all of these entities are drawn on the map now. */
export const areSeen = (exploration: Exploration, ids: readonly string[]): boolean => {
  const seen = new Set(visibleNetwork(exploration).entities.map(({ id }) => id));
  return ids.every((id) => seen.has(id));
};
