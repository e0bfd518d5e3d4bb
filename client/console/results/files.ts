import type { PlainValue, TypedValue } from "../../../server/contract/cypher-values.ts";
import { download, fileName } from "../../takeaway/download.ts";
import { type Cell, csvOf } from "../../takeaway/files/csv.ts";
import type { Row } from "./useColumns.ts";
import { plainOf, textOf } from "./values.ts";

export const fileKinds = ["csv", "json", "ndjson"] as const;
export type FileKind = (typeof fileKinds)[number];

const mimes: Record<FileKind, string> = {
  csv: "text/csv;charset=utf-8",
  json: "application/json;charset=utf-8",
  ndjson: "application/x-ndjson;charset=utf-8",
};

const cellOf = (value: TypedValue): Cell => {
  if (value.$type === "Null") return null;
  if (value.$type === "Integer") return BigInt(value._value);
  if (value.$type === "Float" && Number.isFinite(Number(value._value))) return Number(value._value);
  if (typeof value._value === "object") return JSON.stringify(plainOf(value));
  return textOf(value);
};

/** A row as an object of plain JSON, by the names of the columns. */
export const objectOf = (names: readonly string[], row: Row): Record<string, PlainValue> =>
  Object.fromEntries(row.map((value, at) => [names[at] ?? String(at), plainOf(value)]));

/** The rows of an answer as the text of a file. Whole numbers lose no digit: beyond 2^53 JSON has them as strings. */
export const textOfFile = (kind: FileKind, names: readonly string[], rows: readonly Row[]): string => {
  if (kind === "csv")
    return csvOf(
      names,
      rows.map((row) => row.map(cellOf)),
    );
  const objects = rows.map((row) => objectOf(names, row));
  return kind === "json"
    ? `${JSON.stringify(objects, null, 2)}\n`
    : objects.map((object) => `${JSON.stringify(object)}\n`).join("");
};

/** Gives the reader the rows as a file that is called as the tab is. */
export const takeAway = (
  kind: FileKind,
  title: string,
  names: readonly string[],
  rows: readonly Row[],
): void => download(fileName(title, kind), mimes[kind], textOfFile(kind, names, rows));
