import type { Language } from "../../server/contract/vocabulary.ts";
import type { Say } from "../app/i18n.ts";
import type { uiWords } from "../ui/words.ts";
import type { takeawayWords } from "./words.ts";

/** The language of what is written, with its words. */
export interface Voice {
  language: Language;
  say: Say<keyof typeof takeawayWords.el>;
  sayUi: Say<keyof typeof uiWords.el>;
}
