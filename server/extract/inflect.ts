import { fold } from "../text/fold.ts";

/** Endings of the other cases, by the folded ending of the nominative. The first that fits counts. */
const paradigms: [ending: string, others: string[]][] = [
  ["οσ", ["ου", "ο", "ε", "οι", "ων", "ουσ"]],
  ["ησ", ["η", "ηδεσ", "ηδων", "εσ", "ων", "ου"]],
  ["ασ", ["α", "αδεσ", "αδων", "εσ", "ων", "αντα"]],
  ["εασ", ["εα", "εισ", "εων"]],
  ["υσ", ["υ", "υδεσ"]],
  ["μα", ["ματοσ", "ματα", "ματων"]],
  ["ισ", ["ι", "εωσ", "εισ", "εων"]],
  ["εσ", ["ων", "ουσ", "ασ"]],
  ["οι", ["ων", "ουσ"]],
  ["α", ["ασ", "αν", "εσ", "ων", "ησ"]],
  ["η", ["ησ", "ην", "εσ", "εισ", "εων", "εωσ", "ων"]],
  ["ο", ["ου", "α", "ων", "οσ"]],
  ["ι", ["ιου", "ια", "ιων"]],
  ["ω", ["ωσ"]],
];
const greek = /[α-ω]$/;

/** Every form that a Greek word's nominative can take in the other cases, itself first; folded. */
export const formsOf = (word: string): string[] => {
  const base = fold(word);
  if (!greek.test(base) || base.length < 3) return [base];
  const forms = new Set([base]);
  for (const [ending, others] of paradigms) {
    if (!base.endsWith(ending)) continue;
    const stem = base.slice(0, -ending.length);
    if (stem.length >= 2) for (const other of others) forms.add(stem + other);
    break;
  }
  return [...forms];
};

const adjectiveEndings = [
  "οσ",
  "η",
  "ο",
  "ου",
  "ησ",
  "ην",
  "ον",
  "οι",
  "εσ",
  "α",
  "ασ",
  "ων",
  "ουσ",
  "ια",
  "ιασ",
  "ιαν",
];

/** Every form of a Greek adjective in -ος or participle, folded. */
export const adjectiveForms = (word: string): string[] => {
  const base = fold(word);
  const stem = base.replace(/(?:οσ|η|ο)$/, "");
  return stem === base ? [base] : adjectiveEndings.map((ending) => stem + ending);
};

/** What stays of a folded Greek word when its case ending goes: «γεραπετριτη» and «γεραπετριτησ» share it. */
export const stemOf = (word: string): string =>
  greek.test(word) && word.length > 4 ? word.replace(/(?:ου|οσ|ησ|ασ|εσ|ισ|ων|ο|η|α|ε|ι)$/, "") : word;
