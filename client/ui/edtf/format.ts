import type { Language } from "../../../server/contract/vocabulary.ts";
import type { Say } from "../../app/i18n.ts";
import { type End, type Moment, parseEdtf } from "./parse.ts";

/** The words that a date needs around it. */
export type DateWords = Say<"from" | "until" | "approximately" | "uncertain" | "seasons" | "decade">;

const locales: Record<Language, string> = { el: "el-GR", en: "en-GB" };

const bare = (moment: Moment, language: Language, say: DateWords): string => {
  const { precision, year, month = 1, day = 1, season = 1 } = moment;
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year);
  const print = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { ...options, timeZone: "UTC" }).format(date);
  if (precision === "day") return print({ day: "numeric", month: "short", year: "numeric" });
  if (precision === "month") return print({ month: "short", year: "numeric" });
  if (precision === "season") return `${say("seasons").split(",")[season - 1]} ${year}`;
  return precision === "decade" ? say("decade", { date: year }) : String(year);
};

const momentWords = (moment: Moment, language: Language, say: DateWords): string => {
  const plain = bare(moment, language, say);
  const date = moment.approximate ? say("approximately", { date: plain }) : plain;
  return moment.uncertain ? say("uncertain", { date }) : date;
};

/**
 * A claim's date in words of the language: "13 Αυγ 2025", "Φεβ 2022 – 13 Αυγ 2025", "from 2024".
 * @param edtf as the contract has it; what cannot be read comes back as it is
 */
export const formatEdtf = (edtf: string, language: Language, say: DateWords): string => {
  const when = parseEdtf(edtf);
  if (!when) return edtf;
  if (when.kind === "moment") return momentWords(when.moment, language, say);
  const known = (end: End): end is Moment => typeof end === "object";
  const { from, to } = when;
  if (known(from) && known(to))
    return `${momentWords(from, language, say)} – ${momentWords(to, language, say)}`;
  if (known(from)) return say("from", { date: momentWords(from, language, say) });
  if (known(to)) return say("until", { date: momentWords(to, language, say) });
  return edtf;
};

/** A calendar day in full: "13 Αυγούστου 2025". What is not a day comes back as it is. */
export const formatDay = (day: string, language: Language): string => {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" }).format(date);
};

/** Made once each: to make one takes longer than to write a hundred numbers. */
const numberFormats = new Map<string, Intl.NumberFormat>();

/** A number as the language writes it: 2.528,5 or 2,528.5. */
export const formatNumber = (value: number, language: Language, decimals = 0): string => {
  const key = `${language} ${decimals}`;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(locales[language], digits);
  numberFormats.set(key, format);
  return format.format(value);
};

/**
 * Whether a claim says only that something happened at some point inside its dates: an event whose date is an
 * interval with two known ends. (A state holds all through its interval.)
 */
export const isSomewhereWithin = (edtf: string, kind: "event" | "state"): boolean => {
  const when = parseEdtf(edtf);
  return (
    kind === "event" &&
    when?.kind === "interval" &&
    typeof when.from === "object" &&
    typeof when.to === "object"
  );
};
