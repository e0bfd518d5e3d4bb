/** Where a quote stands in a text, in UTF-16 code units. */
export interface QuotePlace {
  start: number;
  end: number;
  quote: string;
}

const sentences = new Intl.Segmenter("el", { granularity: "sentence" });

/**
 * The sentence that holds a quote; when the quote runs over several, all of them. When the text is not what the quote
 * was taken from any more, the quote itself.
 */
export const sentenceAround = (
  text: string,
  { start, end, quote }: QuotePlace,
): { sentence: string; sentenceStart: number } => {
  if (text.slice(start, end) !== quote) return { sentence: quote, sentenceStart: start };
  const segments = sentences.segment(text);
  const first = segments.containing(start)?.index ?? start;
  const last = segments.containing(Math.max(start, end - 1));
  const sentence = text.slice(first, last ? last.index + last.segment.length : end);
  return { sentence: sentence.trimEnd(), sentenceStart: first };
};
