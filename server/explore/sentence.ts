import { Language } from "../contract/vocabulary.ts";
import { knowledgeOf } from "../extract/knowledge.ts";
import { splitSentences } from "../extract/sentences.ts";

/** Where a quote stands in a text, in UTF-16 code units. */
export interface QuotePlace {
  start: number;
  end: number;
  quote: string;
}

/** Finds the sentence of a quote. */
export type FindSentence = (place: QuotePlace) => { sentence: string; sentenceStart: number };

/**
 * Splits a text as extraction does, once for all quotes from it.
 * @param lang of the text; a language that extraction does not know is split like English
 * @returns finds the sentence that holds a quote; all of them when the quote runs over several, and the quote itself
 *   when the text is not what it was taken from any more
 */
export const sentencesOf = (text: string, lang: string | null): FindSentence => {
  const known = Language.catch("en").parse(lang);
  const sentences = text === "" ? [] : splitSentences(text, known, knowledgeOf(known).lexicon.abbreviations);
  return ({ start, end, quote }) => {
    const held = sentences.filter((sentence) => sentence.start < end && sentence.end > start);
    if (text.slice(start, end) !== quote || held.length === 0)
      return { sentence: quote, sentenceStart: start };
    const first = Math.min(start, ...held.map((sentence) => sentence.start));
    const last = Math.max(end, ...held.map((sentence) => sentence.end));
    return { sentence: text.slice(first, last), sentenceStart: first };
  };
};
