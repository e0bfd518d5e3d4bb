import type { Language } from "../contract/vocabulary.ts";
import { readOntology } from "../ontology/ontology.ts";
import { readGazetteer } from "./gazetteer.ts";
import { readLexicon } from "./lexicon.ts";

const read = (lang: Language) => ({ lexicon: readLexicon(lang), gazetteer, ontology });
const gazetteer = readGazetteer();
const ontology = readOntology();

/** All data that extraction rests on, for articles in one language. */
export type Knowledge = ReturnType<typeof read>;

const known = new Map<Language, Knowledge>();

/** Reads the data files of a language once. */
export const knowledgeOf = (lang: Language): Knowledge => {
  const knowledge = known.get(lang) ?? read(lang);
  known.set(lang, knowledge);
  return knowledge;
};
