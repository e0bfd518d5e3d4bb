import type { Language } from "../../server/contract/vocabulary.ts";
import type { TimeWindow } from "./moment.ts";
import { dateOf, dayOf } from "./time/days.ts";
import { type Unit, units } from "./time/units.ts";
import { isAligned } from "./window.ts";

type Form = "dayTick" | Unit;

const forms: Record<Form, Intl.DateTimeFormatOptions> = {
  dayTick: { day: "numeric", month: "short" },
  day: { day: "numeric", month: "short", year: "numeric" },
  month: { month: "short", year: "numeric" },
  year: { year: "numeric" },
};

const made = new Map<string, Intl.DateTimeFormat>();

/** Formats are dear to make and the axis asks for many labels, so each is made once. */
const formatOf = (form: Form, language: Language): Intl.DateTimeFormat => {
  const key = `${language} ${form}`;
  const format =
    made.get(key) ??
    new Intl.DateTimeFormat(language === "el" ? "el-GR" : "en-GB", { ...forms[form], timeZone: "UTC" });
  made.set(key, format);
  return format;
};

/** A label of the axis: "13 Αυγ", "Αυγ 2025" or "2025". */
export const tickLabel = (day: number, unit: Unit, language: Language): string =>
  formatOf(unit === "day" ? "dayTick" : unit, language).format(dateOf(day));

/** One bin in words: "13 Αυγ 2025", "Αυγ 2025" or "2025". */
export const binLabel = (day: number, unit: Unit, language: Language): string =>
  formatOf(unit, language).format(dateOf(day));

/** First and last day, as exactly as the unit says: "Φεβ 2022 – Αυγ 2025", or one of them when they are the same. */
export const rangeLabel = (first: number, last: number, unit: Unit, language: Language): string =>
  formatOf(unit, language).formatRange(dateOf(first), dateOf(last));

/** A window in words, by whole years or months when it ends where they do: "Ιαν – Ιουν 2025". */
export const windowLabel = (window: TimeWindow, language: Language): string => {
  const unit = units.toReversed().find((coarse) => isAligned(window, coarse)) ?? "day";
  return rangeLabel(dayOf(window.from), dayOf(window.to), unit, language);
};
