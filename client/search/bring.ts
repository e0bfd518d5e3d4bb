import type { Network } from "../../server/contract/ties.ts";
import { addNetwork } from "../map/exploration/changes.ts";
import { standsAs } from "../map/exploration/lens.ts";
import { liftFilters } from "../map/exploration/lifting.ts";
import { once } from "../map/exploration/once.ts";
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

/** Takes off the filters that keep a part of what is on the map from sight, and no others. */
const lift = (exploration: Exploration, network: Network): Exploration => {
  const lifted = { ...exploration, filters: liftFilters(exploration.filters, network) };
  return isSeen(lifted, network) ? lifted : { ...lifted, filters: { ...lifted.filters, minDegree: 0 } };
};

/**
 * Brings a network onto the map so that it is seen: what was hidden shows, countries under the lens open, and the
 * filters that would keep it from sight go.
 * @param wanted what is to be seen of it: its ties may come along for what they are worth
 */
export const bringToSight = (
  exploration: Exploration,
  network: Network,
  wanted: Network = network,
): Exploration => {
  const ids = network.entities.map(({ id }) => id);
  const added = opened(addNetwork(exploration, network), ids);
  return isSeen(added, wanted) ? added : lift(added, wanted);
};

const idsIn = once(
  ({ entities, ties }: Network): ReadonlySet<string> => new Set([...entities, ...ties].map(({ id }) => id)),
);

/** Whether all of these entities, and these ties, are drawn on the map now. */
export const areSeen = (
  exploration: Exploration,
  ids: readonly string[],
  ties: readonly string[] = [],
): boolean => {
  const drawn = idsIn(visibleNetwork(exploration));
  return [...ids, ...ties].every((id) => drawn.has(id));
};

/** Whether all of a network is drawn on the map now. */
export const isSeen = (exploration: Exploration, { entities, ties }: Network): boolean =>
  areSeen(
    exploration,
    entities.map(({ id }) => id),
    ties.map(({ id }) => id),
  );
