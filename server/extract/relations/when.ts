import type { Modality } from "../../contract/vocabulary.ts";
import { boundsOf } from "../dates/calendar.ts";
import type { DateFound } from "../dates/find-dates.ts";
import type { Context, Trigger } from "./context.ts";

/** A date right beside a verb of saying dates the saying. */
const ofSaying = (context: Context, date: DateFound): boolean => {
  const { words, clauses } = context;
  for (let at = date.from - 1; at >= Math.max(0, date.from - 4); at--) {
    if (words.saying(at)) return true;
    if (
      !/^(?:on|in|late|early|σε|την|τη|τον|το|στις|στισ|reporters|journalists|in|a|statement)$/.test(
        words.word(at),
      )
    )
      break;
  }
  const after = words.skipAdverbs(date.to, 1);
  if (words.saying(after)) return true;
  const clause = clauses.of[date.from];
  return clauses.clauses.some(
    (other) => other.kind === "content" && other.parent === clause && words.saying(other.from - 1) !== null,
  );
};

const distance = (date: DateFound, trigger: Trigger) =>
  date.from >= trigger.to ? date.from - trigger.to : trigger.at - date.to + 2;

const reaches = (context: Context, date: DateFound, trigger: Trigger): boolean => {
  const { clauses } = context;
  const [own, other] = [clauses.of[trigger.at], clauses.of[date.from]];
  if (own === other) return true;
  if (
    other?.kind === "relative" &&
    other.parent === own &&
    date.from > trigger.at &&
    other.from - trigger.to <= 2
  )
    return true;
  if (own?.kind === "relative" || !own || !other) return false;
  const dateline = context.words.tokens
    .slice(date.to, date.to + 6)
    .some((token) => /^[-–—(]$/.test(token.text));
  const opening = date.from <= 2 && other.index === 0 && !dateline;
  if (opening) return true;
  return (
    (own.kind === "participle" || own.kind === "content") &&
    own.parent === other &&
    date.from < trigger.at &&
    !ofSaying(context, date)
  );
};

/** Another word that tells a tie stands between the trigger and a later date, in a verb group of its own. */
const claimedByOther = (context: Context, date: DateFound, trigger: Trigger, all: Trigger[]) =>
  date.from >= trigger.to &&
  all.some(
    (other) =>
      other.at > trigger.to &&
      other.to <= date.from &&
      other.form !== null &&
      context.clauses.segment[other.at] !== context.clauses.segment[trigger.at],
  );

/** "pledged aid on Wednesday", "agreed on Monday to send": the day of the promise, not of the thing. */
const datesThePromise = (context: Context, date: DateFound, trigger: Trigger): boolean => {
  const { words, clauses } = context;
  for (let at = trigger.at - 1; at >= 0 && clauses.of[at] === clauses.of[trigger.at]; at--) {
    const past = words.verbForms(at).some((form) => form.tense === "past") && !words.isAuxiliary(at);
    if (past) return trigger.form === null || (date.from > at && date.to <= trigger.at);
    if (words.is(words.lexicon.modality.planned, at)) return false;
  }
  return false;
};

/**
 * The date of what a trigger tells, as EDTF, with its tokens; null when the sentence gives none. Dates of statements and
 * of other events do not count.
 */
export const whenOf = (
  context: Context,
  trigger: Trigger,
  all: Trigger[],
  modality: Modality,
): { edtf: string | null; date: DateFound | null } => {
  const { words } = context;
  const dates = context.dates
    .filter((date) => reaches(context, date, trigger) && !claimedByOther(context, date, trigger, all))
    .filter((date) => !ofSaying(context, date) || words.saying(trigger.at) !== null)
    .sort((a, b) => distance(a, trigger) - distance(b, trigger));
  const [date] = dates;
  if (!date) return { edtf: null, date: null };
  if (modality === "planned" && !date.fixed && datesThePromise(context, date, trigger))
    return { edtf: null, date: null };
  const edtf = modality === "planned" ? date.future : date.past;
  if (edtf === null) return { edtf: null, date: null };
  const began =
    trigger.form === null &&
    [1, 2, 3, 4].some(
      (back) =>
        words.is(words.lexicon.grammar.beginning, trigger.at - back) &&
        !words.isBarrier(trigger.at - back + 1 === trigger.at ? -1 : trigger.at - back),
    );
  return { edtf: began && !edtf.includes("/") ? `${edtf}/..` : edtf, date };
};

/** The text gives a day that had not come when it was published. */
export const isAhead = (edtf: string | null, published: string | null): boolean => {
  if (!edtf || !published || edtf.startsWith("..")) return false;
  const { from } = boundsOf(edtf);
  return from !== null && from > published;
};
