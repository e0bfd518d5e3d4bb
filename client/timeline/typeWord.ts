import type { SchemaResponse } from "../../server/contract/schema.ts";
import type { Language } from "../../server/contract/vocabulary.ts";
import { wordsOf } from "../ui/names.ts";
import type { Moment } from "./moment.ts";

/** The word of a moment's type and modality, as it stands on the map's line; a type not yet known, by its name. */
export const typeWord = (
  { type, modality }: Pick<Moment, "type" | "modality">,
  schema: SchemaResponse,
  language: Language,
): string => {
  const info = schema.tieTypes.find((known) => known.id === type);
  return info ? wordsOf(info, modality, null, language) : type;
};
