import { fold } from "../../text/fold.ts";
import { formsOf } from "../inflect.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Token } from "../tokens.ts";
import { type WordList, wordList } from "../word-list.ts";
import type { Part, Unit } from "./moments.ts";

interface TimeWords {
  months: Map<string, number>;
  weekdays: Map<string, number>;
  units: Map<string, Unit>;
  parts: Map<string, Part>;
  last: WordList;
  next: WordList;
  this: WordList;
}

const compiled = new WeakMap<Lexicon, TimeWords>();

const withForms = <T>(record: Record<string, T>, inflected: boolean) =>
  new Map(
    Object.entries(record).flatMap(([word, value]) =>
      (inflected ? formsOf(word) : [fold(word)]).map((form) => [form, value] as const),
    ),
  );

const compile = (lexicon: Lexicon): TimeWords => {
  const greek = lexicon.lang === "el";
  const { months, weekdays, units, parts, last, next, this: current } = lexicon.dates;
  return {
    months: withForms(months, greek),
    weekdays: withForms(weekdays, greek),
    units: withForms(units, false),
    parts: withForms(parts, false),
    last: wordList(last, lexicon.lang),
    next: wordList(next, lexicon.lang),
    this: wordList(current, lexicon.lang),
  };
};

/** What single tokens say about time: years, days, months, "last" and "next". */
export class DateTokens {
  protected readonly tokens: Token[];
  protected readonly lexicon: Lexicon;
  protected readonly words: TimeWords;
  protected readonly published: string | null;

  constructor(tokens: Token[], lexicon: Lexicon, published: string | null) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.published = published;
    this.words = compiled.get(lexicon) ?? compile(lexicon);
    compiled.set(lexicon, this.words);
  }

  protected word(at: number): string {
    return this.tokens[at]?.fold ?? "";
  }
  same(listed: string, word: string): boolean {
    return fold(listed) === word;
  }
  /** A word of the list ends at token `at`. */
  any(list: string[], at: number): boolean {
    return list.some((entry) => {
      const parts = fold(entry).split(" ");
      return parts.every((part, i) => part === this.word(at - parts.length + 1 + i));
    });
  }
  skipGlue(at: number): number {
    let next = at;
    while (this.lexicon.dates.glue.some((glue) => this.same(glue, this.word(next)))) next += 1;
    return next;
  }

  protected year(at: number): number | null {
    const text = this.tokens[at]?.text ?? "";
    return /^(?:19|20)\d\d$/.test(text) ? Number(text) : null;
  }
  /** A year after "of", «του», a comma or nothing. */
  protected yearAfter(at: number): { year: number; to: number } | null {
    const glued = /^(?:of|του|,|το|in)$/.test(this.word(at)) ? at + 1 : at;
    const year = this.year(glued);
    return year === null ? null : { year, to: glued + 1 };
  }
  protected day(at: number): number | null {
    const match = /^(\d{1,2})(?:st|nd|rd|th|η|ης)?$/.exec(this.word(at));
    const day = match ? Number(match[1]) : 0;
    return day >= 1 && day <= 31 ? day : null;
  }
  protected month(at: number): { month: number; to: number } | null {
    const token = this.tokens[at];
    const month = token && this.words.months.get(token.fold);
    if (!month || (!token.capital && this.lexicon.lang === "en")) return null;
    const point = this.word(at + 1) === "." && token.text.length <= 4;
    return { month, to: at + (point ? 2 : 1) };
  }
  protected side(at: number): { step: -1 | 0 | 1; to: number } | null {
    for (const [step, list] of [
      [-1, this.words.last],
      [1, this.words.next],
      [0, this.words.this],
    ] as const) {
      const match = list.match(this.tokens, at);
      if (match) return { step, to: at + match.length };
    }
    return null;
  }
}
