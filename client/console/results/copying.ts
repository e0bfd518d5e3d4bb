import type { Row } from "./useColumns.ts";
import { textOf } from "./values.ts";

/** A value as a spreadsheet takes it from the clipboard: without tabs and line breaks, which part cells and rows. */
const cellText = (value: Row[number]): string => textOf(value).replace(/[\t\r\n]+/g, " ");

/** A row for the clipboard: its cells with tabs between them. */
export const rowText = (row: Row): string => row.map(cellText).join("\t");

/** A whole table for the clipboard: names of columns first, a row to a line. */
export const tableText = (columns: readonly string[], rows: readonly Row[]): string =>
  [columns.join("\t"), ...rows.map(rowText)].join("\n");
