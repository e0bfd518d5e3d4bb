import type { Network, Tie } from "../../../server/contract/ties.ts";
import { inWindow } from "../../timeline/window.ts";
import type { Filters } from "./filters.ts";
import { modalityOf } from "./modality.ts";

/** Without what stands for one of these. */
const without = <T>(off: readonly T[], wanted: ReadonlySet<T>): readonly T[] =>
  off.some((item) => wanted.has(item)) ? off.filter((item) => !wanted.has(item)) : off;

/** Ids of the sources of ties that have lost all of theirs. */
const missedSources = (ties: readonly Tie[], off: readonly string[]): ReadonlySet<string> =>
  new Set(ties.flatMap(({ sources }) => (sources.every((id) => off.includes(id)) ? sources : [])));

/** The least change of the window that keeps a tie in it: none, keeping what has no date, or no window at all. */
const widened = (ties: readonly Tie[], { window, keepUndated }: Filters) => {
  const out = window ? ties.filter(({ moments }) => !moments.some((moment) => inWindow(moment, window))) : [];
  const undated = out.every(({ claims, moments }) => claims > moments.length);
  return { window: undated ? window : null, keepUndated: keepUndated || out.length > 0 };
};

/**
 * Filters that let all of a network pass, and are else as they were. The degree is left as it is: whether it hides an
 * entity depends on what else is on the map.
 * @returns the very same filters when nothing falls to them
 */
export const liftFilters = (filters: Filters, { entities, ties }: Network): Filters => {
  const lifted: Filters = {
    ...filters,
    entityTypes: without(filters.entityTypes, new Set(entities.map(({ type }) => type))),
    tieTypes: without(filters.tieTypes, new Set(ties.map(({ type }) => type))),
    modalities: without(filters.modalities, new Set(ties.map(modalityOf))),
    sources: without(filters.sources, missedSources(ties, filters.sources)),
    minConfidence: Math.min(filters.minConfidence, ...ties.map(({ confidence }) => confidence)),
    minClaims: Math.min(filters.minClaims, ...ties.map(({ claims }) => claims)),
    ...widened(ties, filters),
  };
  const names = Object.keys(lifted) as (keyof Filters)[];
  return names.every((name) => lifted[name] === filters[name]) ? filters : lifted;
};
