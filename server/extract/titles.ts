import type { SentenceWords } from "./sentence-words.ts";

/** An office read at a place of the sentence, without its holder. */
export interface TitleMatch {
  to: number;
  key: string;
  office: "leads" | "official";
  former: boolean;
}

/** Reads "deputy foreign minister", «μόνιμος αντιπρόσωπος»: modifiers, the head, and what completes it. */
export const matchTitle = (words: SentenceWords, at: number): TitleMatch | null => {
  const { titles } = words.lexicon;
  let next = at;
  let demoted = false;
  let former = false;
  for (let steps = 0; steps < 6; steps++) {
    const head = words.match(titles.heads, next);
    if (head) {
      let to = next + head.length;
      for (let more = words.match(titles.complements, to); more; more = words.match(titles.complements, to)) {
        to += more.length;
      }
      while (
        words.greek &&
        words.is(titles.modifiers, to) &&
        !words.named(to) &&
        !words.match(titles.heads, to)
      )
        to += 1;
      if (/^-$/.test(words.word(to)) && words.is(titles.former, to + 1)) {
        former = true;
        to += 2;
      }
      const office = demoted ? "official" : head.value.office;
      return { to, key: head.value.key, office, former };
    }
    const modifier = words.match(titles.modifiers, next);
    const past = words.match(titles.former, next);
    if (words.is(titles.demoting, next)) demoted = true;
    if (past) former = true;
    const step = Math.max(modifier?.length ?? 0, past?.length ?? 0);
    if (step > 0) next += step;
    else if (next > at && words.word(next) === "-") next += 1;
    else return null;
  }
  return null;
};

/** "former" or the like within three words to the left of an office or its country. */
export const isFormer = (words: SentenceWords, at: number): boolean =>
  [1, 2, 3].some((back) => {
    const near = at - back;
    if (near < 0 || !words.is(words.lexicon.titles.former, near)) return false;
    for (let between = near + 1; between < at; between++) {
      if (/^[,;.:]$/.test(words.word(between)) || words.isVerbLike(between)) return false;
    }
    return true;
  });

/** "ambassador to Moscow X", «για το Κυπριακό, X»: where and for what one serves is not whom one serves. */
export const destination = (words: SentenceWords, at: number): number => {
  if (!words.is(words.lexicon.closed.serves, at)) return at;
  for (let next = at + 1; next < at + 6; next++) {
    const mention = words.mention(next);
    if (mention) return mention.entry.type === "Person" ? at : mention.to;
    if (words.word(next) === ",") return words.mention(next + 1)?.entry.type === "Person" ? next : at;
    if (words.isVerbLike(next)) return at;
  }
  return at;
};
