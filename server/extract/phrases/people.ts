import type { Entry } from "../entry.ts";
import type { Statement, Title } from "../phrase.ts";
import type { SentenceWords } from "../sentence-words.ts";

/** The statement that a person holds an office, when the text says of whom. */
export const officeStatement = (person: Entry, title: Title, from: number, to: number): Statement[] => {
  if (!title.owner || title.former || title.owner.type === "Person") return [];
  return [
    {
      type: title.office === "leads" ? "LEADS" : "OFFICIAL_OF",
      subject: person,
      object: title.owner,
      from,
      to,
      key: title.key,
    },
  ];
};

/** The English 's, or the ' after an s, at `at`. */
export const isPossessive = (words: SentenceWords, at: number): boolean =>
  !words.greek &&
  (/^['’]s$/.test(words.word(at)) || (/^['’]$/.test(words.word(at)) && /s$/.test(words.word(at - 1))));

/** A person's name at `at`, with "Gen." or «στρατηγός» before it. */
export const personAt = (words: SentenceWords, at: number): { entry: Entry; to: number } | null => {
  let next = at;
  for (let steps = 0; steps < 3; steps++) {
    const mention = words.mention(next);
    if (mention) return mention.entry.type === "Person" ? { entry: mention.entry, to: mention.to } : null;
    const courtesy = words.match(words.lexicon.names.courtesies, next);
    if (!courtesy) return null;
    next += courtesy.length;
    if (words.word(next) === ".") next += 1;
  }
  return null;
};

/** The country, organisation or place whose office it is; a palace or capital stands for its country here. */
export const ownerOf = (entry: Entry, words: SentenceWords): Entry => {
  if (!entry.standsFor || (entry.type === "Place" && !entry.seat)) return entry;
  return words.knowledge.gazetteer.entries.get(entry.standsFor) ?? entry;
};
