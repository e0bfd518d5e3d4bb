import type { Entry } from "./entry.ts";
import type { Context } from "./relations/context.ts";
import type { RawClaim } from "./relations/raw-claim.ts";

/** A mention as it goes out: the entity, and its span in the body. */
export interface MentionSpan {
  entry: Entry;
  span: { start: number; end: number };
}

/** "flew from Moscow", but "asked help from Moscow": a verb of moving stands in the clause. */
const isTravel = (context: Context, at: number): boolean =>
  context.words.tokens.some((_, other) => {
    const uses =
      context.clauses.of[other] === context.clauses.of[at]
        ? context.words.match(context.words.lexicon.verbs, other)
        : null;
    return (
      uses?.value.some(({ frame }) => frame?.type === "VISITED" || frame?.type === "DEPLOYED_TO") ?? false
    );
  });

/** Whether a capital is meant as a town: where things happen, or between which one travels. */
const isTown = (context: Context, at: number): boolean => {
  const { closed, grammar } = context.words.lexicon;
  const phrase = context.phrases.find((candidate) => candidate.from <= at && at < candidate.to);
  if (at === 0 && context.words.tokens[0]?.text === context.words.tokens[0]?.text.toUpperCase()) return true;
  if (!phrase || phrase.core > at) return false;
  if (closed.between.has(phrase.prep ?? "")) {
    return [1, 2, 3, 4].some((back) => context.words.is(grammar.transport, phrase.from - back));
  }
  if (closed.from.has(phrase.prep ?? "")) return isTravel(context, at);
  const outside = [1, 2, 3].some((back) => context.words.is(closed.townNouns, phrase.from - back));
  if (outside && (phrase.prep === "of" || phrase.case === "gen")) return true;
  return grammar.places.has(phrase.prep ?? "");
};

/** Every mention of a sentence: names, demonyms, offices and groups, each with the entity it stands for. */
export const mentionSpans = (context: Context, claims: RawClaim[]): MentionSpan[] => {
  const { words } = context;
  const { entries } = words.knowledge.gazetteer;
  const spans: MentionSpan[] = [];
  const add = (entry: Entry, from: number, to: number) => {
    const [first, last] = [words.tokens[from], words.tokens[to - 1]];
    if (first && last) spans.push({ entry, span: { start: first.start, end: last.end } });
  };
  for (const { entry, from, to } of words.mentions) {
    const country = entry.standsFor ? entries.get(entry.standsFor) : undefined;
    const claimed = claims.some(
      (claim) =>
        claim.sentence === words.sentence.index &&
        claim.cores?.includes(from) &&
        (claim.subject.id === country?.id || claim.object.id === country?.id) &&
        ![claim.subject.id, claim.object.id, claim.at?.id].includes(entry.id),
    );
    const itself = !country || entry.seat || (isTown(context, from) && !claimed);
    add(itself ? entry : country, from, to);
  }
  for (const phrase of context.phrases.flatMap((whole) => whole.parts ?? [whole])) {
    const described = phrase.kind !== "name" && phrase.kind !== "adjective";
    for (const { entry, owner } of phrase.refs) {
      if (described && entry.type === "Person") add(entry, phrase.from, phrase.to);
      const generic =
        owner && !claims.some((claim) => claim.subject.id === entry.id || claim.object.id === entry.id);
      if (entry.type === "MilitaryUnit" && phrase.kind === "name" && !generic)
        add(entry, phrase.core, phrase.to);
    }
  }
  return spans;
};
