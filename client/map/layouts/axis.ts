import type { Exploration } from "../exploration/state.ts";
import type { TimeAxis } from "./arrangement.ts";

/** Explorations never change: the places that a layout by time gave are known by their very object, after an undo too. */
const axes = new WeakMap<Exploration["positions"], TimeAxis>();

/** Remembers the columns that these places stand in. */
export const keepAxis = (positions: Exploration["positions"], axis: TimeAxis): void => {
  axes.set(positions, axis);
};

/** The columns of what is on the map, as long as everything stands where the layout by time put it. */
export const axisOf = ({ positions }: Exploration): TimeAxis | null => axes.get(positions) ?? null;
