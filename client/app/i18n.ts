import { create } from "zustand";
import type { Language } from "../../server/contract/vocabulary.ts";

const REMEMBERED = "mitos.language";

const firstLanguage = (): Language => {
  const remembered = globalThis.localStorage?.getItem(REMEMBERED);
  if (remembered === "el" || remembered === "en") return remembered;
  return globalThis.navigator?.language?.startsWith("el") ? "el" : "en";
};

const markPage = (language: Language): void => {
  if (globalThis.document) document.documentElement.lang = language;
};

const useChosen = create<{ language: Language }>()(() => ({ language: firstLanguage() }));
markPage(useChosen.getState().language);
useChosen.subscribe(({ language }) => markPage(language));

/** Changes the language of the page and remembers it for the next visit. */
export const setLanguage = (language: Language): void => {
  localStorage.setItem(REMEMBERED, language);
  useChosen.setState({ language });
};

/** The language of the page; the component that asks is drawn again when it changes. */
export const useLanguage = (): Language => useChosen(({ language }) => language);

/** A key without the plural form that its words have: `ties_one` and `ties_other` are asked for as `ties`. */
type Asked<K extends string> = K extends `${infer Base}_${"one" | "other"}` ? Base : K;

/** Words of one room in one language, by key. */
export type Words<K extends string> = Readonly<Record<K, string>>;

/** What blanks are filled with, by name; `count` chooses the plural form as well. */
export interface Blanks {
  count?: number;
  [name: string]: unknown;
}

/** Gives the words of a key, with `{{name}}` filled in and the plural chosen by `count`. */
export type Say<K extends string> = (key: Asked<K>, blanks?: Blanks) => string;

/** A room's words in both languages, and how they are said. */
export interface Room<K extends string> {
  el: Words<K>;
  en: Words<K>;
  say: Readonly<Record<Language, Say<K>>>;
}

const BLANK = /\{\{(\w+)\}\}/g;

const sayer = <K extends string>(language: Language, words: Words<K>): Say<K> => {
  const known: Readonly<Record<string, string>> = words;
  const plural = new Intl.PluralRules(language);
  return (key, blanks = {}) => {
    const { count } = blanks;
    const form = count === undefined ? undefined : known[`${key}_${plural.select(count)}`];
    return (form ?? known[key] ?? key).replace(BLANK, (_, name: string) => String(blanks[name] ?? ""));
  };
};

/**
 * Defines a room's words; each room calls this once, in its words.ts.
 * @param words the same keys in Greek and in English (the compiler checks that); `_one` and `_other` are plural forms
 */
export const defineWords = <K extends string>(words: { el: Words<K>; en: Words<NoInfer<K>> }): Room<K> => ({
  ...words,
  say: { el: sayer("el", words.el), en: sayer("en", words.en) },
});

/** Gives `say` for a room's words, in the language of the page; the same function as long as that stays. */
export const useWords = <K extends string>({ say }: Room<K>): Say<K> => say[useLanguage()];
