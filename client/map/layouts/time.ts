import { append } from "../../../server/contract/append.ts";
import { binOf, type Unit, units } from "../../timeline/time/units.ts";
import type { Places } from "../layout/request.ts";
import type { Arrangement, Column, TimeAxis } from "./arrangement.ts";
import { linksOf } from "./links.ts";
import { boxAround, type Room } from "./room.ts";
import { fixedBoxes, freeRooms } from "./standing.ts";

/** More columns than this are hard to tell apart: the unit becomes coarser. */
const MOST_COLUMNS = 24;
const BETWEEN = 56;
/** Before the column of those without a date. */
const BEFORE_UNDATED = 120;
const SWEEPS = 4;

/** The finest unit that does not make too many columns. */
const unitOf = (days: readonly number[]): Unit =>
  units.find((unit) => new Set(days.map((day) => binOf(day, unit))).size <= MOST_COLUMNS) ?? "year";

/** Orders each column by where the neighbours stand in the others, there and back, so that few lines cross. */
const untangled = (
  columns: readonly string[][],
  links: ReadonlyMap<string, readonly string[]>,
): string[][] => {
  const heights = new Map<string, number>();
  const settle = (column: readonly string[]) => {
    for (const [at, id] of column.entries()) heights.set(id, (at + 0.5) / column.length - 0.5);
  };
  const now = columns.map((column) => column.toSorted());
  for (const column of now) settle(column);
  const wanted = (id: string): number => {
    const known = (links.get(id) ?? []).flatMap((other) => heights.get(other) ?? []);
    return known.length === 0 ? 0 : known.reduce((sum, height) => sum + height, 0) / known.length;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const column of sweep % 2 === 0 ? now : now.toReversed()) {
      const heightOf = new Map(column.map((id) => [id, wanted(id)]));
      column.sort((a, b) => (heightOf.get(a) ?? 0) - (heightOf.get(b) ?? 0) || (a < b ? -1 : 1));
      settle(column);
    }
  }
  return now;
};

/**
 * Layers from left to right by the first dated claim of each entity, a column for each day, month or year; those
 * without a date stand in a column of their own at the right. Within a column neighbours lie level (barycentre sweeps,
 * Sugiyama, Tagawa, Toda 1981).
 * @returns places of what is not fixed, and the columns
 */
export const layOutByTime = (arrangement: Arrangement): { places: Places; axis: TimeAxis } => {
  const { firstDays, width, height } = arrangement;
  const rooms = freeRooms(arrangement);
  const fixed = fixedBoxes(arrangement);
  const ids = [...rooms.keys()];
  const unit = unitOf(ids.flatMap((id) => firstDays[id] ?? []));
  const groups = new Map<number | null, string[]>();
  for (const id of ids) {
    const day = firstDays[id];
    const bin = day === undefined ? null : binOf(day, unit);
    append(groups, bin, id);
  }
  // those without a date come last
  const bins = [...groups.keys()].sort((a, b) => (a ?? Number.MAX_VALUE) - (b ?? Number.MAX_VALUE));
  const ordered = untangled(
    bins.map((bin) => groups.get(bin) ?? []),
    linksOf(arrangement),
  );
  const most = rowsFor(rooms, width / height);
  const places: Places = {};
  const columns: Column[] = [];
  let x0 = 0;
  let top = 0;
  for (const [index, column] of ordered.entries()) {
    const bin = bins[index] ?? null;
    if (bin === null && index > 0) x0 += BEFORE_UNDATED - BETWEEN;
    const members = column.flatMap((id) => rooms.get(id) ?? []);
    const cell = {
      width: Math.max(...members.map((room) => room.width)),
      height: Math.max(...members.map((room) => room.height)),
    };
    const lanes = Math.ceil(members.length / most);
    const rows = Math.ceil(members.length / lanes);
    top = Math.min(top, (-rows * cell.height) / 2);
    let slot = 0;
    for (const room of members) {
      let at = { x: 0, y: 0 };
      do {
        const [row, lane] = [Math.floor(slot / lanes), slot % lanes];
        at = { x: x0 + (lane + 0.5) * cell.width, y: (row - (rows - 1) / 2) * cell.height };
        slot += 1;
      } while (fixed.meets(boxAround(at, room)));
      places[room.id] = at;
    }
    const x1 = x0 + lanes * cell.width;
    columns.push({ bin, x0, x1, entities: members.length });
    x0 = x1 + BETWEEN;
  }
  return { places, axis: { unit, columns, top } };
};

/** So many rows give the whole about the proportions of the map. */
const rowsFor = (rooms: ReadonlyMap<string, Room>, proportion: number): number => {
  const all = [...rooms.values()];
  const area = all.reduce((sum, room) => sum + room.width * room.height, 0);
  const tall = all.reduce((sum, room) => sum + room.height, 0) / Math.max(1, all.length);
  return Math.max(6, Math.ceil(Math.sqrt(area / proportion) / Math.max(1, tall)));
};
