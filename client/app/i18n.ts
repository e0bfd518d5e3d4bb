import i18next, { type TOptions } from "i18next";
import { initReactI18next, useTranslation } from "react-i18next";
import type { Language } from "../../server/contract/vocabulary.ts";

const REMEMBERED = "mitos.language";

const firstLanguage = (): Language => {
  const remembered = globalThis.localStorage?.getItem(REMEMBERED);
  if (remembered === "el" || remembered === "en") return remembered;
  return globalThis.navigator?.language?.startsWith("el") ? "el" : "en";
};

const markPage = (language: string): void => {
  if (globalThis.document) document.documentElement.lang = language;
};

void i18next.use(initReactI18next).init({
  lng: firstLanguage(),
  fallbackLng: false,
  initAsync: false,
  resources: {},
  interpolation: { escapeValue: false },
});
markPage(i18next.language);
i18next.on("languageChanged", markPage);

/** Changes the language of the page and remembers it for the next visit. */
export const setLanguage = (language: Language): void => {
  localStorage.setItem(REMEMBERED, language);
  void i18next.changeLanguage(language);
};

/** The language of the page; the component that asks is drawn again when it changes. */
export const useLanguage = (): Language => (useTranslation().i18n.language === "el" ? "el" : "en");

/** A key without the plural form that i18next adds to it: `ties_one` and `ties_other` are asked for as `ties`. */
type Asked<K extends string> = K extends `${infer Base}_${"one" | "other"}` ? Base : K;

/** Words of one room in one language, by key. */
export type Words<K extends string> = Readonly<Record<K, string>>;

/** Gives the words of a key, with `{{name}}` filled in and the plural chosen by `count`. */
export type Say<K extends string> = (key: Asked<K>, options?: TOptions) => string;

/** A room's words in both languages, and the namespace that they are registered under. */
export interface Room<K extends string> {
  room: string;
  el: Words<K>;
  en: Words<K>;
}

/**
 * Registers a room's words; each room calls this once, in its words.ts.
 * @param room the namespace; one for each room
 * @param words the same keys in Greek and in English (the compiler checks that); `_one` and `_other` are plural forms
 */
export const defineWords = <K extends string>(
  room: string,
  words: { el: Words<K>; en: Words<NoInfer<K>> },
): Room<K> => {
  i18next.addResourceBundle("el", room, words.el);
  i18next.addResourceBundle("en", room, words.en);
  return { room, ...words };
};

/** Gives `say` for a room's words, in the language of the page. */
export const useWords = <K extends string>({ room }: Room<K>): Say<K> =>
  useTranslation(room).t as unknown as Say<K>;
