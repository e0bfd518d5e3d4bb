/** How exactly a moment is known: to the decade, the year, a season of it, the month or the day. */
export type Precision = "decade" | "year" | "season" | "month" | "day";

/** A moment as EDTF level 1 writes it. `season` is 1 (spring) to 4 (winter). */
export interface Moment {
  precision: Precision;
  year: number;
  season?: number;
  month?: number;
  day?: number;
  uncertain: boolean;
  approximate: boolean;
}

/** What stands at an end of an interval: a moment, no end at all, or one that is not known. */
export type End = Moment | "open" | "unknown";

export type When = { kind: "moment"; moment: Moment } | { kind: "interval"; from: End; to: End };

const MOMENT = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([?~%])?$/;

const momentOf = (text: string): Moment | null => {
  const [, year, second, third, mark] = MOMENT.exec(text) ?? [];
  if (!year || year.endsWith("XX")) return null;
  const known = { uncertain: mark === "?" || mark === "%", approximate: mark === "~" || mark === "%" };
  if (year.endsWith("X")) return { precision: "decade", year: Number(`${year.slice(0, 3)}0`), ...known };
  const base = { year: Number(year), ...known };
  if (!second || second === "XX") return { precision: "year", ...base };
  const month = Number(second);
  if (month >= 21 && month <= 24) return third ? null : { precision: "season", season: month - 20, ...base };
  if (month < 1 || month > 12) return null;
  if (!third || third === "XX") return { precision: "month", month, ...base };
  const day = Number(third);
  const days = new Date(Date.UTC(base.year, month, 0)).getUTCDate();
  return day >= 1 && day <= days ? { precision: "day", month, day, ...base } : null;
};

const endOf = (text: string): End | null =>
  text === ".." ? "open" : text === "" ? "unknown" : momentOf(text);

/**
 * Reads the EDTF (ISO 8601-2, levels 0 and 1) that claims carry: a day, month, season, year or decade, perhaps marked
 * `?` uncertain, `~` approximate or `%` both, or an interval of two such, each of which may be open (`..`) or unknown.
 * @returns null for what it does not know; the caller then shows the text as it is
 */
export const parseEdtf = (text: string): When | null => {
  const [first = "", second, ...more] = text.split("/");
  if (more.length > 0) return null;
  if (second === undefined) {
    const moment = momentOf(first);
    return moment && { kind: "moment", moment };
  }
  const [from, to] = [endOf(first), endOf(second)];
  return from && to ? { kind: "interval", from, to } : null;
};
