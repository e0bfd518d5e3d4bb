import type { TieTypeInfo } from "../../server/contract/schema.ts";
import type { Claim, Tie } from "../../server/contract/ties.ts";
import type { Language, Modality } from "../../server/contract/vocabulary.ts";
import { modalityOf } from "../map/exploration/state.ts";
import { uiWords } from "./words.ts";

/** What of a claim its sentence tells between the names. */
interface Told {
  modality: Modality;
  mode: Claim["mode"];
}

/** What a tie's sentence tells: its strongest claims. */
export const toldOf = (tie: Tie): Told => ({ modality: modalityOf(tie), mode: tie.mode });

/** The words between the names: those of the mode, else those that a language has for sentences, else the line's. */
export const sentenceWords = (type: TieTypeInfo, { modality, mode }: Told, language: Language): string =>
  (mode && type.modes?.[mode]?.[modality][language]) ??
  type.sentence?.[language]?.[modality] ??
  type.words[modality][language];

/** A sentence of its parts, for who has them marked up one by one. */
export const sentenceFrom = (
  subject: string,
  words: string,
  object: string,
  type: TieTypeInfo,
  language: Language,
): string =>
  uiWords.say[language](type.symmetric ? "sentence.symmetric" : "sentence.directed", {
    subject,
    words,
    object,
  });

/**
 * A claim or a tie in one sentence: "Russia attacked Ukraine"; for a symmetric type "Putin and Kim met". Names stay as
 * they are, so a language with cases has a form that takes the nominative: «Ρωσία — επίθεση σε: Ουκρανία».
 */
export const sentence = (
  subject: string,
  object: string,
  type: TieTypeInfo,
  told: Told,
  language: Language,
): string => sentenceFrom(subject, sentenceWords(type, told, language), object, type, language);
