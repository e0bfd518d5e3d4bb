import type { Unit } from "../../timeline/time/units.ts";
import type { LayoutReport, LayoutRequest, Places } from "../layout/request.ts";
import type { LayoutKind } from "./kinds.ts";

/** A layout that was asked for, ready for the worker. Places are CSS pixels at zoom 1, y grows downwards. */
export interface Arrangement extends LayoutRequest {
  kind: LayoutKind;
  /** Where things stand now. */
  from: Places;
  /** Ids that stay where they are, whatever the layout. */
  fixed: readonly string[];
  /** Ids of what is selected. */
  chosen: readonly string[];
  /** For each entity with a dated claim the day of its first one, counted from 1 January 1970. */
  firstDays: Readonly<Record<string, number>>;
}

/** A column of the layout by time: the entities whose first dated claim falls into one bin; bin null: no date. */
export interface Column {
  bin: number | null;
  /** Left and right edge, in pixels of the layout. */
  x0: number;
  x1: number;
  entities: number;
}

/** The columns of a layout by time, from left to right, and what their bins span. */
export interface TimeAxis {
  unit: Unit;
  columns: Column[];
  /** The upper edge of what stands in them. */
  top: number;
}

/** What the worker sends of an arrangement. */
export interface ArrangementReport extends LayoutReport {
  axis?: TimeAxis;
  /** Entities that no way leads to from what is selected: they stand outermost. */
  apart?: number;
}
