import {
  dayOf,
  isoDay,
  isoMonth,
  isoOf,
  lastDayOf,
  mondayOf,
  monthOf,
  weekdayOf,
  yearOf,
} from "./calendar.ts";

/** What an expression of time means when what it dates has happened, and when it is to come. EDTF; null is unknown. */
export interface Moment {
  past: string | null;
  future: string | null;
  /** The two are alike because the text says which one it is. */
  fixed: boolean;
}

export type Part = "early" | "mid" | "late";
export type Unit = "day" | "hour" | "week" | "weekend" | "month" | "year";

/** A moment that means the same whichever way the sentence looks; null: none. */
export const fixed = (edtf: string | null): Moment => ({ past: edtf, future: edtf, fixed: true });
const unknown = fixed(null);

const partOfMonth = (year: number, month: number, part: Part): string => {
  const [from, to] = { early: [1, 10], mid: [11, 20], late: [21, lastDayOf(year, month)] }[part] as [
    number,
    number,
  ];
  return `${isoDay(year, month, from)}/${isoDay(year, month, to)}`;
};
const partOfYear = (year: number, part: Part): string => {
  const [from, to] = { early: [1, 4], mid: [5, 8], late: [9, 12] }[part] as [number, number];
  return `${isoMonth(year, from)}/${isoMonth(year, to)}`;
};

/** A year, or a third of it. */
export const yearMoment = (year: number, part?: Part): Moment =>
  fixed(part ? partOfYear(year, part) : String(year));

/** A month, or a third of it; without a year the most recent one up to publication, or the next. */
export const monthMoment = (
  month: number,
  year: number | null,
  published: string | null,
  part?: Part,
): Moment => {
  const write = (inYear: number) => (part ? partOfMonth(inYear, month, part) : isoMonth(inYear, month));
  if (year !== null) return fixed(write(year));
  if (!published) return unknown;
  const now = dayOf(published);
  const [thisYear, thisMonth] = [yearOf(now), monthOf(now)];
  return {
    past: write(month <= thisMonth ? thisYear : thisYear - 1),
    future: write(month >= thisMonth ? thisYear : thisYear + 1),
    fixed: false,
  };
};

/** A day of a month; without a year the last one up to publication, or the next. */
export const dayMoment = (
  month: number,
  day: number,
  year: number | null,
  published: string | null,
): Moment => {
  if (year !== null) return fixed(isoDay(year, month, day));
  if (!published) return unknown;
  const thisYear = yearOf(dayOf(published));
  const candidates = [thisYear - 1, thisYear, thisYear + 1].flatMap(
    (inYear) => isoDay(inYear, month, day) ?? [],
  );
  return {
    past: candidates.findLast((iso) => iso <= published) ?? null,
    future: candidates.find((iso) => iso >= published) ?? null,
    fixed: false,
  };
};

/** A weekday: the last one up to publication, or the next; "last" and "next" leave the day of publication out. */
export const weekdayMoment = (
  weekday: number,
  side: "last" | "next" | null,
  published: string | null,
): Moment => {
  if (!published) return unknown;
  const now = dayOf(published);
  const back = (weekdayOf(now) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(now) + 7) % 7;
  if (side === "last") return fixed(isoOf(now - (back || 7)));
  if (side === "next") return fixed(isoOf(now + (ahead || 7)));
  return { past: isoOf(now - back), future: isoOf(now + ahead), fixed: false };
};

/** "yesterday", "tomorrow": days from publication. */
export const offsetMoment = (days: number, published: string | null): Moment =>
  published ? fixed(isoOf(dayOf(published) + days)) : unknown;

/** The unit before (-1), of (0) or after (1) publication: last week is Monday to Sunday. */
export const unitMoment = (unit: Unit, step: number, published: string | null): Moment => {
  if (!published) return unknown;
  const now = dayOf(published);
  if (unit === "year") return fixed(String(yearOf(now) + step));
  if (unit === "month") {
    const months = yearOf(now) * 12 + monthOf(now) - 1 + step;
    return fixed(isoMonth(Math.floor(months / 12), (months % 12) + 1));
  }
  if (unit === "week") {
    const monday = mondayOf(now) + 7 * step;
    return fixed(`${isoOf(monday)}/${isoOf(monday + 6)}`);
  }
  if (unit === "weekend") {
    const saturday = mondayOf(now) + 5 + 7 * (step < 0 && weekdayOf(now) >= 6 ? 0 : step);
    return fixed(`${isoOf(saturday)}/${isoOf(saturday + 1)}`);
  }
  return fixed(isoOf(now + step));
};

/** "three days ago": as exact as the unit is. */
export const agoMoment = (count: number, unit: Unit, published: string | null): Moment => {
  if (!published || count === 0) return unknown;
  if (unit === "hour") return count <= 12 ? fixed(published) : unknown;
  return unitMoment(unit === "weekend" ? "week" : unit, -count, published);
};
