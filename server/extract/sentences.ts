import type { Language } from "../contract/vocabulary.ts";
import { fold } from "../text/fold.ts";
import { type Token, tokenize } from "./tokens.ts";

/** A sentence, or a heading (a line without a full stop). */
export interface Sentence {
  index: number;
  start: number;
  end: number;
  tokens: Token[];
  heading: boolean;
  question: boolean;
  paragraph: number;
}

/** Longest stretch that counts as one sentence: a text without any full stop is cut, so that work stays linear. */
const longest = 1200;

interface Piece {
  start: number;
  end: number;
}

/** A line break ends a paragraph, unless the line is long and stops in the middle of a sentence (a wrapped text). */
const paragraphsOf = (body: string): Piece[] => {
  const pieces: Piece[] = [];
  let start = 0;
  for (const found of body.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    const line = body.slice(start, found.index);
    const lastLine = line.slice(line.lastIndexOf("\n") + 1);
    const next = body.slice(found.index + found[0].length, found.index + found[0].length + 40);
    const wrapped =
      lastLine.length >= 60 && !/[.!?;:…»"”]\s*$/.test(line) && /^[ \t]*[\p{L}\p{Nd}(«"“]/u.test(next);
    if (wrapped && line.length < longest) continue;
    pieces.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  pieces.push({ start, end: body.length });
  return pieces.filter((piece) => /[\p{L}\p{N}]/u.test(body.slice(piece.start, piece.end)));
};

const stop = { el: /[.!?…;\u037e]+["»”’')\]]*(?=\s|$)/gu, en: /[.!?…]+["»”’')\]]*(?=\s|$)/gu };

const isEnd = (body: string, start: number, stopAt: number, stopEnd: number, abbreviations: Set<string>) => {
  if (body[stopAt] !== ".") return true;
  const after = body.slice(stopEnd, stopEnd + 8).trimStart();
  if (after && !/^["«“‘'(\-–—]?[\p{Lu}\p{Nd}]/u.test(after)) return false;
  const word = /[\p{L}\p{M}\p{Nd}.]*$/u.exec(body.slice(Math.max(start, stopAt - 24), stopAt))?.[0] ?? "";
  if (/^\p{Lu}$/u.test(word)) return false;
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) {
    return (
      !/^["«“]?\p{Lu}\p{Ll}/u.test(after) ||
      /^(?:The|In|On|A|It|He|She|They|But|Ο|Η|Οι|Το|Στ\p{L}*)\s/u.test(after)
    );
  }
  return !abbreviations.has(fold(word));
};

const sentencesOf = (body: string, piece: Piece, lang: Language, abbreviations: Set<string>): Piece[] => {
  const pieces: Piece[] = [];
  let start = piece.start;
  const text = body.slice(0, piece.end);
  const stops = new RegExp(stop[lang]);
  stops.lastIndex = start;
  for (let found = stops.exec(text); found; found = stops.exec(text)) {
    const end = found.index + found[0].length;
    if (!isEnd(text, start, found.index, end, abbreviations)) continue;
    pieces.push({ start, end });
    start = end;
  }
  if (start < piece.end) pieces.push({ start, end: piece.end });
  return pieces;
};

/** Cuts what is longer than a sentence can be at blanks. */
const cut = (body: string, piece: Piece): Piece[] => {
  const pieces: Piece[] = [];
  let { start } = piece;
  while (piece.end - start > longest) {
    const blank = body.lastIndexOf(" ", start + longest);
    const end = blank > start ? blank : start + longest;
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: piece.end }];
};

/**
 * Splits a body into sentences in reading order. Abbreviations and initials do not end one; a short line without a full
 * stop is a heading of its own.
 * @param abbreviations folded, without their last point
 */
export const splitSentences = (body: string, lang: Language, abbreviations: Set<string>): Sentence[] => {
  const sentences: Sentence[] = [];
  for (const [paragraph, piece] of paragraphsOf(body).entries()) {
    const parts = sentencesOf(body, piece, lang, abbreviations).flatMap((part) => cut(body, part));
    for (const part of parts) {
      const tokens = tokenize(body, part.start, part.end);
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (!first || !last) continue;
      const ending = body.slice(first.start, last.end);
      sentences.push({
        index: sentences.length,
        start: first.start,
        end: last.end,
        tokens,
        heading: parts.length === 1 && tokens.length <= 24 && !/[.!?…;:,]["»”’)]*$/u.test(ending),
        question: (lang === "el" ? /[;?\u037e]["»”’)]*$/u : /\?["»”’)]*$/u).test(ending),
        paragraph,
      });
    }
  }
  return sentences;
};
