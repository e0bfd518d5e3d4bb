import type { Mention } from "../mentions.ts";
import type { SentenceWords } from "../sentence-words.ts";

/** "ICC judges", "Ukraine war": the name only tells whose or which; but "gave Ukraine tanks", "told Russia last week". */
export const isAttribute = (words: SentenceWords, { entry, to }: Mention): boolean => {
  const next = words.tokens[to];
  if (words.greek || (entry.type !== "Country" && entry.type !== "Organization")) return false;
  if (next?.kind !== "word" || next.capital || words.isBarrier(to) || words.isArticle(to)) return false;
  const { lexicon } = words;
  const timed = [
    ...lexicon.dates.last,
    ...lexicon.dates.next,
    ...lexicon.dates.this,
    ...Object.keys(lexicon.dates.days),
    ...Object.keys(lexicon.dates.parts),
  ];
  const moved = lexicon.themes.supplies && words.is(lexicon.themes.supplies, to);
  return (
    !moved && !timed.includes(next.fold) && !words.isAdverb(to) && !words.is(lexicon.grammar.determiners, to)
  );
};
