import {
  type ColumnDef,
  getCoreRowModel,
  getSortedRowModel,
  type SortingFn,
  useReactTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { TypedValue } from "../../../server/contract/cypher-values.ts";
import { compareValues } from "./order.ts";
import { kindOf, textOf } from "./values.ts";

/** One row of an answer: a value for each column. */
export type Row = readonly TypedValue[];

const WIDEST = 420;
const NARROWEST = 72;
/** About the width of a letter, and of what stands round the text of a cell, in pixels. */
const LETTER = 8.2;
const ROUND = 34;
/** So many rows tell how wide a column begins. */
const SAMPLE = 40;

const nothing: TypedValue = { $type: "Null", _value: null };
/** The value of a column in a row; null where there is none. */
export const valueAt = (row: Row | undefined, column: number): TypedValue => row?.[column] ?? nothing;

const widthOf = (name: string, rows: readonly Row[], column: number): number => {
  const lengths = rows.slice(0, SAMPLE).map((row) => textOf(valueAt(row, column)).length);
  const longest = Math.max(name.length + 9, ...lengths);
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, longest * LETTER + ROUND)));
};

const byValue =
  (column: number): SortingFn<Row> =>
  (a, b) =>
    compareValues(valueAt(a.original, column), valueAt(b.original, column));

/** The names of the types of a column's values, as far as the first rows tell: "Integer", or "Integer, String". */
export const typesOf = (rows: readonly Row[], column: number): string =>
  [...new Set(rows.slice(0, SAMPLE).map((row) => valueAt(row, column).$type))]
    .filter((type, _, all) => type !== "Null" || all.length === 1)
    .join(", ");

/** Whether a column holds numbers, as far as the first rows tell. */
export const isNumeric = (rows: readonly Row[], column: number): boolean => {
  const kinds = new Set(rows.slice(0, SAMPLE).map((row) => kindOf(valueAt(row, column))));
  kinds.delete("null");
  return kinds.size === 1 && kinds.has("number");
};

/** The table of an answer: its columns with their widths, and its rows in the order that the reader asked for. */
export const useColumns = (names: readonly string[], rows: readonly Row[]) => {
  const begun = rows.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first rows to come set the widths; later ones move nothing
  const columns = useMemo(
    () =>
      names.map(
        (name, at): ColumnDef<Row> => ({
          id: String(at),
          header: name,
          accessorFn: (row) => valueAt(row, at),
          sortingFn: byValue(at),
          sortDescFirst: false,
          size: widthOf(name, rows, at),
          minSize: NARROWEST,
          maxSize: 1600,
        }),
      ),
    [names, begun],
  );
  return useReactTable<Row>({
    data: rows as Row[],
    columns,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    columnResizeMode: "onChange",
    autoResetAll: false,
  });
};
