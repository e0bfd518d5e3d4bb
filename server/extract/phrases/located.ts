import type { Mention } from "../mentions.ts";
import type { Statement } from "../phrase.ts";
import type { SentenceWords } from "../sentence-words.ts";

/** "Geneva, Switzerland", "Rafah in southern Gaza", «στο Χάρκοβο της Ουκρανίας». */
export const locatedAfter = (words: SentenceWords, { entry, from, to }: Mention): Statement[] => {
  if (entry.type !== "Place") return [];
  let at = to;
  if (words.greek) {
    if (words.lexicon.articles.get(words.word(at)) !== "gen") return [];
    at += 1;
  } else if (words.word(at) === ",") {
    at += 1;
    const within = words.word(at) === "in";
    if (within) at += 1;
    while (within && (words.isArticle(at) || words.is(words.lexicon.closed.directions, at))) at += 1;
  } else return [];
  const other = words.mention(at);
  if (other?.kind !== "name" || other.entry.id === entry.id) return [];
  if (other.entry.type !== "Country") return [];
  const next = words.word(other.to);
  if (
    /^['’]/.test(next) ||
    (!words.greek && words.is(words.lexicon.grammar.coordinators, other.to)) ||
    (!words.greek && words.word(to) === "," && words.isVerbLike(other.to))
  )
    return [];
  if (!words.greek && words.word(to) === "," && words.word(other.to) === "," && words.mention(other.to + 1))
    return [];
  return [{ type: "LOCATED_IN", subject: entry, object: other.entry, from, to: other.to }];
};
