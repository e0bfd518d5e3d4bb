const marks = /\p{M}+/gu;

/**
 * Folds a text for comparing: case, accents and the final sigma do not count («Πούτιν», «ΠΟΥΤΙΝ», "Poutín").
 * @param text any text; its length may change
 * @returns NFD without marks, in lower case, with ς written σ
 */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(marks, "").toLowerCase().replaceAll("ς", "σ").replace(marks, "");

/** A folded text that still knows where each of its code units came from. */
export interface FoldedText {
  text: string;
  /** `starts[i]` is the UTF-16 offset in the original of what became unit i; `starts[text.length]` is the end. */
  starts: Uint32Array;
}

/** Folds like `fold` and keeps the way back to the original's offsets. Linear in the length of `text`. */
export const foldWithOffsets = (text: string): FoldedText => {
  const starts: number[] = [];
  const parts: string[] = [];
  let offset = 0;
  for (const character of text) {
    const folded = fold(character);
    for (let unit = 0; unit < folded.length; unit++) starts.push(offset);
    parts.push(folded);
    offset += character.length;
  }
  starts.push(offset);
  return { text: parts.join(""), starts: Uint32Array.from(starts) };
};

const letters: Record<string, string> = {
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "x",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "y",
  φ: "f",
  χ: "ch",
  ψ: "ps",
  ω: "o",
};

/** What stands between two letters for them to be a diphthong: no dialytika on the second, no accent on the first. */
const diphthong = /([αεη])υ(?!\u0308)\u0301?|ου(?!\u0308)\u0301?/giu;
const voiceless = /^[θκξπσςτφχψ]/iu;

/** Gives `latin` the case of the Greek it stands for: ΘΗΒΑ is THIVA, Θήβα is Thiva. */
const likeCase = (latin: string, greek: string, next: string): string => {
  if (greek === greek.toLowerCase()) return latin;
  const shouted = greek.length > 1 ? greek === greek.toUpperCase() : /^\p{Lu}/u.test(next);
  return shouted ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
};

/**
 * Writes Greek in Latin letters as ELOT 743 (ISO 843, type 2: transcription) has it: «Μητσοτάκης» is Mitsotakis,
 * «Ευρώπη» is Evropi, «Μπακογιάννη» is Bakogianni. Accents go; all that is not Greek stays as it is.
 */
export const transliterate = (text: string): string => {
  const decomposed = text.normalize("NFD");
  const pairs = decomposed
    .replace(diphthong, (greek, first: string | undefined, at: number) => {
      const rest = decomposed.slice(at + greek.length);
      const bare = greek.replace(marks, "");
      if (first === undefined) return likeCase("ou", bare, rest);
      const hard = voiceless.test(rest) || !/^\p{L}/u.test(rest);
      return likeCase((letters[first.toLowerCase()] ?? "") + (hard ? "f" : "v"), bare, rest);
    })
    .replace(/[\u0370-\u03ff\u1f00-\u1fff]\p{M}*/gu, (letter) => letter.replace(marks, ""))
    .replace(/γ([γξχ])/giu, (greek, second: string) => (greek.startsWith("Γ") ? "N" : "n") + second)
    .replace(/(?<!\p{L})μπ|μπ(?!\p{L})/giu, (greek) => (greek.startsWith("Μ") ? "B" : "b"));
  return pairs
    .replace(/[α-ω]/giu, (greek, at: number) =>
      likeCase(letters[greek.toLowerCase()] ?? greek, greek, pairs.slice(at + 1, at + 2)),
    )
    .normalize("NFC");
};
