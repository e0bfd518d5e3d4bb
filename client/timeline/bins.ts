import { kinds, type MomentTable, openEnd, openStart } from "./table.ts";
import type { Span } from "./time/scale.ts";
import { binOf } from "./time/units.ts";

/** The moments laid into the bins of an axis. Every moment is either in one bin or among those that last. */
export interface Bins extends Span {
  /** Moments by bin and, within it, by kind: bin b has those from starts[b] up to starts[b + 1]. */
  order: Uint32Array;
  starts: Uint32Array;
  /** How many of each kind a bin has: at b × kinds + kind. */
  cells: Uint32Array;
  /** The most that any bin has. */
  most: number;
  /** Moments that do not lie within one bin, or are open. */
  lasting: readonly number[];
}

/** The bin that a moment lies within, from 0, or -1 when it lasts longer or is open. */
const slotOf = ({ from, to }: MomentTable, i: number, { unit, first, count }: Span): number => {
  const [start, end] = [from[i] as number, to[i] as number];
  if (start === openStart || end === openEnd) return -1;
  const bin = binOf(start, unit);
  const slot = bin - first;
  return slot >= 0 && slot < count && (start === end || binOf(end, unit) === bin) ? slot : -1;
};

/** Where each bin and kind begins, when the cells are laid one after another. */
const offsetsOf = (cells: Uint32Array): Uint32Array => {
  const offsets = new Uint32Array(cells.length + 1);
  for (let cell = 0; cell < cells.length; cell += 1)
    offsets[cell + 1] = (offsets[cell] as number) + (cells[cell] as number);
  return offsets;
};

/**
 * Lays moments into bins, in time that grows with the moments and with the bins: a counting sort.
 * @param span the bins; it should hold the table's extent, and what lies outside counts as lasting
 */
export const binMoments = (table: MomentTable, span: Span): Bins => {
  const size = table.moments.length;
  const cellOf = new Int32Array(size);
  const cells = new Uint32Array(span.count * kinds);
  const lasting: number[] = [];
  for (let i = 0; i < size; i += 1) {
    const slot = slotOf(table, i, span);
    const cell = slot < 0 ? -1 : slot * kinds + (table.kind[i] as number);
    cellOf[i] = cell;
    if (cell < 0) lasting.push(i);
    else cells[cell] = (cells[cell] as number) + 1;
  }
  const offsets = offsetsOf(cells);
  const starts = Uint32Array.from({ length: span.count + 1 }, (_, slot) => offsets[slot * kinds] as number);
  const order = new Uint32Array(size - lasting.length);
  for (let i = 0; i < size; i += 1) {
    const cell = cellOf[i] as number;
    if (cell < 0) continue;
    order[offsets[cell] as number] = i;
    offsets[cell] = (offsets[cell] as number) + 1;
  }
  let most = 0;
  for (let slot = 0; slot < span.count; slot += 1)
    most = Math.max(most, (starts[slot + 1] as number) - (starts[slot] as number));
  return { ...span, order, starts, cells, most, lasting };
};

/** How many moments a bin has; 0 for one outside the axis. */
export const countIn = ({ starts, first }: Bins, bin: number): number =>
  (starts[bin - first + 1] ?? 0) - (starts[bin - first] ?? 0) || 0;
