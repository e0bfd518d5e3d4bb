import type { Network } from "../../../server/contract/ties.ts";
import { type Exploration, emptyExploration, type Filters, type Position } from "./state.ts";

const byId = <T extends { id: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

/** Brings a part of the network onto the map. What is there keeps its place; what was hidden and is named shows again. */
export const addNetwork = (exploration: Exploration, network: Network): Exploration => {
  const named = new Set(network.entities.map((entity) => entity.id));
  return {
    ...exploration,
    entities: { ...exploration.entities, ...byId(network.entities) },
    ties: { ...exploration.ties, ...byId(network.ties) },
    hidden: exploration.hidden.filter((id) => !named.has(id)),
  };
};

/** Puts a part of the network in place of what is on the map. */
export const replaceNetwork = (exploration: Exploration, network: Network): Exploration =>
  addNetwork({ ...emptyExploration, filters: exploration.filters }, network);

/** Gives entities new places. */
export const moveEntities = (
  exploration: Exploration,
  positions: Readonly<Record<string, Position>>,
): Exploration => ({ ...exploration, positions: { ...exploration.positions, ...positions } });

/** Takes entities from sight; their ties go with them. */
export const hideEntities = (exploration: Exploration, ids: readonly string[]): Exploration => ({
  ...exploration,
  hidden: [...new Set([...exploration.hidden, ...ids])],
});

/** Switches one value of a facet off, or on again. */
export const toggleFilter = <K extends keyof Filters>(
  exploration: Exploration,
  facet: K,
  value: Filters[K][number],
): Exploration => {
  const off: readonly Filters[K][number][] = exploration.filters[facet];
  const next = off.includes(value) ? off.filter((item) => item !== value) : [...off, value];
  return { ...exploration, filters: { ...exploration.filters, [facet]: next } };
};
