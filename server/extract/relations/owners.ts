import type { Phrase } from "../phrase.ts";
import { type Context, type Filler, found, isBare, type Trigger } from "./context.ts";
import { near, reach } from "./near.ts";
import { subjectOf } from "./subjects.ts";

/** Whose the noun is, as told behind it: "the invasion of Russia". */
export const ownerAfter = (context: Context, trigger: Trigger): Phrase | undefined =>
  context.phrases.find((phrase) => {
    const distance = phrase.from - trigger.to;
    if (distance < 0 || distance > reach.owner || phrase.possessive) return false;
    const ofObject = trigger.frame.nounObject.some((selector) => /^p:(?:.*\|)?of(?:\||$)/.test(selector));
    if (!context.words.greek) return phrase.prep === "of" && distance <= 2 && !ofObject;
    if (phrase.prep !== null) return false;
    return (
      (phrase.case === "gen" && distance <= 2) ||
      (phrase.case === null && distance === 0 && (phrase.kind === "name" || phrase.refs.length > 1))
    );
  });

const ownerBefore = (context: Context, trigger: Trigger): Phrase | undefined =>
  context.phrases.findLast((phrase) => {
    const distance = trigger.at - phrase.to;
    if (
      distance < 0 ||
      distance > 3 ||
      (phrase.kind !== "adjective" &&
        !phrase.possessive &&
        !(context.words.greek === false && distance === 0 && phrase.kind === "name"))
    )
      return false;
    for (let at = phrase.to; at < trigger.at; at++) if (context.words.isBarrier(at)) return false;
    return true;
  });

/** Whose the noun is, told before it, behind it or by a pronoun. */
export const owner = (context: Context, trigger: Trigger): Filler | null =>
  found(ownerBefore(context, trigger) ?? ownerAfter(context, trigger)) ?? ownerByPronoun(context, trigger);

/** "its invasion": the last country or organisation before it; "his visit": the last person. */
const ownerByPronoun = (context: Context, trigger: Trigger): Filler | null => {
  const { words, phrases } = context;
  const { ofThing, ofPerson } = words.lexicon.closed;
  const pronoun = [1, 2, 3]
    .map((back) => trigger.at - back)
    .find((at) => words.is(ofThing, at) || words.is(ofPerson, at));
  if (pronoun === undefined) return null;
  for (let at = pronoun + 1; at < trigger.at; at++) if (words.isBarrier(at)) return null;
  const wanted = words.is(ofThing, pronoun) ? ["Country", "Organization"] : ["Person"];
  const one = (candidate: Phrase) =>
    candidate.refs.length === 1 && wanted.includes(candidate.refs[0]?.entry.type ?? "");
  const subject = subjectOf(context, pronoun, null);
  if (subject && one(subject.phrase)) return found(subject.phrase, 0.85);
  const phrase = phrases.findLast(
    (candidate) => candidate.to <= pronoun && candidate.kind !== "adjective" && one(candidate),
  );
  return found(phrase, 0.85);
};

/** The several sides that stand with a noun, or behind "between": "the Russia–China alliance". */
export const between = (context: Context, trigger: Trigger): Filler | null => {
  for (const pair of [ownerBefore(context, trigger), ownerAfter(context, trigger)]) {
    if (pair && pair.refs.length > 1) return found(pair);
  }
  const phrase = context.phrases.find(
    (candidate) =>
      candidate.from >= trigger.to &&
      context.words.lexicon.closed.between.has(candidate.prep ?? "") &&
      candidate.refs.length > 1 &&
      near(context, trigger, candidate, reach.between),
  );
  return found(phrase);
};

/** "X is an ally", "Belarus, a close ally", "NATO member Greece". */
export const copula = (context: Context, trigger: Trigger): Filler | null => {
  const { words, phrases } = context;
  const next = phrases.find(
    (phrase) => phrase.from === trigger.to && isBare(phrase) && phrase.case !== "gen",
  );
  if (next) return found(next);
  let at = trigger.at - 1;
  for (let steps = 0; steps < 7 && at >= 0; steps++, at--) {
    if (words.is(words.lexicon.grammar.be, at) || words.word(at) === "as")
      return subjectOf(context, at, null);
    if (words.word(at) === ",") {
      const before = phrases.findLast(
        (phrase) => phrase.to === at && phrase.kind !== "adjective" && !phrase.possessive,
      );
      const closed =
        words.isArticle(at + 1) || words.greek || /^(?:,|of|and|\.)$/.test(words.word(trigger.to));
      return closed ? found(before) : null;
    }
    const verb = words
      .verbForms(at)
      .some((form) => form.tense === "past" || form.tense === "ing" || form.tense === "gerund");
    if (verb || words.isPreposition(at)) return null;
  }
  return null;
};
