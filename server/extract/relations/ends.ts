import type { Entry } from "../entry.ts";
import type { Context, Filler, Trigger } from "./context.ts";
import { pickEntries } from "./pick.ts";
import { fillSlot } from "./slots.ts";

/** The pairs of entities that a tie joins, and the phrases that they were read from. */
export interface Ends {
  pairs: [Entry, Entry][];
  fillers: Filler[];
}

const pairsAmong = (entries: Entry[]): [Entry, Entry][] =>
  entries.flatMap((first, i) => entries.slice(i + 1).map((second): [Entry, Entry] => [first, second]));

const across = (subjects: Entry[], objects: Entry[]): [Entry, Entry][] =>
  subjects
    .flatMap((subject) => objects.map((object): [Entry, Entry] => [subject, object]))
    .filter(([a, b]) => a.id !== b.id);

/** "a treaty signed in 2024": by whom it is between, when nobody is named as signing. */
const signatories = (context: Context, object: Filler, trigger: Trigger): Ends | null => {
  const pairs = object.phrase.refs.flatMap(({ entry, parties }) =>
    (parties ?? []).map((party): [Entry, Entry] => [party, entry]),
  );
  const asked = pickEntries(context, object.phrase, trigger.frame, "object").length > 0;
  return asked && pairs.length ? { pairs, fillers: [{ ...object, certainty: 0.9 }] } : null;
};

/** "signed an agreement with Paris": the partner signs too. */
const cosigners = (context: Context, trigger: Trigger, object: Filler): Entry[] => {
  if (!object.phrase.refs.some((ref) => ref.parties)) return [];
  const { closed } = context.words.lexicon;
  const partner = context.phrases.find(
    (phrase) =>
      phrase.from >= object.phrase.to &&
      phrase.from - object.phrase.to <= 8 &&
      closed.with.has(phrase.prep ?? ""),
  );
  return partner ? pickEntries(context, partner, trigger.frame, "subject") : [];
};

/** Who stands at the two ends of what a trigger tells; null when an end is missing or of a kind that cannot be there. */
export const endsOf = (context: Context, trigger: Trigger): Ends | null => {
  const { frame, form } = trigger;
  const subject = fillSlot(context, trigger, form ? frame.subject : frame.nounSubject);
  const object = fillSlot(context, trigger, form ? frame.object : frame.nounObject);
  const subjects = subject ? pickEntries(context, subject.phrase, frame, "subject") : [];
  if (frame.reciprocal && subject && subjects.length > 1 && (!object || object.phrase === subject.phrase)) {
    return { pairs: pairsAmong(subjects), fillers: [subject] };
  }
  if (!subject && object && trigger.passive) return signatories(context, object, trigger);
  if (!subject || !object || object.phrase === subject.phrase) return null;
  const isUnit = subject.phrase.refs.some((ref) => ref.unit || ref.entry.type === "MilitaryUnit");
  if (frame.subjectUnit && !isUnit) return null;
  const objects = pickEntries(context, object.phrase, frame, "object");
  const pairs = [...across(subjects, objects), ...across(cosigners(context, trigger, object), objects)];
  return pairs.length ? { pairs, fillers: [subject, object] } : null;
};
