/** Days are counted from 1 January 1970, so that all the arithmetic of the timeline is on whole numbers. */
const MS = 86_400_000;

/** The number of an ISO day; NaN for what is no day. */
export const dayOf = (iso: string): number => Date.parse(iso) / MS;

/** The ISO day of a number, for the years 0 to 9999 that ISO days can say. */
export const isoOf = (day: number): string => new Date(day * MS).toISOString().slice(0, 10);

/** Midnight UTC at the start of a day, as Intl takes it. */
export const dateOf = (day: number): Date => new Date(day * MS);

/** The number of the first day of a month; months beyond December run on into the next years. */
export const firstOfMonth = (year: number, month: number): number =>
  new Date(0).setUTCFullYear(year, month, 1) / MS;
