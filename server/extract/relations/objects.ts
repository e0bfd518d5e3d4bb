import { fold } from "../../text/fold.ts";
import type { Phrase } from "../phrase.ts";
import { type Context, type Filler, found, isBare, type Trigger } from "./context.ts";
import { near, reach } from "./near.ts";

const prepositionBetween = ({ words }: Context, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    if (words.isPreposition(at) || words.lexicon.contracted.has(words.word(at))) return true;
  }
  return false;
};

/** The object without a preposition: behind the verb; in Greek also before it, where its case tells. */
export const directObject = (context: Context, trigger: Trigger): Filler | null => {
  const { words, phrases } = context;
  const { objectOwner, inCountry } = trigger.frame;
  const right = phrases.filter(
    (phrase) => phrase.from >= trigger.to && near(context, trigger, phrase, reach.object),
  );
  if (words.greek) {
    const accusative = right.find(
      (phrase) =>
        isBare(phrase) &&
        (phrase.case === "acc" ||
          phrase.case === "any" ||
          (phrase.case === null && phrase.from <= trigger.to + 1)),
    );
    const fronted = accusative
      ? undefined
      : phrases.findLast(
          (phrase) =>
            phrase.to <= trigger.at &&
            isBare(phrase) &&
            (phrase.case === "acc" || phrase.case === null) &&
            near(context, trigger, phrase, reach.object) &&
            phrases.some(
              (subject) =>
                subject.from >= trigger.to &&
                subject.case === "nom" &&
                near(context, trigger, subject, reach.object),
            ),
        );
    if (fronted) return found(fronted, 0.95);
    if (accusative && (!objectOwner || accusative.from <= trigger.to + 4)) return found(accusative);
    const owner = objectOwner
      ? right.find(
          (phrase) =>
            phrase.prep === null &&
            (phrase.kind === "adjective" || phrase.case === "gen") &&
            phrase.from <= trigger.to + 4 &&
            !prepositionBetween(context, trigger.to, phrase.from),
        )
      : undefined;
    return found(owner, 0.8);
  }
  for (const phrase of right) {
    if (phrase.prep !== null) {
      const inside = inCountry && words.lexicon.closed.inside.has(phrase.prep);
      return inside && phrase.from <= trigger.to + reach.object ? found(phrase, 0.9) : null;
    }
    const close = phrase.from <= words.skipAdverbs(trigger.to, 1) + 1;
    if (!close && !isBare(phrase)) return null;
    if (isBare(phrase))
      return close || phrases.some((owner) => owner.to <= phrase.from && owner.from >= trigger.to)
        ? found(phrase)
        : null;
    if (objectOwner) {
      const next = right.find((other) => other.from === phrase.to && isBare(other));
      return next ? found(next) : found(phrase, 0.8);
    }
  }
  return null;
};

/** A finite verb of the same clause: what is behind it belongs to it, not to the noun before. */
const verbBetween = (context: Context, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const same = context.clauses.of[at] === context.clauses.of[from - 1];
    const reduced = context.words.word(at + 1) === "by" || context.words.word(at - 1) === "-";
    if (
      same &&
      !reduced &&
      context.words.verbForms(at).some((form) => form.tense === "past" || form.tense === "present")
    )
      return true;
  }
  return false;
};

/** The object behind one of these prepositions (parted by "|"): after the verb, else what a clause is about, or before it. */
export const afterPreposition = (context: Context, trigger: Trigger, prepositions: string): Filler | null => {
  const wanted = fold(prepositions).split("|");
  const fits = (phrase: Phrase) =>
    phrase.prep !== null &&
    (phrase.kind !== "adjective" || (context.words.greek && trigger.frame.objectOwner)) &&
    (!phrase.possessive || /^(?:ATTACKED|DEPLOYED_TO)$/.test(trigger.frame.type)) &&
    phrase.refs.length > 0 &&
    wanted.includes(phrase.prep) &&
    (context.words.greek || !context.words.is(context.words.lexicon.closed.from, phrase.from - 1));
  const right = context.phrases.find(
    (phrase) =>
      phrase.from >= trigger.to &&
      fits(phrase) &&
      near(context, trigger, phrase, reach.preposition) &&
      ((trigger.form !== null && !context.words.greek) || !verbBetween(context, trigger.to, phrase.from)),
  );
  if (right) return found(right);
  const left =
    context.words.greek || trigger.passive
      ? context.phrases.findLast(
          (phrase) =>
            phrase.to <= trigger.at && fits(phrase) && near(context, trigger, phrase, reach.preposition),
        )
      : undefined;
  const whom = antecedentPerson(context, trigger, wanted);
  if (whom) return found(whom, 0.95);
  return left ? found(left, 0.9) : found(antecedentPlace(context, trigger, wanted), 0.95);
};

/** "with whom he met", «με τους οποίους είχε συναντήσεις»: they stand before the clause. */
const antecedentPerson = (context: Context, trigger: Trigger, wanted: string[]): Phrase | undefined => {
  const { words, clauses } = context;
  const clause = clauses.of[trigger.at];
  if (clause?.kind !== "relative") return undefined;
  const at = [-1, 0, 1].map((step) => clause.from + step).find((spot) => wanted.includes(words.word(spot)));
  if (at === undefined) return undefined;
  const relative = /^(?:whom|which)$/.test(words.word(at + 1)) || /^οποι/.test(words.word(at + 2));
  return relative
    ? context.phrases.findLast((phrase) => phrase.to <= at && at - phrase.to <= 2 && phrase.refs.length > 0)
    : undefined;
};

/** "Mali, where fighters are deployed": the place stands before the clause. */
const antecedentPlace = (context: Context, trigger: Trigger, wanted: string[]): Phrase | undefined => {
  const clause = context.clauses.of[trigger.at];
  const where = clause && context.words.is(context.words.lexicon.closed.where, clause.from);
  if (!where || !wanted.some((word) => word === "in" || word === "σε")) return undefined;
  return context.phrases.findLast(
    (phrase) => phrase.to <= clause.from && clause.from - phrase.to <= 2 && phrase.refs.length === 1,
  );
};

/** "the treaty that they signed": the object stands before its relative clause. */
export const relativeObject = (context: Context, trigger: Trigger): Filler | null => {
  const clause = context.clauses.of[trigger.at];
  if (clause?.kind !== "relative" || trigger.frame.type !== "SIGNED") return null;
  const before = context.phrases.findLast(
    (phrase) => phrase.to <= clause.from && clause.from - phrase.to <= 3,
  );
  return found(before, 0.95);
};
