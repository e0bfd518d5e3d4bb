import { fold } from "../../text/fold.ts";
import type { Phrase } from "../phrase.ts";
import { type Context, type Filler, found, isBare, type Trigger } from "./context.ts";
import { subjectOf } from "./subjects.ts";

/** How far, in tokens, an end of a tie may stand from the word that tells it. */
const reach = { object: 8, preposition: 16, owner: 4, between: 20 };

/** A phrase of the same clause, or of a relative clause right behind the trigger. */
const near = (context: Context, trigger: Trigger, phrase: Phrase, limit: number) => {
  const distance = phrase.from >= trigger.to ? phrase.from - trigger.to : trigger.at - phrase.to;
  if (distance < 0 || distance > limit) return false;
  const [own, other] = [context.clauses.of[trigger.at], context.clauses.of[phrase.core]];
  if (own === other) return true;
  return (
    other?.kind === "relative" &&
    other.parent === own &&
    phrase.from > trigger.at &&
    trigger.form === null &&
    other.from - trigger.to <= 2
  );
};

const prepositionBetween = ({ words }: Context, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    if (words.isPreposition(at) || words.lexicon.contracted.has(words.word(at))) return true;
  }
  return false;
};

const directObject = (context: Context, trigger: Trigger): Filler | null => {
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

const afterPreposition = (context: Context, trigger: Trigger, prepositions: string): Filler | null => {
  const wanted = fold(prepositions).split("|");
  const fits = (phrase: Phrase) =>
    phrase.prep !== null &&
    (phrase.kind !== "adjective" || (context.words.greek && trigger.frame.objectOwner)) &&
    !phrase.possessive &&
    phrase.refs.length > 0 &&
    wanted.includes(phrase.prep);
  const right = context.phrases.find(
    (phrase) =>
      phrase.from >= trigger.to &&
      fits(phrase) &&
      near(context, trigger, phrase, reach.preposition) &&
      (trigger.form !== null || !verbBetween(context, trigger.to, phrase.from)),
  );
  if (right) return found(right);
  const left =
    context.words.greek || trigger.passive
      ? context.phrases.findLast(
          (phrase) =>
            phrase.to <= trigger.at && fits(phrase) && near(context, trigger, phrase, reach.preposition),
        )
      : undefined;
  return left ? found(left, 0.9) : found(antecedentPlace(context, trigger, wanted), 0.95);
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
const relativeObject = (context: Context, trigger: Trigger): Filler | null => {
  const clause = context.clauses.of[trigger.at];
  if (clause?.kind !== "relative" || trigger.frame.type !== "SIGNED") return null;
  const before = context.phrases.findLast(
    (phrase) => phrase.to <= clause.from && clause.from - phrase.to <= 3,
  );
  return found(before, 0.95);
};

const ownerAfter = (context: Context, trigger: Trigger): Phrase | undefined =>
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

const owner = (context: Context, trigger: Trigger): Filler | null =>
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

const between = (context: Context, trigger: Trigger): Filler | null => {
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
const copula = (context: Context, trigger: Trigger): Filler | null => {
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

/** The verb that a noun hangs on: the last one before it in its clause; in Greek also the first one after it. */
export const verbBefore = (context: Context, at: number): number | null => {
  const { words, clauses } = context;
  for (let before = at - 1; before >= 0; before--) {
    if (clauses.of[before] !== clauses.of[at]) continue;
    if (words.isVerbLike(before) && !words.named(before)) return before;
  }
  if (!words.greek) return null;
  for (let after = at + 1; after < words.tokens.length; after++) {
    if (clauses.of[after] === clauses.of[at] && words.isVerbLike(after) && !words.named(after)) return after;
  }
  return null;
};

const clauseSubject = (context: Context, trigger: Trigger): Filler | null => {
  const { words } = context;
  const verb = verbBefore(context, trigger.at);
  const { light } = trigger.frame;
  const use = verb === null ? null : (words.match(words.lexicon.verbs, verb)?.value ?? null);
  const blames = use?.some(({ frame }) => frame?.type === "CRITICIZED");
  if (blames) {
    const object = context.phrases.find(
      (phrase) =>
        verb !== null &&
        phrase.from > verb &&
        phrase.to < trigger.at &&
        isBare(phrase) &&
        phrase.from <= verb + 3,
    );
    return object && trigger.frame.type !== "MET_WITH" ? found(object) : null;
  }
  if (light && (verb === null || !words.is(light, verb))) return null;
  return subjectOf(context, verb ?? trigger.at, null);
};

const theme = (context: Context, trigger: Trigger): Filler | null => {
  const isUnit = (phrase: Phrase) =>
    phrase.kind === "name" && phrase.refs.some((ref) => ref.unit || ref.entry.type === "MilitaryUnit");
  const right = context.phrases.find(
    (phrase) =>
      phrase.from >= trigger.to &&
      isUnit(phrase) &&
      near(context, trigger, phrase, reach.preposition) &&
      (phrase.prep === null || /^(?:of|by)$/.test(phrase.prep)),
  );
  if (right) return found(right);
  if (trigger.form && !trigger.passive && trigger.form.tense !== "participle") return null;
  const subject = trigger.form ? subjectOf(context, trigger.at, trigger.form) : null;
  return subject && isUnit(subject.phrase) ? subject : null;
};

/** Fills a slot by the first of its selectors that finds a phrase; see seeds/lexicon/en/relations.yaml for their names. */
export const fillSlot = (context: Context, trigger: Trigger, selectors: string[]): Filler | null => {
  for (const selector of selectors) {
    const filler = select(context, trigger, selector);
    if (filler && filler.phrase.refs.length > 0) return filler;
  }
  return null;
};

const select = (context: Context, trigger: Trigger, selector: string): Filler | null => {
  if (selector.startsWith("p:")) return afterPreposition(context, trigger, selector.slice(2));
  if (selector === "subject")
    return trigger.passive ? agent(context, trigger) : subjectOf(context, trigger.at, trigger.form);
  if (selector === "object" && !trigger.passive && relativeObject(context, trigger)) {
    return relativeObject(context, trigger);
  }
  if (selector === "object")
    return trigger.passive ? subjectOf(context, trigger.at, trigger.form) : directObject(context, trigger);
  if (selector === "owner") return owner(context, trigger);
  if (selector === "ownerAfter") return found(ownerAfter(context, trigger));
  if (selector === "between") return between(context, trigger);
  if (selector === "copula") return copula(context, trigger);
  if (selector === "clause") return clauseSubject(context, trigger);
  if (selector === "theme") return theme(context, trigger);
  if (selector === "genitive") {
    return found(
      context.phrases.find(
        (phrase) =>
          phrase.from >= trigger.to &&
          phrase.case === "gen" &&
          phrase.prep === null &&
          phrase.from - trigger.to <= 3,
      ),
    );
  }
  if (selector === "inner") {
    return found(
      context.phrases.find(
        (phrase) =>
          phrase.from >= trigger.to &&
          phrase.from - trigger.to <= 10 &&
          phrase.refs.length > 0 &&
          phrase.kind !== "adjective",
      ),
      0.8,
    );
  }
  return null;
};

const agent = (context: Context, trigger: Trigger): Filler | null =>
  afterPreposition(context, trigger, context.words.greek ? "από" : "by");
