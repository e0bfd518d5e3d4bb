import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { EntityType, type Language, Mode, TieType } from "../contract/vocabulary.ts";
import { seedsFolder } from "../paths.ts";
import { fold } from "../text/fold.ts";
import { type Forms, formsOfVerb, type VerbForm } from "./conjugate.ts";
import { DatesFile } from "./dates/words.ts";
import { type WordList, WordList as Words, wordList } from "./word-list.ts";

const words = z.array(z.coerce.string());
const Grammar = z.strictObject({
  abbreviations: words,
  articles: z.record(z.string(), z.enum(["nom", "gen", "acc", "any"]).nullable()),
  contracted: z.record(z.string(), z.literal("acc")).default({}),
  determiners: words,
  prepositions: words,
  places: words,
  relatives: words,
  contents: words,
  adverbials: words,
  conditions: words,
  coordinators: words,
  and: words,
  auxiliaries: words,
  be: words,
  adverbs: words,
  pronouns: z.strictObject({ person: words, plural: words, thing: words }),
  saying: words,
  verbs: words,
  irregular: z.record(z.string(), words).default({}),
  groups: z.strictObject({ person: words, country: words }),
  counts: z.record(z.string(), z.int()),
  counterpart: words,
  ownCountry: words,
  standIns: words,
  units: z.record(z.string(), words),
  unitClasses: words,
  placeClasses: words,
  organizationClasses: words,
  transport: words,
  embedded: words,
  beginning: words,
  closed: z.strictObject({
    between: words,
    with: words,
    before: words,
    where: words,
    from: words,
    inside: words,
    located: words,
    serves: words,
    capital: words,
    government: words,
    indefinite: words,
    again: words,
    ofThing: words,
    ofPerson: words,
    directions: words,
    townNouns: words,
    outward: words,
    wars: words,
    ofWar: words,
    ships: words,
  }),
});
const Names = z.strictObject({
  organizationWords: words,
  unitWords: words,
  placeWords: words,
  agreementWords: words,
  eventWords: words,
  particles: words,
  courtesies: words,
  givenNames: words,
  notNames: words,
});
const Titles = z.strictObject({
  heads: z.array(z.strictObject({ key: z.string(), office: z.enum(["leads", "official"]), words })),
  modifiers: words,
  demoting: words,
  former: words,
  complements: words,
  appoint: words,
  lead: words,
});
const ModalityWords = z.strictObject({
  negation: words,
  denied: words,
  alleged: words,
  planned: words,
  nothing: words,
  undone: words,
  rejecting: words,
  charges: words,
  sourceOnly: words,
});
const types = z.array(EntityType);
const FrameEntry = z.strictObject({
  type: TieType,
  mode: Mode.optional(),
  modality: z.literal("planned").optional(),
  verbs: words.default([]),
  nouns: words.default([]),
  subject: words.default(["subject"]),
  object: words.default(["object"]),
  nounSubject: words.default(["owner", "clause"]),
  nounObject: words.default([]),
  needsSubject: types.optional(),
  needsObject: types.optional(),
  light: words.optional(),
  theme: z.string().optional(),
  themeOr: words.default([]),
  subjectUnit: z.boolean().default(false),
  objectOwner: z.boolean().default(false),
  inCountry: z.boolean().default(false),
  reciprocal: z.boolean().default(false),
  deponent: z.boolean().default(false),
  passive: z.boolean().default(false),
  unless: words.default([]),
});
const Relations = z.strictObject({
  frames: z.array(FrameEntry),
  themes: z.record(z.string(), words),
  phoneWords: words,
  videoWords: words,
  physicalWords: words,
  mutualDefence: words,
  verbalWords: words,
});
const Agreements = z.strictObject({
  kinds: words,
  modifiers: words,
  signedStrategic: words,
  plain: words,
  bilateral: words,
  english: z.record(z.string(), z.string()).default({}),
  kindsEnglish: z.record(z.string(), z.string()).default({}),
});

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
  const { heads, appoint, lead, ...titles } = read(lang, "titles", Titles);
  const { frames: entries, themes, ...relations } = read(lang, "relations", Relations);
  const { english, kindsEnglish, ...agreements } = read(lang, "agreements", Agreements);
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
        const list = verbUses.get(word) ?? [];
        for (const form of uses) list.push({ frame, form });
        verbUses.set(word, list);
      }
    }
  }
  const nounUses = new Map<string, Frame[]>();
  for (const frame of frames) {
    for (const noun of frame.nouns) nounUses.set(noun, [...(nounUses.get(noun) ?? []), frame]);
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
    agreements: { ...lists(agreements, lang), english, kindsEnglish },
    officeFrame: officeFrame(lang),
    dates: read(lang, "dates", DatesFile),
  };
};
export type Lexicon = ReturnType<typeof readLexicon>;
