import type { VerbForm } from "./conjugate.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import type { WordList, WordMatch } from "./word-list.ts";

/** A sentence with its mentions and the lexicon: what the stages that read phrases and clauses ask. */
export class SentenceWords {
  readonly sentence: Sentence;
  readonly tokens: Token[];
  readonly lexicon: Lexicon;
  readonly knowledge: Knowledge;
  readonly mentions: Mention[];
  private readonly mentionAt = new Map<number, Mention>();
  private readonly inMention = new Set<number>();

  constructor(sentence: Sentence, mentions: Mention[], knowledge: Knowledge) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.knowledge = knowledge;
    this.lexicon = knowledge.lexicon;
    this.mentions = mentions;
    for (const mention of mentions) {
      this.mentionAt.set(mention.from, mention);
      for (let at = mention.from; at < mention.to; at++) this.inMention.add(at);
    }
  }

  get greek() {
    return this.lexicon.lang === "el";
  }
  word(at: number): string {
    return this.tokens[at]?.fold ?? "";
  }
  mention(at: number): Mention | undefined {
    return this.mentionAt.get(at);
  }
  named(at: number): boolean {
    return this.inMention.has(at);
  }
  match<T>(list: WordList<T>, at: number): WordMatch<T> | null {
    return at < 0 || at >= this.tokens.length ? null : list.match(this.tokens, at);
  }
  is(list: WordList, at: number): boolean {
    return this.match(list, at) !== null;
  }

  isArticle(at: number): boolean {
    const word = this.word(at);
    return this.lexicon.articles.has(word) || this.lexicon.contracted.has(word);
  }
  /** A preposition that covers token `at` as its last word, as it is written in the lexicon. */
  prepositionEnding(at: number): { from: number; text: string } | null {
    for (const back of [3, 2, 1]) {
      const from = at - back + 1;
      const found = this.match(this.lexicon.grammar.prepositions, from);
      if (found?.length === back) {
        return {
          from,
          text: this.tokens
            .slice(from, at + 1)
            .map((token) => token.fold)
            .join(" "),
        };
      }
    }
    return null;
  }
  isPreposition(at: number): boolean {
    return this.is(this.lexicon.grammar.prepositions, at);
  }

  /** The forms that token `at` can be of any verb that the lexicon knows. */
  verbForms(at: number): VerbForm[] {
    if (this.inMention.has(at)) return [];
    const own = this.match(this.lexicon.verbs, at)?.value.map((use) => use.form) ?? [];
    return [...own, ...(this.match(this.lexicon.commonVerbs, at)?.value ?? [])];
  }
  /** A verb of saying at token `at`. */
  saying(at: number): VerbForm[] | null {
    return this.inMention.has(at) ? null : (this.match(this.lexicon.saying, at)?.value ?? null);
  }
  /** Looks like a verb: one that the lexicon knows, an auxiliary, or a word with an ending of verbs. */
  isVerbLike(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== "word" || this.inMention.has(at)) return false;
    if (this.greek && this.isPreposition(at)) return false;
    const forms = this.verbForms(at);
    if (
      !this.greek &&
      forms.length > 0 &&
      forms.every((form) => form.tense === "base" || form.tense === "present")
    ) {
      if (this.isDetermined(at)) return false;
    }
    if (forms.length > 0) return true;
    if (this.greek) {
      return (
        /(?:θηκε|θηκαν|στηκε|στηκαν|χτηκε|εται|ονται|ουνται|ησε|ησαν|ουν|αζει|ιζει|ωσε|ωσαν)$/.test(
          token.fold,
        ) || /^(?:θα|δεν|δε|ειναι|ηταν|εχει|εχουν|ειχε|ειχαν)$/.test(token.fold)
      );
    }
    return (/ed$/.test(token.fold) && token.fold.length > 4) || this.isAuxiliary(at);
  }
  /** An article or determiner stands before token `at`, or before the noun that it follows ("a phone call"). */
  private isDetermined(at: number): boolean {
    const before = (place: number) =>
      this.isArticle(place) || this.is(this.lexicon.grammar.determiners, place);
    return (
      before(at - 1) ||
      (before(at - 2) &&
        this.tokens[at - 1]?.kind === "word" &&
        !this.inMention.has(at - 1) &&
        this.match(this.lexicon.nouns, at - 1) !== null)
    );
  }
  isAuxiliary(at: number): boolean {
    return this.word(at) !== "to" && this.word(at) !== "'s" && this.is(this.lexicon.grammar.auxiliaries, at);
  }
  /** A word that no noun phrase goes across. */
  isBarrier(at: number): boolean {
    const token = this.tokens[at];
    if (!token || (token.kind === "sign" && !/^[-‐‑"“”«»'’%$€]$/.test(token.text))) return true;
    const { grammar } = this.lexicon;
    return (
      this.isPreposition(at) ||
      this.is(grammar.coordinators, at) ||
      this.is(grammar.relatives, at) ||
      this.is(grammar.contents, at) ||
      this.isVerbLike(at)
    );
  }
  /** The nearest token to the left (or right) that is not an adverb or a quotation mark. */
  skipAdverbs(at: number, step: 1 | -1): number {
    let next = at;
    while (/^["“”«»'‘’]$/.test(this.tokens[next]?.text ?? "") || (this.isAdverb(next) && next >= 0))
      next += step;
    return next;
  }
  isAdverb(at: number): boolean {
    const token = this.tokens[at];
    return (
      token !== undefined &&
      !token.capital &&
      !this.inMention.has(at) &&
      this.is(this.lexicon.grammar.adverbs, at)
    );
  }
}
