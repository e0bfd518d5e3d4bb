import { append } from "../contract/append.ts";
import type { Language } from "../contract/vocabulary.ts";
import { fold } from "../text/fold.ts";
import { formsOf } from "./inflect.ts";
import { type Token, tokenize } from "./tokens.ts";

type Matcher = { words: Set<string> } | { prefix: string } | { suffix: string };

interface Entry<T> {
  matchers: Matcher[];
  value: T;
}

/** What was found: how many tokens it covers and what it stands for. */
export interface WordMatch<T> {
  length: number;
  value: T;
}

const plural = (word: string) => {
  if (/(?:s|x|ch|sh)$/.test(word)) return [word, `${word}es`];
  return /[^aeiou]y$/.test(word) ? [word, `${word.slice(0, -1)}ies`] : [word, `${word}s`];
};

const matchersOf = (word: string, lang: Language): Matcher[] => {
  if (word === "*") return [{ prefix: "" }];
  if (word.endsWith("*")) return [{ prefix: fold(word.slice(0, -1)) }];
  if (word.startsWith("*")) return [{ suffix: fold(word.slice(1)) }];
  if (word.endsWith("~")) {
    const bare = word.slice(0, -1);
    return [{ words: new Set(lang === "el" ? formsOf(bare) : plural(fold(bare))) }];
  }
  return tokenize(word).map((token) => ({ words: new Set([token.fold]) }));
};

const fits = (matcher: Matcher, word: string) => {
  if ("words" in matcher) return matcher.words.has(word);
  return "prefix" in matcher ? word.startsWith(matcher.prefix) : word.endsWith(matcher.suffix);
};

/**
 * A list of words and phrases of a data file, looked up by where a sentence's tokens stand. In a phrase, `word~` takes
 * every case (Greek) or the plural (English), `word*` any ending, `*word` any beginning.
 */
export class WordList<T = true> {
  private readonly byWord = new Map<string, Entry<T>[]>();
  private readonly byPrefix = new Map<string, Entry<T>[]>();
  private readonly open: Entry<T>[] = [];

  constructor(entries: Iterable<readonly [phrase: string, value: T]>, lang: Language) {
    for (const [phrase, value] of entries) {
      const matchers = phrase
        .trim()
        .split(/\s+/)
        .flatMap((word) => matchersOf(word, lang));
      this.add({ matchers, value });
    }
  }

  private add(entry: Entry<T>) {
    const first = entry.matchers[0];
    if (!first) return;
    if ("words" in first) for (const word of first.words) append(this.byWord, word, entry);
    else if ("prefix" in first && first.prefix.length >= 3)
      append(this.byPrefix, first.prefix.slice(0, 3), entry);
    else this.open.push(entry);
  }

  /** The longest entry that begins at token `at`, or null. */
  match(tokens: Token[], at: number): WordMatch<T> | null {
    const word = tokens[at]?.fold;
    if (word === undefined) return null;
    let best: WordMatch<T> | null = null;
    for (const list of [this.byWord.get(word), this.byPrefix.get(word.slice(0, 3)), this.open]) {
      for (const entry of list ?? []) {
        const length = entry.matchers.length;
        if (best && length <= best.length) continue;
        if (entry.matchers.every((matcher, i) => fits(matcher, tokens[at + i]?.fold ?? ""))) {
          best = { length, value: entry.value };
        }
      }
    }
    return best;
  }

  has(word: string): boolean {
    return (
      this.match([{ start: 0, end: 0, text: word, fold: fold(word), kind: "word", capital: false }], 0) !==
      null
    );
  }
}

/** A list whose entries carry no value. */
export const wordList = (phrases: Iterable<string>, lang: Language): WordList =>
  new WordList(
    [...phrases].map((phrase) => [phrase, true as const] as const),
    lang,
  ) as WordList;
