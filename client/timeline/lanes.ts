import type { Bins } from "./bins.ts";
import { type MomentTable, openEnd, openStart } from "./table.ts";
import { binOf } from "./time/units.ts";

/** Claims that say the same of the same time share one line: «υπέγραψαν (2)». Days as numbers; null is open. */
export interface Line {
  key: string;
  type: string;
  kind: number;
  from: number | null;
  to: number | null;
  moments: number[];
}

/** What stands above the bins: lines, or a band that counts them when they are too many. */
export interface Lanes {
  lines: readonly Line[];
  /** How many last through each bin; null when each has its own line. */
  density: Uint32Array | null;
}

/** More lines than this fold into a band. */
export const mostLines = 6;

const lineOf = (table: MomentTable, i: number): Line => {
  const [from, to] = [table.from[i] as number, table.to[i] as number];
  const { type, modality } = table.moments[i] as MomentTable["moments"][number];
  return {
    key: `${type} ${modality} ${from} ${to}`,
    type,
    kind: table.kind[i] as number,
    from: from === openStart ? null : from,
    to: to === openEnd ? null : to,
    moments: [i],
  };
};

/** Earlier first; of those that begin together, the longer first. */
const byTime = (a: Line, b: Line): number =>
  (a.from ?? openStart) - (b.from ?? openStart) || (b.to ?? openEnd) - (a.to ?? openEnd) || a.kind - b.kind;

/** How many moments last through each bin: a sum over where they begin and end. */
const densityOf = (table: MomentTable, { lasting, unit, first, count }: Bins): Uint32Array => {
  const change = new Int32Array(count + 1);
  const bump = (slot: number, by: number) => {
    change[slot] = (change[slot] as number) + by;
  };
  for (const i of lasting) {
    const [from, to] = [table.from[i] as number, table.to[i] as number];
    bump(from === openStart ? 0 : Math.min(count, Math.max(0, binOf(from, unit) - first)), 1);
    bump(to === openEnd ? count : Math.min(count, Math.max(0, binOf(to, unit) - first + 1)), -1);
  }
  let running = 0;
  return Uint32Array.from({ length: count }, (_, slot) => {
    running += change[slot] as number;
    return running;
  });
};

/**
 * The lines of the claims that last, or a density of them when there are more than six. A line of the selected tie
 * keeps its own place above the band.
 * @param selected where the selected tie's moments stand in the table
 */
export const lanesOf = (table: MomentTable, bins: Bins, selected: ReadonlySet<number>): Lanes => {
  const lines = new Map<string, Line>();
  for (const i of bins.lasting) {
    const line = lineOf(table, i);
    const known = lines.get(line.key);
    if (known) known.moments.push(i);
    else lines.set(line.key, line);
  }
  const all = [...lines.values()].sort(byTime);
  if (all.length <= mostLines) return { lines: all, density: null };
  const chosen = all.filter((line) => line.moments.some((i) => selected.has(i)));
  return { lines: chosen.slice(0, 2), density: densityOf(table, bins) };
};

/** The tie to select when a line is chosen: the next of its ties after the one selected now, else its first. */
export const nextTieOf = ({ moments }: Line, table: MomentTable, selectedTie: string | null): string => {
  const ties = [...new Set(moments.map((i) => (table.moments[i] as MomentTable["moments"][number]).tie))];
  return ties[(ties.indexOf(selectedTie ?? "") + 1) % ties.length] as string;
};
