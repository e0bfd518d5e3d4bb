import type { Entry } from "./entry.ts";
import type { Context } from "./relations/context.ts";

/** A war that a sentence speaks of. */
export interface EventFound {
  entry: Entry;
  from: number;
  to: number;
}

/** Wars of the gazetteer: "the war in Ukraine", «ρωσική εισβολή στην Ουκρανία», "Russia-Ukraine war". */
export const findEvents = (context: Context): EventFound[] => {
  const { words, phrases } = context;
  const { events, entries } = words.knowledge.gazetteer;
  const found: EventFound[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    const war = words.match(words.lexicon.closed.wars, at);
    if (!war || words.named(at)) continue;
    const after = phrases.find(
      (phrase) =>
        phrase.from - at > 0 &&
        phrase.from - at - war.length <= 2 &&
        phrase.prep !== null &&
        words.lexicon.closed.ofWar.has(phrase.prep),
    );
    const before = phrases.findLast(
      (phrase) =>
        phrase.to <= at && at - phrase.to <= 2 && (phrase.kind === "adjective" || phrase.possessive),
    );
    const ids = new Set(
      [after, before].flatMap(
        (phrase) => phrase?.refs.flatMap((ref) => [ref.entry.id, ref.place?.id ?? ref.entry.id]) ?? [],
      ),
    );
    for (const [id, event] of events) {
      const entry = entries.get(id);
      const place =
        event.place.some((name) => ids.has(name)) &&
        [...ids].every((name) => event.place.includes(name) || event.parties.includes(name));
      const pair = event.parties.length > 1 && event.parties.every((name) => ids.has(name));
      if (entry && (place || pair)) found.push({ entry, from: at, to: after ? after.to : at + war.length });
    }
  }
  return found;
};
