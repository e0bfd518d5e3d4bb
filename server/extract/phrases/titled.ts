import type { Entry } from "../entry.ts";
import type { Title } from "../phrase.ts";
import type { SentenceWords } from "../sentence-words.ts";
import { destination, isFormer, matchTitle } from "../titles.ts";
import type { Core } from "./core.ts";
import { type Genitive, readGenitive } from "./genitive.ts";
import { isPossessive, officeStatement, ownerOf, personAt } from "./people.ts";

/** As many persons as there are countries, in a row: "…, Annalena Baerbock and Jean-Noël Barrot". */
const respective = (
  words: SentenceWords,
  at: number,
  count: number,
): { persons: Entry[]; to: number } | null => {
  const persons: Entry[] = [];
  let to = at;
  while (persons.length < count) {
    let next = persons.length && words.word(to) === "," ? to + 1 : to;
    if (persons.length) next += words.match(words.lexicon.grammar.and, next)?.length ?? 0;
    if (persons.length && next === to) return null;
    if (words.greek && words.isArticle(next)) next += 1;
    const person = personAt(words, next);
    if (!person) return null;
    persons.push(person.entry);
    to = person.to;
  }
  return { persons, to };
};

/**
 * "the foreign ministers of Greece, Cyprus and Egypt": their countries stand for them, unless their names follow in the
 * same order.
 */
const furtherOwners = (words: SentenceWords, first: Genitive, title: Title, from: number): Core | null => {
  const owners = [first.owner];
  let { to } = first;
  let closed = false;
  while (!closed) {
    const comma = words.word(to) === ",";
    const and = words.match(words.lexicon.grammar.and, comma ? to + 1 : to);
    if (!comma && !and) break;
    const at = to + (comma ? 1 : 0) + (and?.length ?? 0);
    const next = words.greek ? readGenitive(words, at) : bareOwner(words, at);
    if (!next?.direct || next.owner.type !== first.owner.type) break;
    owners.push(next.owner);
    to = next.to;
    closed = and !== null;
  }
  if (!closed) return null;
  const named = respective(words, words.word(to) === "," ? to + 1 : to, owners.length);
  if (named) {
    const statements = named.persons.flatMap((person, i) =>
      officeStatement(person, { ...title, owner: owners[i] ?? null }, from, named.to),
    );
    return {
      kind: "name",
      refs: named.persons.map((entry) => ({ entry })),
      to: named.to,
      plural: true,
      statements,
    };
  }
  return { kind: "name", refs: owners.map((entry) => ({ entry })), to, plural: true };
};

/** "a spokesman for the Taliban". */
const servedFor = (words: SentenceWords, at: number): Genitive | null =>
  words.word(at) === "for" ? bareOwner(words, at + 1) : null;

const bareOwner = (words: SentenceWords, at: number): Genitive | null => {
  const mention = words.mention(words.isArticle(at) ? at + 1 : at);
  return mention?.kind === "name"
    ? { owner: ownerOf(mention.entry, words), to: mention.to, direct: true }
    : null;
};

/** "president of Russia, Vladimir Putin", «ο υπουργός Εξωτερικών της Τουρκίας Χακάν Φιντάν», or the office alone. */
export const readTitled = (words: SentenceWords, at: number): Core | null => {
  const title = matchTitle(words, at);
  if (!title) return null;
  let { to, office } = title;
  const genitive = readGenitive(words, to) ?? (title.key === "spokesman" ? servedFor(words, to) : null);
  if (genitive) {
    to = genitive.to;
    if (!genitive.direct) office = "official";
  }
  const former = title.former || isFormer(words, at);
  const full = { key: title.key, office, owner: genitive?.owner ?? null, former };
  const owners = genitive?.direct ? furtherOwners(words, genitive, full, at) : null;
  if (owners) return owners;
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
  const possessive = isPossessive(words, end);
  return {
    kind: "name",
    refs: [{ entry: person.entry }],
    to: end + (possessive ? 1 : 0),
    possessive,
    title: full,
    statements: officeStatement(person.entry, full, at, end),
  };
};
