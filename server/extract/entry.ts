import type { EntityType } from "../contract/vocabulary.ts";

/** What is known of an entity: from the gazetteer, or made up from the text for a name that is not in it. */
export interface Entry {
  id: string;
  type: EntityType;
  name: string;
  nameEl: string | null;
  nameEn: string | null;
  aliases: string[];
  wikidata: string | null;
  /** The country (or union) whose government a capital or palace stands for when it acts. */
  standsFor?: string | undefined;
  /** A palace or ministry: it stands for its country when it acts, and is itself when it speaks. */
  seat?: boolean | undefined;
  /** The country or organisation that a person is known to belong to: which one "President Zelenskyy" is of. */
  of?: string | undefined;
  news?: boolean | undefined;
  /** What a person is called alone, beside the last word of the name; `[]` for nothing. */
  short?: string[] | undefined;
  /** False: the short name counts only in a text that has the full one. */
  sure?: boolean | undefined;
  /** Made from the text, not from the gazetteer. */
  unknown?: boolean | undefined;
}
