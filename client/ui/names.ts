import type { Entity } from "../../server/contract/entities.ts";
import type { TieTypeInfo } from "../../server/contract/schema.ts";
import type { Claim, Tie } from "../../server/contract/ties.ts";
import type { Language, Modality } from "../../server/contract/vocabulary.ts";
import { modalityOf } from "../map/exploration/state.ts";

/** An entity's name in the language of the page, or the name its source uses. */
export const nameOf = (entity: Entity, language: Language): string =>
  (language === "el" ? entity.nameEl : entity.nameEn) ?? entity.name;

/** What stands on the line, read from subject to object: "will meet", "spoke by phone". */
export const wordsOf = (
  type: TieTypeInfo,
  modality: Modality,
  mode: Claim["mode"],
  language: Language,
): string => ((mode && type.modes?.[mode]) ?? type.words)[modality][language];

/** The words of a tie, from its strongest claims. */
export const wordsOfTie = (type: TieTypeInfo, tie: Tie, language: Language): string =>
  wordsOf(type, modalityOf(tie), tie.mode, language);

/** The abbreviation that a name carries in brackets, "… (KCNA)", else the name. */
export const shortName = (name: string): string => /\((\p{Lu}{2,})\)\s*$/u.exec(name)?.[1] ?? name;
