import { fold, transliterate } from "./fold.ts";

/** The words of a text as they are compared in search: folded, split at all that is no letter and no digit. */
export const searchWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * How a folded Latin word may be written by someone who has another transliteration in mind: Poutin, Putin.
 * Both the key and the query go through this, so each finds the other.
 */
export const latinSpellings = (word: string): string[] => [word, word.replaceAll("ou", "u")];

/**
 * The words by which an entity is found: each word of its names as it is, in Latin letters (ELOT 743) and in the
 * simpler spelling. «Βλαντίμιρ Πούτιν» gives βλαντιμιρ πουτιν vlantimir poutin putin.
 * @param names name, nameEl, nameEn and aliases; null ones are left out
 * @returns the words, each once, with a blank between
 */
export const searchKey = (names: readonly (string | null)[]): string => {
  const words = names
    .filter((name) => name !== null)
    .flatMap((name) => [...searchWords(name), ...searchWords(transliterate(name)).flatMap(latinSpellings)]);
  return [...new Set(words)].join(" ");
};
