import type { Clauses } from "../clauses.ts";
import type { VerbForm } from "../conjugate.ts";
import type { DateFound } from "../dates/find-dates.ts";
import type { Frame } from "../lexicon.ts";
import type { Offices } from "../offices.ts";
import type { Phrase } from "../phrase.ts";
import type { SentenceWords } from "../sentence-words.ts";

/** A sentence after all reading stages: what the patterns of ties work on. */
export interface Context {
  words: SentenceWords;
  phrases: Phrase[];
  clauses: Clauses;
  dates: DateFound[];
  offices: Offices;
  /** The sentence before in the same paragraph: a Greek verb without a subject may mean its subject. */
  previous: Context | null;
}

/** A word that tells a tie. */
export interface Trigger {
  at: number;
  to: number;
  frame: Frame;
  /** null for a noun. */
  form: VerbForm | null;
  passive: boolean;
}

/** A phrase that fills a slot, and how sure that is: 1 as it stands, less when it was inferred. */
export interface Filler {
  phrase: Phrase;
  certainty: number;
}

/** A phrase as what fills a place of a claim; null when there is none. */
export const found = (phrase: Phrase | undefined | null, certainty = 1): Filler | null =>
  phrase ? { phrase, certainty } : null;

/** Phrases that can be a subject or object: no preposition, not merely whose something is. */
export const isBare = (phrase: Phrase): boolean =>
  phrase.prep === null && !phrase.possessive && phrase.kind !== "adjective";

/** The clause that a phrase stands in. */
export const clauseOf = (context: Context, phrase: Phrase) => context.clauses.of[phrase.core];
