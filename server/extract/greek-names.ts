import { fold } from "../text/fold.ts";

/** How a Greek noun is spoken of: the ending of the adjective before it. people: the demonym itself («Ρώσοι στρατιώτες»). */
export type Agreeing = "people" | "masculine" | "feminine" | "neuter";

/** A Greek word with its first letter large. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase("el") + text.slice(1);

const pluralEndings: Record<Exclude<Agreeing, "people">, [string, string]> = {
  masculine: ["οι", "οί"],
  feminine: ["ες", "ές"],
  neuter: ["α", "ά"],
};

/** The plural of an adjective in -ος: «ουκρανικός» is «ουκρανικές» with a feminine noun. */
const adjectivePlural = (word: string, gender: Exclude<Agreeing, "people">): string => {
  const [plain, stressed] = pluralEndings[gender];
  return word.replace(/ος$/, plain).replace(/ός$/, stressed);
};

/** The plural of a people's masculine name: Ρώσος, Βορειοκορεάτης, Έλληνας. */
const peoplePlural = (word: string): string =>
  word
    .replace(/ος$/, "οι")
    .replace(/ός$/, "οί")
    .replace(/[ηα]ς$/, "ες")
    .replace(/[ήά]ς$/, "ές");

/**
 * «Βορειοκορεάτες στρατιώτες», «Ουκρανικές δυνάμεις»: forces of a country, in the nominative.
 * @param noun plural, nominative
 * @param country its people and adjective, masculine nominative, and its name for when it has neither
 */
export const forcesOf = (
  noun: string,
  agreeing: Agreeing,
  country: { people?: string | undefined; adjective?: string | undefined; name: string },
): string => {
  if (agreeing === "people" && country.people) return `${capitalised(peoplePlural(country.people))} ${noun}`;
  const gender = agreeing === "people" ? "masculine" : agreeing;
  if (country.adjective) return `${capitalised(adjectivePlural(country.adjective, gender))} ${noun}`;
  return `${capitalised(noun)} (${country.name})`;
};

/** Adjectives like «διμερής»: the same in the masculine and the feminine. */
const twoEndings = /^(.*(?:μερ|ετ|εθν))(?:ής|ή|ούς|ές)$/u;

const nominative = (word: string, gender: "feminine" | "neuter"): string => {
  const two = twoEndings.exec(word);
  if (two) return `${two[1]}${gender === "neuter" ? "ές" : "ής"}`;
  return gender === "feminine"
    ? word.replace(/([αάηή])ς$/u, "$1")
    : word.replace(/ου$/u, "ο").replace(/ού$/u, "ό");
};

/** What the noun of an agreement is in the nominative; seeds/lexicon/el/agreements.yaml. */
export interface AgreementHead {
  name: string;
  gender: "feminine" | "neuter";
}

/**
 * «διμερή στρατηγική εταιρική σχέση» as a name: «Διμερής στρατηγική εταιρική σχέση». What follows the noun stays as it is.
 * @param words as the text has them, in the accusative or genitive singular
 * @param heads by the folded beginning of the noun
 */
export const agreementName = (words: string[], heads: Record<string, AgreementHead>): string => {
  const headOf = (word: string) =>
    Object.entries(heads).find(([stem]) => fold(word).startsWith(fold(stem)))?.[1];
  const at = words.findIndex((word) => headOf(word));
  const head = headOf(words[at] ?? "");
  if (!head || /(?:εσ|εισ|ων)$/.test(fold(words[at] ?? ""))) return capitalised(words.join(" "));
  const named = words.map((word, i) =>
    i < at ? nominative(word.toLocaleLowerCase("el"), head.gender) : i === at ? head.name : word,
  );
  return capitalised(named.join(" "));
};
