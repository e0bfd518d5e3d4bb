import type { TieTypeInfo } from "../../server/contract/schema.ts";
import type { Language } from "../../server/contract/vocabulary.ts";

/**
 * A claim or a tie in one sentence: "Russia attacked Ukraine"; for a symmetric type "Putin and Kim met". Names stay
 * as they are: the sentence is read with the words of its type, which expect the nominative.
 */
export const sentence = (
  subject: string,
  words: string,
  object: string,
  type: TieTypeInfo,
  language: Language,
): string =>
  type.symmetric
    ? `${subject} ${language === "el" ? "και" : "and"} ${object} ${words}`
    : `${subject} ${words} ${object}`;
