import { toggleFilter } from "../map/exploration/changes.ts";
import type { Exploration } from "../map/exploration/state.ts";

/** Whether all, some or none of a family's tie types show. */
export const familyState = (types: readonly string[], off: readonly string[]): boolean | "indeterminate" => {
  const shown = types.filter((type) => !off.includes(type)).length;
  return shown === types.length ? true : shown === 0 ? false : "indeterminate";
};

/** Switches a whole family: off when all of it shows, else all of it on. */
export const toggleFamily = (exploration: Exploration, types: readonly string[]): Exploration => {
  const { tieTypes: off } = exploration.filters;
  const all = familyState(types, off) === true;
  return types
    .filter((type) => all || off.includes(type))
    .reduce((now, type) => toggleFilter(now, "tieTypes", type), exploration);
};
