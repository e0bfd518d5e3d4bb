import type { Case } from "../phrase.ts";
import type { SentenceWords } from "../sentence-words.ts";

/** Where a noun phrase begins, and what stands before it. */
export interface Edge {
  from: number;
  prep: string | null;
  case: Case | null;
}

const reach = 6;

const isDeterminer = (words: SentenceWords, at: number) =>
  words.isArticle(at) ||
  words.tokens[at]?.kind === "number" ||
  words.is(words.lexicon.grammar.determiners, at) ||
  words.lexicon.counts.has(words.word(at));

/** Walks left from the core over articles, numbers, adjectives; other words count only when an article is behind them. */
const leftOf = (words: SentenceWords, core: number, floor: number): number => {
  const person = words.mention(core)?.entry.type === "Person";
  let from = core;
  let at = core - 1;
  for (let steps = 0; steps < reach && at >= floor; steps++, at--) {
    if (/^["“«'‘]$/.test(words.word(at))) continue;
    if (isDeterminer(words, at)) {
      from = at;
      if (words.isArticle(at)) break;
      continue;
    }
    if (
      words.word(at) === "of" &&
      at > floor &&
      (words.is(words.lexicon.grammar.determiners, at - 1) || words.tokens[at - 1]?.kind === "number")
    ) {
      continue;
    }
    if (words.is(words.lexicon.titles.modifiers, at) && !words.named(at) && !words.isVerbLike(at)) {
      from = at;
      continue;
    }
    if (person || words.named(at) || words.isBarrier(at) || words.tokens[at]?.kind !== "word") break;
  }
  return from;
};

const canonical = (text: string) => (/^απ$/.test(text) ? "απο" : text);

/**
 * The beginning of the phrase whose core is at `core`.
 * @param floor the first token that the phrase may take
 */
export const edgeOf = (words: SentenceWords, core: number, floor: number): Edge => {
  const { lexicon } = words;
  let from = leftOf(words, core, floor);
  let grammaticalCase: Case | null = null;
  let inside: string | null = null;
  if (words.greek) {
    for (let at = from; at < core; at++) {
      const word = words.word(at);
      if (lexicon.contracted.has(word)) {
        from = at;
        inside = "σε";
        grammaticalCase = "acc";
        break;
      }
      const article = lexicon.articles.get(word);
      if (article) {
        from = at;
        grammaticalCase = article;
        break;
      }
    }
  }
  let before = from - 1;
  while (/^["“«'‘]$/.test(words.word(before))) before -= 1;
  const preposition = before >= 0 ? words.prepositionEnding(before) : null;
  if (!preposition) return { from, prep: inside, case: grammaticalCase };
  const outer = preposition.from > 0 ? words.prepositionEnding(preposition.from - 1) : null;
  const strong = outer && words.is(words.lexicon.closed.outward, outer.from);
  return { from, prep: canonical(strong ? outer.text : preposition.text), case: grammaticalCase };
};
