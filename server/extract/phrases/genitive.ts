import type { Entry } from "../entry.ts";
import type { SentenceWords } from "../sentence-words.ts";
import { ownerOf } from "./people.ts";

/** Whose something is, told after it: "of the European Union", «της Τουρκίας», «της γαλλικής κυβέρνησης». */
export interface Genitive {
  owner: Entry;
  to: number;
  /** The owner itself or its government, not some part of it ("of Ukraine's air force"). */
  direct: boolean;
}

const inner = (words: SentenceWords, at: number): Genitive | null => {
  const mention = words.mention(at);
  if (!mention || !["Country", "Organization", "Place", "MilitaryUnit"].includes(mention.entry.type))
    return null;
  const owner = ownerOf(mention.entry, words);
  let to = mention.to;
  const possessive = /^['’]s?$/.test(words.word(to));
  if (mention.kind === "name" && !possessive) {
    const next = words.tokens[to];
    const attributive =
      !words.greek && next?.kind === "word" && !words.isBarrier(to) && !words.named(to) && !next.capital;
    if (!attributive || mention.entry.type !== "Country") return { owner, to, direct: true };
  }
  if (possessive) to += 1;
  let noun = to;
  const forces = words.match(words.lexicon.units, to) ?? words.match(words.lexicon.grammar.standIns, to);
  if (forces) noun += forces.length;
  while (
    noun < to + 4 &&
    !words.isBarrier(noun) &&
    words.tokens[noun]?.kind === "word" &&
    !words.named(noun) &&
    !words.isArticle(noun)
  )
    noun += 1;
  if (noun === to && mention.kind !== "name") return null;
  const government = noun === to || words.is(words.lexicon.closed.government, noun - 1);
  return { owner, to: noun, direct: government };
};

/** Reads the owner after a noun that ends before `at`. */
export const readGenitive = (words: SentenceWords, at: number): Genitive | null => {
  if (!words.greek) {
    if (words.word(at) !== "of") return null;
    let next = at + 1;
    while (words.isArticle(next) || words.tokens[next]?.kind === "number") next += 1;
    for (let skip = 0; skip < 3; skip++) {
      const found = inner(words, next + skip);
      if (found) return found;
      if (words.isBarrier(next + skip) || words.tokens[next + skip]?.kind !== "word") return null;
    }
    return null;
  }
  const article = words.lexicon.articles.get(words.word(at));
  const bare = words.mention(at);
  if (bare && bare.kind === "name" && ["Country", "Organization"].includes(bare.entry.type)) {
    return { owner: ownerOf(bare.entry, words), to: bare.to, direct: true };
  }
  if (article !== "gen") return null;
  for (let next = at + 1; next < at + 4; next++) {
    const found = inner(words, next);
    if (found) return found;
    if (words.isBarrier(next)) return null;
  }
  return null;
};
