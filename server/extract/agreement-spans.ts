import { slug } from "../text/slug.ts";
import type { Context } from "./relations/context.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** Where a sentence speaks of an agreement by its kind. */
export interface AgreementSpan {
  from: number;
  to: number;
  /** Says what kind of agreement: with no such word it is some agreement spoken of before. */
  described: boolean;
  words: string[];
  kind: string;
}

/** Longest row of words before the noun: "a ten-year bilateral defence cooperation". */
const reach = 8;

/** Any adjective or noun in small letters may describe an agreement: "a reciprocal access agreement". */
const describes = (words: SentenceWords, at: number): boolean => {
  const token = words.tokens[at];
  if (token?.kind !== "word" || token.capital || words.isBarrier(at) || words.isArticle(at)) return false;
  return !words.is(words.lexicon.grammar.determiners, at) && !words.isAdverb(at);
};

const isSigning = (words: SentenceWords, at: number): boolean =>
  words.match(words.lexicon.verbs, at)?.value.some(({ frame }) => frame?.type === "SIGNED") ?? false;

/** The agreements that a sentence names by their kind, with the words that describe them. */
export const findAgreementSpans = (context: Context): AgreementSpan[] => {
  const { words } = context;
  const { kinds, modifiers } = words.lexicon.agreements;
  const found: AgreementSpan[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    const kind = words.match(kinds, at);
    if (!kind || words.named(at)) continue;
    let from = at;
    let described = false;
    while (
      from > 0 &&
      at - from < reach &&
      !words.named(from - 1) &&
      (words.is(modifiers, from - 1) ||
        describes(words, from - 1) ||
        (words.word(from - 1) === "-" && from > 1))
    ) {
      from -= 1;
      if (words.tokens[from]?.kind === "word" && words.word(from) !== "new") described = true;
    }
    let to = at + kind.length;
    if (words.greek) while (words.is(modifiers, to) && !words.named(to)) to += 1;
    else if (words.word(to) === "of" && words.is(modifiers, to + 1)) to += 2;
    const more = to > at + kind.length;
    const content = words.tokens.slice(from, to).map((token) => token.fold);
    const signed = [1, 2, 3].some((back) => isSigning(words, at - back));
    found.push({
      from,
      to,
      described: described || more || signed,
      words: content,
      kind: words.tokens
        .slice(at, at + kind.length)
        .map((token) => token.fold)
        .join(" "),
    });
    at = to - 1;
  }
  return found;
};

/** The kind of agreement in English words for the id: "defence-cooperation-agreement". */
export const kindSlug = (span: AgreementSpan, context: Context): string => {
  const { english, kindsEnglish, plain, signedStrategic } = context.words.lexicon.agreements;
  const strategic = span.words
    .map((_, i) => context.words.match(signedStrategic, span.from + i))
    .find(Boolean);
  if (strategic) return "strategic-partnership-treaty";
  if (!context.words.greek) {
    const kept = span.words
      .filter((word) => !plain.has(word) && word !== "-")
      .map((word) =>
        word.replace(/^defense$/, "defence").replace(/^(agreement|treat|pact|deal|accord)(?:s|ies)$/, "$1"),
      );
    return slug(kept.join(" ")) || "agreement";
  }
  const translate = (word: string, table: Record<string, string>) =>
    Object.entries(table).find(([stem]) => word.startsWith(stem))?.[1];
  const kindWord =
    span.kind
      .split(" ")
      .map((word) => translate(word, kindsEnglish))
      .find(Boolean) ?? "agreement";
  const described = span.words
    .filter((word) => !span.kind.split(" ").includes(word))
    .flatMap((word) => translate(word, english) || []);
  return slug([...described, kindWord].join(" "));
};
