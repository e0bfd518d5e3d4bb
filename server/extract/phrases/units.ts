import { slug } from "../../text/slug.ts";
import type { Entry } from "../entry.ts";
import { forcesOf } from "../greek-names.ts";
import type { SentenceWords } from "../sentence-words.ts";

/** Forces that are named only by their country: "North Korean troops" is north-korean-troops. */
export const countryUnit = (owner: Entry, kind: string, words: SentenceWords): Entry => {
  const noun = words.knowledge.gazetteer.unitKinds.get(kind) ?? {
    name: kind,
    el: kind,
    agreeing: "masculine" as const,
  };
  const adjective = words.knowledge.gazetteer.adjectives.get(owner.id) ?? owner.nameEn ?? owner.name;
  const name = `${adjective} ${noun.name}`;
  return {
    id: slug(name),
    type: "MilitaryUnit",
    name,
    nameEl: forcesOf(noun.el, noun.agreeing, {
      ...words.knowledge.gazetteer.greekWords.get(owner.id),
      name: owner.nameEl ?? owner.name,
    }),
    nameEn: name,
    aliases: [],
    wikidata: null,
    unknown: true,
  };
};

/** The kind of forces that a word at `at` means: troops, navy … */
export const unitNoun = (words: SentenceWords, at: number) => words.match(words.lexicon.units, at);

/** A unit with a name of its own after its class: "the frigate Hydra", «η φρεγάτα Ύδρα», "the USS Gerald R. Ford". */
export const namedUnit = (words: SentenceWords, at: number): { entry: Entry; to: number } | null => {
  const { tokens } = words;
  const group = words.match(words.lexicon.grammar.unitClasses, at);
  const prefix = words.is(words.lexicon.closed.ships, at) && tokens[at]?.capital;
  if (!group && !prefix) return null;
  const first = at + (group?.length ?? 0);
  let to = first;
  if (/^["“«]$/.test(words.word(to))) to += 1;
  const begin = to;
  while (
    tokens[to]?.capital ||
    (to > begin && words.word(to) === "." && tokens[to + 1]?.capital) ||
    (to > begin && words.is(words.lexicon.names.particles, to) && tokens[to + 1]?.capital) ||
    (to > begin && words.word(to) === "de" && tokens[to + 1]?.capital)
  )
    to += 1;
  if (to === begin || words.mention(begin)?.entry.type === "Country") return null;
  const named = tokens
    .slice(begin, to)
    .map((token) => token.text)
    .join(" ")
    .replace(" .", ".");
  const label =
    group && !words.is(words.lexicon.closed.ships, begin)
      ? tokens
          .slice(at, first)
          .map((token) => token.text.toLowerCase())
          .join(" ")
      : "";
  if (/^["”»]$/.test(words.word(to))) to += 1;
  const name = label ? `${label} ${named}` : named;
  const greek = /\p{Script=Greek}/u.test(name);
  return {
    entry: {
      id: slug(words.greek ? named : name),
      type: "MilitaryUnit",
      name: named,
      nameEl: greek ? named : null,
      nameEn: greek ? null : named,
      aliases: [],
      wikidata: null,
      unknown: true,
    },
    to,
  };
};
