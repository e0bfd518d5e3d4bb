import type { Phrase } from "../phrase.ts";
import { type Context, type Filler, found, isBare, type Trigger } from "./context.ts";
import { near, reach } from "./near.ts";
import { afterPreposition, directObject, relativeObject } from "./objects.ts";
import { between, copula, owner, ownerAfter } from "./owners.ts";
import { subjectOf } from "./subjects.ts";

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
    const clause = context.clauses.of[trigger.at];
    if (
      clause?.kind === "relative" &&
      [0, 1].some((step) => /^οποι(?:ου|ασ|ων)$/.test(context.words.word(clause.from + step)))
    )
      return found(
        context.phrases.findLast((phrase) => phrase.to <= clause.from && clause.from - phrase.to <= 3),
        0.95,
      );
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
