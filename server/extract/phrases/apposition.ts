import type { Entry } from "../entry.ts";
import type { Statement, Title } from "../phrase.ts";
import type { SentenceWords } from "../sentence-words.ts";
import { isFormer, matchTitle } from "../titles.ts";
import { readGenitive } from "./genitive.ts";
import { officeStatement, ownerOf } from "./people.ts";

interface Apposition {
  to: number;
  title: Title;
  statements: Statement[];
}

const closes = (words: SentenceWords, at: number) =>
  at >= words.tokens.length ||
  /^[,.;:)\-–—!?»"”]$/.test(words.word(at)) ||
  words.is(words.lexicon.grammar.relatives, at) ||
  words.is(words.lexicon.grammar.coordinators, at);

/** "of the interim government", «της μεταβατικής κυβέρνησης»: whose it is, the text says elsewhere. */
const government = (words: SentenceWords, at: number): number | null => {
  const open = words.word(at) === "of" ? at + 1 : at;
  if (!words.isArticle(open)) return null;
  const end = [open + 1, open + 2].find((next) => words.is(words.lexicon.closed.government, next));
  return end === undefined ? null : end + 1;
};

/** What a name is said to be after a comma: "Hakan Fidan, Turkey's foreign minister," «Πούτιν, ο Ρώσος πρόεδρος,». */
export const readApposition = (
  words: SentenceWords,
  person: Entry,
  from: number,
  end: number,
): Apposition | null => {
  if (!/^[,(]$/.test(words.word(end))) return null;
  let at = end + 1;
  while (words.isArticle(at) || words.is(words.lexicon.titles.former, at)) at += 1;
  const mention = words.mention(at);
  let owner: Entry | null = null;
  let next = at;
  if (mention && mention.entry.type !== "Person") {
    owner = ownerOf(mention.entry, words);
    next = mention.to;
    if (/^['’]s?$/.test(words.word(next))) next += 1;
  }
  let title = matchTitle(words, next);
  for (let skip = 1; !title && skip < 4 && !words.isBarrier(next + skip - 1); skip++)
    title = matchTitle(words, next + skip);
  if (!title) return null;
  let { to, office } = title;
  const genitive = owner ? null : readGenitive(words, to);
  if (genitive) {
    owner = genitive.owner;
    to = genitive.to;
    if (!genitive.direct) office = "official";
  }
  if (!owner) to = government(words, to) ?? to;
  if (words.is(words.lexicon.closed.serves, to)) {
    for (let more = to + 1; more < to + 5; more++) {
      const place = words.mention(more);
      if (place && closes(words, place.to)) to = place.to;
    }
  }
  if (!closes(words, to)) return null;
  const former = title.former || isFormer(words, at);
  const full: Title = { key: title.key, office, owner, former };
  return { to, title: full, statements: officeStatement(person, full, from, to) };
};
