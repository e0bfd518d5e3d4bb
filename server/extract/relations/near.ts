import type { Phrase } from "../phrase.ts";
import type { Context, Trigger } from "./context.ts";

/** How far, in tokens, an end of a tie may stand from the word that tells it. */
export const reach = { object: 8, preposition: 16, owner: 4, between: 20 };

/** A phrase of the same clause, or of a relative clause right behind the trigger. */
export const near = (context: Context, trigger: Trigger, phrase: Phrase, limit: number) => {
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
