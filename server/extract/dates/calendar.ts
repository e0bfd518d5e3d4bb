/** Days as numbers: days since 1970-01-01, in no time zone. */
export type DayNumber = number;

const milliseconds = 86_400_000;

/** "2025-08-13" as a day number. */
export const dayOf = (iso: string): DayNumber => Math.floor(Date.parse(`${iso}T00:00:00Z`) / milliseconds);
export const isoOf = (day: DayNumber): string => new Date(day * milliseconds).toISOString().slice(0, 10);
/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;
export const yearOf = (day: DayNumber): number => Number(isoOf(day).slice(0, 4));
export const monthOf = (day: DayNumber): number => Number(isoOf(day).slice(5, 7));

const two = (value: number) => String(value).padStart(2, "0");
/** A month as ISO: "2025-08". */
export const isoMonth = (year: number, month: number): string => `${year}-${two(month)}`;

/** The day as ISO, or null when the month has no such day. */
export const isoDay = (year: number, month: number, day: number): string | null => {
  const iso = `${year}-${two(month)}-${two(day)}`;
  const number = dayOf(iso);
  return Number.isFinite(number) && isoOf(number) === iso ? iso : null;
};

/** The last day of a month, 28 to 31. */
export const lastDayOf = (year: number, month: number): number =>
  Number(isoOf(dayOf(`${month === 12 ? year + 1 : year}-${two((month % 12) + 1)}-01`) - 1).slice(8));

/** The Monday of the week of a day. */
export const mondayOf = (day: DayNumber): DayNumber => day - weekdayOf(day) + 1;

/** First and last day of a date "2025", "2025-08", "2025-08-12" or an interval of these; ".." is left open (null). */
export const boundsOf = (edtf: string): { from: string | null; to: string | null } => {
  const [start = "", end = start] = edtf.split("/");
  const first = (part: string) =>
    part.length === 4 ? `${part}-01-01` : part.length === 7 ? `${part}-01` : part;
  const last = (part: string) => {
    if (part.length === 4) return `${part}-12-31`;
    if (part.length !== 7) return part;
    const [year, month] = part.split("-").map(Number);
    if (!year || !month || month > 12) return `${part.slice(0, 4)}-12-31`;
    return `${part}-${two(lastDayOf(year, month))}`;
  };
  const season = (part: string) => Number(part.slice(5, 7)) > 12;
  return {
    from: start === ".." || start === "" ? null : season(start) ? `${start.slice(0, 4)}-01-01` : first(start),
    to: end === ".." || end === "" ? null : last(end),
  };
};
