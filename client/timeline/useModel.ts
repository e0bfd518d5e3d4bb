import { useMemo } from "react";
import type { SchemaResponse } from "../../server/contract/schema.ts";
import { type Bins, binMoments } from "./bins.ts";
import { type Stage, stageOf } from "./drawing/stage.ts";
import { type Lanes, lanesOf } from "./lanes.ts";
import type { Moment } from "./moment.ts";
import { type MomentTable, momentsOfTie, readMoments } from "./table.ts";
import { type Extent, fits, type Scale, scaleOf, spanOf, unitFor } from "./time/scale.ts";
import type { Unit } from "./time/units.ts";

/** What the timeline shows, worked out step by step; each step only when what it needs has changed. */
export interface Model {
  table: MomentTable;
  extent: Extent;
  bins: Bins;
  scale: Scale;
  lanes: Lanes;
  stage: Stage;
  /** Where the selected tie's moments stand in the table. */
  selected: ReadonlySet<number>;
}

interface Given {
  moments: readonly Moment[];
  schema: SchemaResponse;
  selectedTie: string | null;
  /** The unit that the reader chose; null leaves it to the timeline. */
  chosen: Unit | null;
  /** Of the plot, in pixels. */
  size: { width: number; height: number };
}

/** Nothing is dated: an axis of one day, which is never drawn. */
const nowhere: Extent = { first: 0, last: 0 };

/** The model of the timeline, or null when no moment has a date. */
export const useModel = ({ moments, schema, selectedTie, chosen, size }: Given): Model | null => {
  const { width, height } = size;
  const table = useMemo(() => readMoments(moments, schema), [moments, schema]);
  const extent = table.extent ?? nowhere;
  const unit = chosen && fits(extent, chosen) ? chosen : unitFor(extent, width);
  const bins = useMemo(() => binMoments(table, spanOf(table.extent ?? nowhere, unit)), [table, unit]);
  const selected = useMemo(() => momentsOfTie(table, selectedTie), [table, selectedTie]);
  const lanes = useMemo(() => lanesOf(table, bins, selected), [table, bins, selected]);
  return useMemo(() => {
    if (!table.extent) return null;
    const { first, count } = bins;
    const scale = scaleOf({ unit, first, count }, width);
    const stage = stageOf(bins, lanes, scale, height);
    return { table, extent: table.extent, bins, scale, lanes, stage, selected };
  }, [table, bins, unit, lanes, selected, width, height]);
};
