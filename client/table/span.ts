import type { Tie } from "../../server/contract/ties.ts";

const lastDayOf = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/**
 * The dates that a tie's claims span, as EDTF and no more exact than they are: a whole month is that month, a whole
 * year that year, and a tie without an end is open.
 * @returns null when no claim is dated
 */
export const spanOf = ({ first, last }: Pick<Tie, "first" | "last">): string | null => {
  if (!first || !last) return first ? `${first}/..` : last && `../${last}`;
  if (first === last) return first;
  const [year = 0, month = 0] = first.split("-").map(Number);
  if (first.endsWith("-01-01") && last === lastDayOf(year, 12)) return first.slice(0, 4);
  if (first.endsWith("-01") && last === lastDayOf(year, month)) return first.slice(0, 7);
  return `${first}/${last}`;
};
