import type { Context, Trigger } from "./context.ts";

/** How far from the trigger the thing that is moved may be named, in tokens. */
const reach = 12;

const men = /^(?:troops|forces|navy)$/;

/** True when the frame asks for no theme (forces, weapons, aid), or its words stand by the trigger. */
export const themeStands = (context: Context, trigger: Trigger): boolean => {
  const { frame } = trigger;
  const { words, clauses } = context;
  if (!frame.theme) return verbalAttack(context, trigger);
  const list = words.lexicon.themes[frame.theme];
  const is = (at: number) => {
    if (list?.match(words.tokens, at)) return true;
    if (frame.theme !== "units" && frame.theme !== "men") return false;
    const unit = words.match(words.lexicon.units, at);
    if (unit) return frame.theme === "units" || men.test(unit.value);
    return context.phrases.some(
      (phrase) =>
        phrase.core <= at &&
        at < phrase.to &&
        phrase.refs.some((ref) => ref.unit || ref.entry.type === "MilitaryUnit"),
    );
  };
  const right = trigger.form
    ? trigger.passive
      ? trigger.to
      : Math.min(words.tokens.length, trigger.to + reach)
    : Math.min(words.tokens.length, trigger.to + 7);
  const left =
    trigger.form && !trigger.passive ? trigger.at : Math.max(0, trigger.at - (trigger.form ? reach : 4));
  for (let at = left; at < right; at++) {
    if (at === trigger.at && !trigger.form && frame.type === "DEPLOYED_TO") continue;
    if (clauses.of[at] === clauses.of[trigger.at] && is(at)) return true;
  }
  if (trigger.form && !trigger.passive && trigger.form.tense === "participle") {
    for (let at = Math.max(0, trigger.at - 6); at < trigger.at; at++) if (is(at)) return true;
  }
  return [1, 2].some((back) => words.is(frame.themeOr, trigger.at - back));
};

/** An attack between two persons is one of words, unless weapons are named. */
const verbalAttack = (context: Context, trigger: Trigger): boolean => {
  if (trigger.frame.type !== "ATTACKED") return true;
  const { words, phrases } = context;
  const persons = phrases.filter((phrase) => phrase.refs.some((ref) => ref.entry.type === "Person"));
  const verbal = words.lexicon.relations.verbalWords;
  if ([1, 2].some((back) => words.is(verbal, trigger.at - back) || words.is(verbal, trigger.to + back - 1)))
    return false;
  const after = words.word(trigger.to);
  const both =
    persons.some((phrase) => phrase.to <= trigger.at) &&
    persons.some((phrase) => phrase.from >= trigger.to && phrase.from <= trigger.to + 3);
  if (!both || after === "by") return true;
  return words.tokens.some((_, at) => words.is(words.lexicon.relations.physicalWords, at));
};
