import type { PlainValue } from "../contract/cypher-values.ts";

export const formats = ["table", "json", "csv", "ndjson"] as const;
export type Format = (typeof formats)[number];

/** Writes an answer in one format: what stands before the rows, the rows batch by batch, and what stands after them. */
export interface Formatter {
  start(columns: string[]): string;
  rows(rows: PlainValue[][]): string;
  end(): string;
}

/** The widest that a cell of a table may be, in characters; longer ones end in an ellipsis. */
const widest = 48;

/** A terminal would obey control characters in a value; a table shows none. */
const oneLine = (value: PlainValue): string => {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, " ");
  return [...line].length <= widest ? line : `${[...line].slice(0, widest - 1).join("")}…`;
};

/** Greek letters with marks of their own take one place, so code points are counted and not units. */
const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - [...text].length));

/** The widths of a table come from its first batch; a wider cell that comes later pushes its own line only. */
const table = (): Formatter => {
  let columns: string[] = [];
  let widths: number[] | null = null;
  const lineOf = (cells: readonly string[]) =>
    `${cells
      .map((cell, at) => pad(cell, widths?.[at] ?? 0))
      .join("  ")
      .trimEnd()}\n`;
  const head = (cells: readonly string[][]): string => {
    if (widths || columns.length === 0) return "";
    widths = columns.map((column, at) =>
      Math.max(...[column, ...cells.map((row) => row[at] ?? "")].map((cell) => [...cell].length)),
    );
    return lineOf(columns) + lineOf(widths.map((width) => "─".repeat(width)));
  };
  return {
    start: (names) => {
      columns = names;
      return "";
    },
    rows: (rows) => {
      const cells = rows.map((row) => row.map(oneLine));
      return head(cells) + cells.map(lineOf).join("");
    },
    end: () => head([]),
  };
};

/** Values as in RFC 4180, with a line feed; null is an empty field, and what is no text or number is JSON. */
const csvField = (value: PlainValue): string => {
  if (value === null) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) || text === "" ? `"${text.replaceAll('"', '""')}"` : text;
};
const csvLine = (values: readonly PlainValue[]): string => `${values.map(csvField).join(",")}\n`;

const csv = (): Formatter => ({
  start: csvLine,
  rows: (rows) => rows.map(csvLine).join(""),
  end: () => "",
});

/** A row as an object, by its columns. */
const objectOf = (columns: readonly string[], row: readonly PlainValue[]): string =>
  JSON.stringify(Object.fromEntries(columns.map((column, at) => [column, row[at]])));

const ndjson = (): Formatter => {
  let columns: string[] = [];
  return {
    start: (names) => {
      columns = names;
      return "";
    },
    rows: (rows) => rows.map((row) => `${objectOf(columns, row)}\n`).join(""),
    end: () => "",
  };
};

const json = (): Formatter => {
  let columns: string[] = [];
  let before = "\n";
  return {
    start: (names) => {
      columns = names;
      return "[";
    },
    rows: (rows) =>
      rows
        .map((row) => {
          const text = before + objectOf(columns, row);
          before = ",\n";
          return text;
        })
        .join(""),
    end: () => "\n]\n",
  };
};

const makers: Readonly<Record<Format, () => Formatter>> = { table, json, csv, ndjson };

/** The formatter of a format. JSON is one array with an object for each row, ndjson a line for each. */
export const formatterOf = (format: Format): Formatter => makers[format]();
