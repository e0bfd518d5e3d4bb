import type { SentenceWords } from "../sentence-words.ts";
import { destination, isFormer, matchTitle } from "../titles.ts";
import type { Core } from "./core.ts";
import { readGenitive } from "./genitive.ts";
import { officeStatement, personAt } from "./people.ts";

/** "president of Russia, Vladimir Putin", «ο υπουργός Εξωτερικών της Τουρκίας Χακάν Φιντάν», or the office alone. */
export const readTitled = (words: SentenceWords, at: number): Core | null => {
  const title = matchTitle(words, at);
  if (!title) return null;
  let { to, office } = title;
  const genitive = readGenitive(words, to);
  if (genitive) {
    to = genitive.to;
    if (!genitive.direct) office = "official";
  }
  const former = title.former || isFormer(words, at);
  const full = { key: title.key, office, owner: genitive?.owner ?? null, former };
  const ambassador = destination(words, to);
  const comma = words.word(ambassador) === ",";
  const person =
    personAt(words, ambassador) ??
    (comma && genitive ? personAt(words, ambassador + 1) : null) ??
    (comma && words.isArticle(at - 1) ? personAt(words, ambassador + 1) : null);
  if (!person) return { kind: "title", refs: [], to, title: full };
  let end = person.to;
  if (!genitive) {
    const late = readGenitive(words, end);
    if (late?.direct && late.owner.type === "Country" && !words.greek) {
      full.owner = late.owner;
      end = late.to;
    }
  }
  return {
    kind: "name",
    refs: [{ entry: person.entry }],
    to: end,
    title: full,
    statements: officeStatement(person.entry, full, at, end),
  };
};
