import { z } from "zod";

const words = z.array(z.coerce.string());
const numbers = z.record(z.string(), z.number());

/** Words of time of one language: seeds/lexicon/<lang>/dates.yaml. Months and weekdays count from 1 (Monday). */
export const DatesFile = z.strictObject({
  months: numbers,
  weekdays: numbers,
  days: numbers,
  last: words,
  next: words,
  this: words,
  units: z.record(z.string(), z.enum(["day", "hour", "week", "weekend", "month", "year"])),
  parts: z.record(z.string(), z.enum(["early", "mid", "late"])),
  seasons: numbers,
  since: words,
  by: words,
  from: words,
  to: words,
  ago: words,
  numbers,
  glue: words,
});
export type DatesFile = z.infer<typeof DatesFile>;
