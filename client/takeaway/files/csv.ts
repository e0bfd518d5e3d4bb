import { plain } from "../markup.ts";

export type Cell = string | number | bigint | null;

/** How a cell begins that a spreadsheet would run as a formula (OWASP, CSV injection), full-width signs too. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
const NEEDS_QUOTES = /[",;\r\n]|^\s|\s$/;
const BOM = "\uFEFF";

const cellText = (cell: Cell): string => {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = plain(cell);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * A table as CSV (RFC 4180: commas, CRLF, a header). Texts go on one line; one that a spreadsheet would take for a
 * formula gets an apostrophe before it, which spreadsheets do not show. Numbers are written with a point.
 * @param options.bom puts a byte order mark first, without which Excel misreads Greek
 */
export const csvOf = (
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  { bom = true }: { bom?: boolean } = {},
): string =>
  (bom ? BOM : "") + [header, ...rows].map((cells) => `${cells.map(cellText).join(",")}\r\n`).join("");
