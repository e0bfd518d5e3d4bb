import type { VerbForm } from "../conjugate.ts";
import type { Context, Trigger } from "./context.ts";

const nounPrepositions = /^(?:on|against|for|from|of|by|in|into|at|with|between|toward|towards)$/;

/** English words like "visit" and "strikes" are a verb or a noun: the words around tell. */
const isVerbHere = (context: Context, at: number, to: number, form: VerbForm): boolean => {
  const { words, phrases } = context;
  if (words.greek) return true;
  const before = words.skipAdverbs(at - 1, -1);
  const left = phrases.find((phrase) => phrase.to === before + 1);
  const owned = left !== undefined && (left.kind === "adjective" || left.possessive);
  const determined = words.isArticle(before) || words.is(words.lexicon.grammar.determiners, before);
  const next = words.word(to);
  if (form.tense === "ing") return !owned && !determined && next !== "of";
  if (form.tense === "past" || form.tense === "participle") return !owned || next === "by";
  if (words.word(before) === "to" || words.isAuxiliary(before)) return !(determined || owned);
  if (determined || owned || words.isPreposition(before)) return false;
  if (nounPrepositions.test(next)) return false;
  if (left && left.kind !== "adjective") return true;
  return (
    words.match(words.lexicon.pronouns.person, before) !== null ||
    words.match(words.lexicon.pronouns.plural, before) !== null ||
    /^(?:who|which|that|it|and)$/.test(words.word(before))
  );
};

const passiveOf = (context: Context, at: number, to: number, form: VerbForm): boolean => {
  const { words } = context;
  if (words.greek) return form.voice === "passive";
  if (form.tense !== "participle") return false;
  let before = words.skipAdverbs(at - 1, -1);
  while (/^(?:been|being|be)$/.test(words.word(before)) || words.isAdverb(before)) {
    if (words.is(words.lexicon.grammar.be, before)) return true;
    before -= 1;
  }
  if (words.is(words.lexicon.grammar.be, before)) return true;
  return words.word(to) === "by";
};

const verbTriggers = (context: Context, at: number): Trigger[] => {
  const { words } = context;
  const found = words.match(words.lexicon.verbs, at);
  const noun = words.match(words.lexicon.units, at) ?? words.match(words.lexicon.grammar.standIns, at);
  if (!found || words.named(at) || (noun && noun.length > found.length)) return [];
  const to = at + found.length;
  const fitting = found.value.filter(({ form }) => isVerbHere(context, at, to, form));
  const triggers = new Map<number, Trigger>();
  for (const { frame, form } of fitting) {
    if (!frame || words.is(frame.unless, to) || words.is(frame.unless, to + 1)) continue;
    const passive = passiveOf(context, at, to, form) && !frame.deponent;
    const old = triggers.get(frame.index);
    if (!old || (passive && !old.passive)) triggers.set(frame.index, { at, to, frame, form, passive });
  }
  const past = fitting.some(({ form }) => form.tense === "past");
  return [...triggers.values()].filter(
    (trigger) =>
      words.greek ||
      trigger.passive ||
      past ||
      trigger.form?.tense !== "participle" ||
      words.isAuxiliary(words.skipAdverbs(at - 1, -1)) ||
      reduced(context, trigger),
  );
};

/** "troops deployed in Syria": a participle after its noun, without "were". */
const reduced = (context: Context, trigger: Trigger) => context.words.isPreposition(trigger.to);

const nounTriggers = (context: Context, at: number, verbs: Trigger[]): Trigger[] => {
  const { words } = context;
  const found = words.match(words.lexicon.nouns, at);
  if (!found || words.named(at)) return [];
  if (verbs.some((verb) => verb.to >= at + found.length)) return [];
  const to = at + found.length;
  return found.value
    .filter(
      (frame) =>
        !words.is(frame.unless, to) || context.dates.some((date) => date.from - to <= 1 && date.from >= to),
    )
    .map((frame) => ({ at, to, frame, form: null, passive: false }));
};

/** The words of a sentence that can tell a tie, in order. */
export const findTriggers = (context: Context): Trigger[] => {
  const triggers: Trigger[] = [];
  let covered = 0;
  for (let at = 0; at < context.words.tokens.length; at++) {
    if (
      /^[-‐‑]$/.test(context.words.word(at - 1)) &&
      context.words.tokens[at - 1]?.end === context.words.tokens[at]?.start
    )
      continue;
    const verbs = verbTriggers(context, at);
    const nouns = at < covered ? [] : nounTriggers(context, at, verbs);
    for (const noun of nouns) covered = Math.max(covered, noun.to);
    triggers.push(...verbs, ...nouns);
  }
  return triggers;
};
