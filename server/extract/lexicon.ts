import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { append } from "../contract/append.ts";
import type { Language } from "../contract/vocabulary.ts";
import { seedsFolder } from "../paths.ts";
import { fold } from "../text/fold.ts";
import { type Forms, formsOfVerb, type VerbForm } from "./conjugate.ts";
import { DatesFile } from "./dates/words.ts";
import { Agreements, FrameEntry, Grammar, ModalityWords, Names, Relations, Titles } from "./lexicon-files.ts";
import { type WordList, WordList as Words, wordList } from "./word-list.ts";

/** A pattern of a tie, as the lexicon has it (seeds/lexicon/en/relations.yaml explains the fields). */
export type Frame = Omit<z.infer<typeof FrameEntry>, "unless" | "light" | "themeOr"> & {
  index: number;
  unless: WordList;
  light: WordList | null;
  themeOr: WordList;
};

export interface VerbUse {
  frame: Frame | null;
  form: VerbForm;
}

const read = <T>(lang: Language, name: string, schema: z.ZodType<T>): T => {
  const file = join(seedsFolder, "lexicon", lang, `${name}.yaml`);
  const result = schema.safeParse(parse(readFileSync(file, "utf8")));
  if (!result.success) throw new Error(`${file} is not valid:\n${z.prettifyError(result.error)}`);
  return result.data;
};

const lists = <K extends string>(record: Record<K, string[]>, lang: Language): Record<K, WordList> =>
  Object.fromEntries(
    (Object.entries(record) as [K, string[]][]).map(([key, list]) => [key, wordList(list, lang)]),
  ) as Record<K, WordList>;

const verbForms = (entries: string[], lang: Language, irregular: Record<string, string[]>) =>
  entries.flatMap((entry) => [...formsOfVerb(entry, lang, irregular)]);

/** Appointments are read by a stage of their own; they ask the other stages as a verb of this frame. */
const officeFrame = (lang: Language): Frame => ({
  ...FrameEntry.parse({ type: "OFFICIAL_OF" }),
  index: -1,
  unless: wordList([], lang),
  themeOr: wordList([], lang),
  light: null,
});

/** All that the rules know of one language, compiled from seeds/lexicon. */
export const readLexicon = (lang: Language) => {
  const {
    closed,
    articles,
    contracted,
    pronouns,
    groups,
    counts,
    units,
    irregular,
    saying,
    verbs,
    ...grammar
  } = read(lang, "grammar", Grammar);
  const { heads, appoint, lead, ofCountries, ...titles } = read(lang, "titles", Titles);
  const { frames: entries, themes, ...relations } = read(lang, "relations", Relations);
  const { english, kindsEnglish, nominative, ...agreements } = read(lang, "agreements", Agreements);
  const flat = (forms: [string, VerbForm[]][]) =>
    new Words(
      forms.flatMap(([word, uses]) => [[word, uses] as const]),
      lang,
    );
  const frames: Frame[] = entries.map((entry, index) => ({
    ...entry,
    index,
    unless: wordList(entry.unless, lang),
    themeOr: wordList(entry.themeOr, lang),
    light: entry.light
      ? wordList(
          verbForms(entry.light, lang, irregular).map(([word]) => word),
          lang,
        )
      : null,
  }));
  const verbUses = new Map<string, VerbUse[]>();
  for (const frame of frames) {
    for (const entry of entries[frame.index]?.verbs ?? []) {
      for (const [word, uses] of formsOfVerb(entry, lang, irregular) as Forms) {
        for (const form of uses) append(verbUses, word, { frame, form });
      }
    }
  }
  const nounUses = new Map<string, Frame[]>();
  for (const frame of frames) {
    for (const noun of frame.nouns) append(nounUses, noun, frame);
  }
  const commonVerbs = verbForms([...verbs, ...saying, ...appoint, ...lead], lang, irregular);
  return {
    lang,
    articles: new Map(Object.entries(articles).map(([word, c]) => [fold(word), c])),
    contracted: new Map(Object.entries(contracted).map(([word, c]) => [fold(word), c])),
    counts: new Map(Object.entries(counts).map(([word, count]) => [fold(word), count])),
    grammar: lists(grammar, lang),
    closed: lists(closed, lang),
    abbreviations: new Set(grammar.abbreviations.map(fold)),
    pronouns: lists(pronouns, lang),
    groups: lists(groups, lang),
    units: new Words(
      Object.entries(units).flatMap(([kind, list]) => list.map((word) => [word, kind] as const)),
      lang,
    ),
    saying: flat(verbForms(saying, lang, irregular)),
    commonVerbs: flat(commonVerbs),
    appoint: flat(verbForms(appoint, lang, irregular)),
    names: lists(read(lang, "names", Names), lang),
    titles: {
      heads: new Words(
        heads.flatMap(({ key, office, words: list }) => list.map((word) => [word, { key, office }] as const)),
        lang,
      ),
      ofCountries: new Set(ofCountries),
      ...lists(titles, lang),
    },
    modality: lists(read(lang, "modality", ModalityWords), lang),
    verbs: new Words(
      [...verbUses].map(([word, uses]) => [word, uses] as const),
      lang,
    ),
    nouns: new Words(
      [...nounUses].map(([word, uses]) => [word, uses] as const),
      lang,
    ),
    themes: lists(themes, lang),
    relations: lists(relations, lang),
    agreements: { ...lists(agreements, lang), english, kindsEnglish, nominative },
    officeFrame: officeFrame(lang),
    dates: read(lang, "dates", DatesFile),
  };
};
export type Lexicon = ReturnType<typeof readLexicon>;
