import type { Modality } from "../../contract/vocabulary.ts";
import { governs } from "../clauses.ts";
import type { WordList } from "../word-list.ts";
import type { Context, Trigger } from "./context.ts";

/** Where a cue of a list begins, for each of its places in the sentence. */
const places = (context: Context, list: WordList): { at: number; to: number }[] => {
  const spots: { at: number; to: number }[] = [];
  for (let at = 0; at < context.words.tokens.length; at++) {
    const found = context.words.match(list, at);
    const dated = context.dates.some((date) => date.from <= at && at < date.to);
    if (found && !dated && !context.words.named(at)) spots.push({ at, to: at + found.length });
  }
  return spots;
};

/** The verb group to the left of a verb: auxiliaries, particles, adverbs. */
const groupStart = (context: Context, at: number): number => {
  const { words } = context;
  let start = at;
  while (start > 0) {
    const before = start - 1;
    const loose =
      words.is(words.lexicon.grammar.auxiliaries, before) ||
      words.isAdverb(before) ||
      words.is(words.lexicon.modality.negation, before) ||
      words.is(words.lexicon.modality.planned, before) ||
      words.word(before) === "to";
    if (!loose || words.named(before)) break;
    start = before;
  }
  return start;
};

/** Cues before the trigger that reach it; for a noun also those of the verb that follows ("the talks will …"). */
const cueFor = (context: Context, trigger: Trigger, list: WordList): boolean =>
  places(context, list).some(({ at, to }) => {
    if (to <= trigger.at || at < trigger.at)
      return at !== trigger.at && governs(context.clauses, at, trigger.at);
    const state = context.words.knowledge.ontology.tieTypes.get(trigger.frame.type)?.kind === "state";
    if (trigger.form !== null || at < trigger.to || state) return false;
    return (
      (context.words.isVerbLike(at) || context.words.isVerbLike(to - 1)) && follows(context, trigger, at)
    );
  });

/** The verb of which a noun is the subject, or of the relative clause behind it, holds the cue. */
const follows = (context: Context, trigger: Trigger, cue: number): boolean => {
  const { words, clauses } = context;
  if (cue - trigger.to > 24) return false;
  const [own, other] = [clauses.of[trigger.at], clauses.of[cue]];
  if (other?.kind === "relative" && other.parent === own && other.from - trigger.to <= 2) return true;
  if (own !== other || clauses.segment[trigger.at] !== clauses.segment[cue]) return false;
  const nominal = !verbInside(context, Math.max(own?.from ?? 0, trigger.at - 8), trigger.at);
  return (
    nominal &&
    !verbInside(context, trigger.to, Math.max(trigger.to, cue - 3)) &&
    !words.isPreposition(clauseStart(context, trigger))
  );
};

const clauseStart = (context: Context, trigger: Trigger) => {
  const own = context.clauses.of[trigger.at];
  return own && trigger.at - own.from <= 3 ? Math.max(own.from, trigger.at - 2) : -1;
};

const verbInside = (context: Context, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    if (
      context.clauses.of[at] === context.clauses.of[to] &&
      context.words
        .verbForms(at)
        .some((form) => form.tense === "past" || form.tense === "present" || form.tense === "dependent")
    )
      return true;
  }
  return false;
};

const negated = (context: Context, trigger: Trigger): boolean => {
  const { words, clauses } = context;
  const { negation } = words.lexicon.modality;
  if (trigger.form) {
    for (let at = groupStart(context, trigger.at); at < trigger.at; at++)
      if (words.is(negation, at)) return true;
    return false;
  }
  for (let at = trigger.at - 1; at >= Math.max(0, trigger.at - 7); at--) {
    if (clauses.segment[at] !== clauses.segment[trigger.at]) return false;
    if (words.is(negation, at)) return true;
  }
  return false;
};

/** "did not deny": a denial that is itself negated. */
const deniesNothing = (context: Context, trigger: Trigger): boolean => {
  const { words } = context;
  const { denied, negation } = words.lexicon.modality;
  return places(context, denied).some(
    ({ at }) =>
      at < trigger.at &&
      words.verbForms(at).length > 0 &&
      [1, 2].some((back) => words.is(negation, at - back)),
  );
};

const inCondition = (context: Context, trigger: Trigger): boolean => {
  const { clauses } = context;
  let clause = clauses.of[trigger.at] ?? null;
  const conditions = clauses.clauses.filter((candidate) => candidate.condition);
  const past = trigger.form?.tense === "past" && !trigger.passive;
  if (past && conditions.every((condition) => condition.from > trigger.at)) return false;
  if (
    conditions.some(
      (condition) => condition.parent === clause || (condition.from <= 1 && clause?.kind === "main"),
    )
  )
    return true;
  for (; clause; clause = clause.parent) if (clause.condition) return true;
  return false;
};

/**
 * Whether what a trigger tells has happened, by seeds/lexicon/<lang>/modality.yaml: denied over alleged over planned over
 * happened. null: nothing is claimed (a wish, a request, a condition, a question, something called off).
 */
export const modalityOf = (context: Context, trigger: Trigger): Modality | null => {
  const { words } = context;
  const { denied, alleged, planned, nothing, undone } = words.lexicon.modality;
  if (words.sentence.question || inCondition(context, trigger)) return null;
  const refused = cueFor(context, trigger, denied);
  const no = negated(context, trigger);
  if (refused && deniesNothing(context, trigger)) return null;
  if (cueFor(context, trigger, nothing)) return null;
  if (trigger.form === null) {
    for (let at = trigger.at - 1; at >= Math.max(0, trigger.at - 4); at--) {
      if (words.isPreposition(at) && words.word(at) !== "of") break;
      if (words.is(undone, at)) return null;
    }
  }
  if (refused || no) return "denied";
  if (cueFor(context, trigger, alleged)) return "alleged";
  if (
    !words.greek &&
    words.word(trigger.at - 1) === "to" &&
    trigger.form &&
    plainInfinitive(context, trigger)
  )
    return null;
  return cueFor(context, trigger, planned) ? "planned" : "happened";
};

/** "to attack" after a word that is no plan: "in order to", "the first to", "able to" say nothing by themselves. */
const plainInfinitive = (context: Context, trigger: Trigger): boolean =>
  !cueFor(context, trigger, context.words.lexicon.modality.planned);
