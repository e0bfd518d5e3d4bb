import type { EntityType } from "../contract/vocabulary.ts";
import { transliterate } from "../text/fold.ts";
import { slug } from "../text/slug.ts";
import type { Entry } from "./entry.ts";
import { stemOf } from "./inflect.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Mention } from "./mentions.ts";
import { findRuns, type NameRun } from "./name-runs.ts";
import type { Sentence } from "./sentences.ts";
import { sameSpelling } from "./spelling.ts";
import type { Token } from "./tokens.ts";

const acronym = /^\p{Lu}{2,6}$/u;

const kindOf = (run: NameRun, sentence: Sentence, knowledge: Knowledge): EntityType | null => {
  const { lexicon } = knowledge;
  const { names, titles, grammar } = lexicon;
  const { tokens } = sentence;
  const own = tokens.slice(run.from, run.to);
  const words = own.filter((token) => token.kind === "word");
  const some = (list: { has(word: string): boolean }) => words.some((token) => list.has(token.text));
  const [one] = words;
  if (!one) return null;
  if (isLed(tokens, run.from, knowledge)) return "Organization";
  const titled = [1, 2, 3].some((back) => {
    const match =
      titles.heads.match(tokens, run.from - back) ?? names.courtesies.match(tokens, run.from - back);
    return (
      match !== null &&
      match.length >= back &&
      match.length <= back + (tokens[run.from - 1]?.text === "." ? 1 : 0)
    );
  });
  const afterPoint =
    tokens[run.from - 1]?.text === "." && names.courtesies.match(tokens, run.from - 2) !== null;
  if (titled || afterPoint) return "Person";
  if (words.length > 1) {
    if (some(names.agreementWords)) return "Agreement";
    if (some(names.eventWords)) return null;
    if (some(names.unitWords)) return "MilitaryUnit";
    if (some(names.organizationWords)) return "Organization";
    if (names.givenNames.has(one.text)) return "Person";
    if (some(names.placeWords)) return "Place";
  }
  const placed = [1, 2, 3].some((back) => {
    const match = grammar.placeClasses.match(tokens, run.from - back);
    return match !== null && match.length <= back && back - match.length <= 1;
  });
  if (placed || (words.length <= 3 && lexicon.lang === "en" && grammar.placeClasses.match(tokens, run.to)))
    return "Place";
  if (words.length === 1 && acronym.test(one.text))
    return run.first && lexicon.lang === "en" ? null : "Organization";
  const located = lexicon.closed.located.has(run.before);
  if (located) return words.length <= 2 ? "Place" : null;
  if (words.length > 1 && lexicon.closed.directions.has(one.text)) return "Place";
  if (visited(tokens, run.from, knowledge)) return words.length <= 3 ? "Place" : null;
  if (words.length === 1) return null;
  if (lexicon.lang === "en" && run.before === "the") return null;
  if (
    words.length > 4 ||
    words.some((token) => token.text === token.text.toUpperCase() && token.text.length > 3)
  )
    return null;
  if (run.first && names.notNames.has(one.text)) return null;
  return "Person";
};

/** What is visited is a place. */
const visited = (tokens: Token[], from: number, knowledge: Knowledge): boolean =>
  knowledge.lexicon.verbs.match(tokens, from - 1)?.value.some(({ frame }) => frame?.type === "VISITED") ??
  false;

/** "leader of the National Rally", «αρχηγός του Εθνικού Συναγερμού»: what has a leader is an organisation. */
const isLed = (tokens: Token[], from: number, knowledge: Knowledge): boolean => {
  const { heads } = knowledge.lexicon.titles;
  const article = /^(?:of|the|του|τησ|των)$/.test(tokens[from - 1]?.fold ?? "");
  if (!article) return false;
  const end = /^of$/.test(tokens[from - 2]?.fold ?? "") ? from - 3 : from - 2;
  if (tokens[from - 1]?.fold === "the" && end === from - 2) return false;
  const title = heads.match(tokens, end);
  return title?.length === 1 && title.value.office === "leads" && title.value.key !== "pope";
};

/** A Greek name in the nominative, as far as the article before it tells: «του Παύλου Μαρινάκη» is Παύλος Μαρινάκης. */
const nominative = (words: string[], before: string) => {
  const masculine = before === "του" || before === "τον" || before === "στον";
  return words.map((word) => {
    if (before === "του" && /[οό]υ$/.test(word)) return word.replace(/ου$/, "ος").replace(/ού$/, "ός");
    if (masculine && /[ηή]$/.test(word)) return `${word}ς`;
    if (before === "του" && /[αά]$/.test(word)) return `${word}ς`;
    return word;
  });
};

const nameOf = (run: NameRun, tokens: Token[], lang: "el" | "en") => {
  const parts: string[] = [];
  for (const token of tokens.slice(run.from, run.to)) {
    const previous = parts.at(-1);
    if (/^[-‐‑]$/.test(token.text) || token.text === ".") parts[parts.length - 1] = previous + token.text;
    else if (previous && /[-‐‑]$/.test(previous)) parts[parts.length - 1] = previous + token.text;
    else parts.push(token.text);
  }
  return (lang === "el" ? nominative(parts, run.before) : parts).join(" ").normalize("NFC");
};

const makeEntry = (name: string, type: EntityType): Entry => {
  const greek = /\p{Script=Greek}/u.test(name);
  return {
    id: slug(name) || "unknown",
    type,
    name: greek ? transliterate(name) : name,
    nameEl: greek ? name : null,
    nameEn: greek ? null : name,
    aliases: [],
    wikidata: null,
    unknown: true,
  };
};

/** What two spellings of one name in different cases share. */
const keyOf = (name: string) =>
  slug(name)
    .split("-")
    .filter((word) => word.length > 1)
    .map((word) => stemOf(word).replace(/(?:ou|os|is|as|o|i|a|s)$/, ""))
    .join(" ");

/**
 * Names that the gazetteer does not know, with what kind of entity they are, told from the words in and around them.
 * One book for a whole article, so that a name in another case is the same entity.
 */
export class UnknownNames {
  private readonly entries = new Map<string, Entry>();
  private readonly knowledge: Knowledge;

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
  }

  find(sentence: Sentence, known: Mention[]): Mention[] {
    if (sentence.heading) return [];
    const { lang } = this.knowledge.lexicon;
    const mentions: Mention[] = [];
    for (const run of findRuns(sentence, known, this.knowledge)) {
      const type = kindOf(run, sentence, this.knowledge);
      if (type === null) continue;
      const name = nameOf(run, sentence.tokens, lang);
      const person = type === "Person" ? sameSpelling(name, this.knowledge) : null;
      if (person) {
        mentions.push({ from: run.from, to: run.to, kind: "name", entry: person });
        continue;
      }
      const key = `${type} ${lang === "el" ? keyOf(name) : slug(name)}`;
      const old = this.entries.get(key);
      const entry = old ?? makeEntry(name, type);
      if (!old) this.entries.set(key, entry);
      else this.improve(entry, name, run);
      mentions.push({ from: run.from, to: run.to, kind: "name", entry });
    }
    return mentions;
  }

  /** The nominative is the name; it ends in -ς, or an article says so. */
  private improve(entry: Entry, name: string, run: NameRun) {
    if (entry.nameEl === null || name === entry.nameEl) return;
    const better = /^(?:ο|η)$/.test(run.before) && !/ς$/.test(entry.nameEl);
    if (!better) return;
    entry.nameEl = name;
    entry.name = transliterate(name);
    entry.id = slug(name);
  }
}
