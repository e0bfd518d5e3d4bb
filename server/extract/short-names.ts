import { fold } from "../text/fold.ts";
import type { Entry } from "./entry.ts";
import { formsOf, stemOf } from "./inflect.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Mention } from "./mentions.ts";
import { NameIndex } from "./name-index.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

const lastWord = (name: string) => name.split(/\s+/).at(-1) ?? name;

/** What a person is called without the given name. */
const shortsOf = (entry: Entry): string[] =>
  entry.short ??
  [entry.nameEl, entry.nameEn, ...entry.aliases].flatMap((name) =>
    name?.includes(" ") ? [lastWord(name)] : [],
  );

const famous = new WeakMap<Knowledge, NameIndex<Entry>>();

const famousIndex = (knowledge: Knowledge) => {
  const index = famous.get(knowledge) ?? new NameIndex<Entry>();
  if (!famous.has(knowledge)) {
    for (const entry of knowledge.gazetteer.entries.values()) {
      if (entry.type !== "Person") continue;
      for (const short of new Set(shortsOf(entry))) index.add(short, entry, formsOf);
    }
    famous.set(knowledge, index);
  }
  return index;
};

/** The persons that an article names in full, and how to find them by their surnames. */
export class Persons {
  readonly all: Set<Entry>;
  readonly bySurname = new Map<string, Entry>();

  /** @param calledIn the last words that the text has for each, where its spelling is another */
  constructor(entries: Entry[], calledIn: string[] = []) {
    this.all = new Set(entries);
    for (const [i, entry] of entries.entries()) {
      const own = calledIn[i];
      for (const short of own ? [...shortsOf(entry), own] : shortsOf(entry))
        this.bySurname.set(stemOf(fold(short)), entry);
    }
  }
}

/** «Μάια Σάντου» for «Μάγια Σάντου»: the given name stands before, in another spelling. */
const spelt = (
  tokens: Token[],
  at: number,
  entry: Entry,
  taken: Set<number>,
  knowledge: Knowledge,
): boolean => {
  const { names, titles } = knowledge.lexicon;
  const before = tokens[at - 1];
  if (at < 2 || !before?.capital || before.kind !== "word" || taken.has(at - 1)) return false;
  if (names.notNames.has(before.text) || titles.heads.match(tokens, at - 1)) return false;
  return [entry.nameEl, entry.nameEn].some((name) => name && fold(name)[0] === before.fold[0]);
};

/** «Ασάντ αλ Σεϊμπάνι», "Kim Yong-hyun": what follows says that the word only begins another name. */
const opensName = (tokens: Token[], to: number, taken: Set<number>, knowledge: Knowledge): boolean => {
  const { names, titles } = knowledge.lexicon;
  const particle = names.particles.has(tokens[to]?.text ?? "") && !tokens[to]?.capital;
  const at = particle ? to + 1 : to;
  const next = tokens[at];
  if (!next?.capital || next.kind !== "word" || taken.has(at) || names.notNames.has(next.text)) return false;
  const hyphenated = /^[-‐‑]$/.test(tokens[at + 1]?.text ?? "") && !tokens[at + 2]?.capital;
  return !titles.heads.match(tokens, at) && (particle || hyphenated);
};

/**
 * Surnames alone: of persons that the article names in full, else of persons whom everybody knows.
 * @param persons those named in full, given in the order of the text: the last of a surname counts
 */
export const findShortNames = (
  sentence: Sentence,
  mentions: Mention[],
  persons: Persons,
  knowledge: Knowledge,
): Mention[] => {
  const { tokens } = sentence;
  const { givenNames } = knowledge.lexicon.names;
  const taken = new Set<number>();
  for (const { from, to } of mentions) for (let at = from; at < to; at++) taken.add(at);
  const index = famousIndex(knowledge);
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.capital || taken.has(at)) continue;
    const known = index.match(tokens, at);
    const own = persons.bySurname.get(stemOf(token.fold));
    const candidates = [...new Set(known?.values ?? [])];
    const named = candidates.filter((entry) => persons.all.has(entry));
    const sure = candidates.filter((entry) => entry.sure !== false);
    const entry = named.at(-1) ?? own ?? (sure.length === 1 ? sure[0] : undefined);
    if (!entry) continue;
    const to = named.length || !own ? (known?.to ?? at + 1) : at + 1;
    const given =
      givenNames.has(token.text) &&
      tokens[at + 1]?.capital &&
      !taken.has(at + 1) &&
      !knowledge.lexicon.names.notNames.has(tokens[at + 1]?.text ?? "");
    if (given && !named.length) continue;
    const joined = [tokens[at - 1], tokens[to]].some(
      (beside, side) =>
        beside?.capital && !taken.has(side ? to : at - 1) && givenNames.has(beside.text) && side === 0,
    );
    if (joined && !named.length) continue;
    if (opensName(tokens, to, taken, knowledge)) continue;
    const from = spelt(tokens, at, entry, taken, knowledge) ? at - 1 : at;
    found.push({ from, to, kind: "name", entry });
    at = to - 1;
  }
  return found;
};
