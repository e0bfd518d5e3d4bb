import { transliterate } from "./fold.ts";

/** Most characters that an id may have (see `Id` in the contract), with room for a suffix. */
const longest = 160;

/**
 * Makes an id from a name: Greek in Latin letters, no accents, words joined by hyphens ("Ρετζέπ Ταγίπ" is "retzep-tagip").
 * @returns an id as the contract's `Id` wants it, or "" when the name has no letter or digit
 */
export const slug = (name: string): string =>
  transliterate(name)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['’‘ʼ.]/gu, "")
    .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, "-")
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/^-+|-+$/g, "");
