import { z } from "zod";
import { EntityType, Mode, TieType } from "../contract/vocabulary.ts";

const words = z.array(z.coerce.string());
/** seeds/lexicon/<lang>/grammar.yaml; the English file says what each list is. */
export const Grammar = z.strictObject({
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
    stateBodies: words,
  }),
});
/** seeds/lexicon/<lang>/names.yaml; the English file says what each list is. */
export const Names = z.strictObject({
  organizationWords: words,
  unitWords: words,
  placeWords: words,
  agreementWords: words,
  eventWords: words,
  particles: words,
  courtesies: words,
  givenNames: words,
  notNames: words,
  bodyAdjectives: words,
});
/** seeds/lexicon/<lang>/titles.yaml; the English file says what each list is. */
export const Titles = z.strictObject({
  heads: z.array(z.strictObject({ key: z.string(), office: z.enum(["leads", "official"]), words })),
  modifiers: words,
  demoting: words,
  former: words,
  complements: words,
  appoint: words,
  lead: words,
  ofCountries: words,
});
/** seeds/lexicon/<lang>/modality.yaml; the English file says what each list is. */
export const ModalityWords = z.strictObject({
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
/** One frame of relations.yaml; the English file says what each list is. */
export const FrameEntry = z.strictObject({
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
/** seeds/lexicon/<lang>/relations.yaml; the English file says what each list is. */
export const Relations = z.strictObject({
  frames: z.array(FrameEntry),
  themes: z.record(z.string(), words),
  phoneWords: words,
  videoWords: words,
  physicalWords: words,
  mutualDefence: words,
  verbalWords: words,
});
/** seeds/lexicon/<lang>/agreements.yaml; the English file says what each list is. */
export const Agreements = z.strictObject({
  kinds: words,
  modifiers: words,
  signedStrategic: words,
  plain: words,
  bilateral: words,
  english: z.record(z.string(), z.string()).default({}),
  kindsEnglish: z.record(z.string(), z.string()).default({}),
  nominative: z
    .record(z.string(), z.strictObject({ name: z.string(), gender: z.enum(["feminine", "neuter"]) }))
    .default({}),
});
