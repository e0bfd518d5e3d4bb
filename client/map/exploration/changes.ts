import type { Network } from "../../../server/contract/ties.ts";
import type { Filters, ListFacet } from "./filters.ts";
import { type Exploration, emptyExploration, type Position } from "./state.ts";

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

/** Takes entities from sight; their ties go with them. None to hide is no change. */
export const hideEntities = (exploration: Exploration, ids: readonly string[]): Exploration => {
  const hidden = [...new Set([...exploration.hidden, ...ids])];
  return hidden.length === exploration.hidden.length ? exploration : { ...exploration, hidden };
};

/** Shows hidden entities again: these, or all. */
export const showHidden = (exploration: Exploration, ids = exploration.hidden): Exploration => {
  const shown = new Set(ids);
  const hidden = exploration.hidden.filter((id) => !shown.has(id));
  return hidden.length === exploration.hidden.length ? exploration : { ...exploration, hidden };
};

/** Hides all but these. */
export const showOnly = (exploration: Exploration, ids: readonly string[]): Exploration => {
  const kept = new Set(ids);
  const all = [...Object.keys(exploration.entities), ...Object.keys(exploration.lens?.countries ?? {})];
  const hidden = all.filter((id) => !kept.has(id));
  return hideEntities({ ...exploration, hidden: exploration.hidden.filter((id) => !kept.has(id)) }, hidden);
};

/** Pins entities where they stand, or lets them go. */
export const pinEntities = (exploration: Exploration, ids: readonly string[], pin: boolean): Exploration => {
  const others = exploration.pinned.filter((id) => !ids.includes(id));
  const pinned = pin ? [...others, ...ids] : others;
  return pinned.length === exploration.pinned.length ? exploration : { ...exploration, pinned };
};

/** Sets one value of the filters; the value that it has is no change. */
export const setFilter = <K extends keyof Filters>(
  exploration: Exploration,
  facet: K,
  value: Filters[K],
): Exploration =>
  exploration.filters[facet] === value
    ? exploration
    : { ...exploration, filters: { ...exploration.filters, [facet]: value } };

/** Switches one value of a facet off, or on again. */
export const toggleFilter = <K extends ListFacet>(
  exploration: Exploration,
  facet: K,
  value: Filters[K][number],
): Exploration => {
  const off: readonly string[] = exploration.filters[facet];
  const next = off.includes(value) ? off.filter((item) => item !== value) : [...off, value];
  return { ...exploration, filters: { ...exploration.filters, [facet]: next } };
};
