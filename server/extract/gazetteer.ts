import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { EntityType } from "../contract/vocabulary.ts";
import { seedsFolder } from "../paths.ts";
import type { Entry } from "./entry.ts";
import { adjectiveForms, formsOf } from "./inflect.ts";
import { NameIndex } from "./name-index.ts";

const words = z.array(z.coerce.string()).default([]);
const Base = {
  name: z.string(),
  el: z.string(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  aliases: words,
};
const Countries = z.record(
  z.string(),
  z.strictObject({ ...Base, adjectives: words, people: words, adjectivesEl: words, peopleEl: words }),
);
const Capitals = z.record(z.string(), z.strictObject({ ...Base, in: z.string() }));
const Places = z.record(
  z.string(),
  z.strictObject({ ...Base, in: z.string().optional(), metonym: z.boolean().optional() }),
);
const Persons = z.record(
  z.string(),
  z.strictObject({
    ...Base,
    of: z.string().optional(),
    short: z.array(z.string()).optional(),
    sure: z.boolean().optional(),
  }),
);
const Organizations = z.record(
  z.string(),
  z.strictObject({
    ...Base,
    type: EntityType.default("Organization"),
    seatOf: z.string().optional(),
    news: z.boolean().optional(),
  }),
);
const Units = z.record(
  z.string(),
  z.strictObject({
    name: z.string(),
    el: z.string(),
    agreeing: z.enum(["people", "masculine", "feminine", "neuter"]),
  }),
);
const Agreements = z.record(z.string(), z.strictObject(Base));
const Events = z.record(
  z.string(),
  z.strictObject({ ...Base, place: z.array(z.string()), parties: z.array(z.string()) }),
);

/** What the name of an entity in the gazetteer can be in a text. */
export interface Named {
  kind: "name" | "adjective" | "people";
  entry: Entry;
}

const read = <T>(name: string, schema: z.ZodType<T>): T => {
  const file = join(seedsFolder, "gazetteer", `${name}.yaml`);
  const result = schema.safeParse(parse(readFileSync(file, "utf8")));
  if (!result.success) throw new Error(`${file} is not valid:\n${z.prettifyError(result.error)}`);
  return result.data;
};

type BaseEntry = { name: string; el: string; wikidata?: string | undefined; aliases: string[] };
const entryOf = (id: string, type: Entry["type"], from: BaseEntry, more: Partial<Entry> = {}): Entry => ({
  id,
  type,
  name: from.name,
  nameEl: from.el,
  nameEn: from.name,
  aliases: from.aliases,
  wikidata: from.wikidata ?? null,
  ...more,
});

/** All names that the gazetteer knows, in every form that a text can have them. */
export const readGazetteer = () => {
  const index = new NameIndex<Named>();
  const entries = new Map<string, Entry>();
  const put = (entry: Entry) => {
    entries.set(entry.id, entry);
    for (const name of new Set([entry.name, entry.nameEl ?? "", ...entry.aliases])) {
      index.add(name, { kind: "name", entry }, formsOf);
    }
    return entry;
  };
  const capitals = new Map<string, Entry>();
  for (const [id, from] of Object.entries(read("capitals", Capitals))) {
    capitals.set(from.in, put(entryOf(id, "Place", from, { standsFor: from.in })));
  }
  for (const [id, from] of Object.entries(read("places", Places))) {
    put(entryOf(id, "Place", from, from.metonym ? { standsFor: from.in } : {}));
  }
  for (const [id, from] of Object.entries(read("organizations", Organizations))) {
    put(
      entryOf(id, from.type, from, { standsFor: from.seatOf, seat: Boolean(from.seatOf), news: from.news }),
    );
  }
  for (const [id, from] of Object.entries(read("agreements", Agreements)))
    put(entryOf(id, "Agreement", from));
  for (const [id, from] of Object.entries(read("persons", Persons))) {
    put(entryOf(id, "Person", from, { short: from.short, sure: from.sure, of: from.of }));
  }
  const adjectives = new Map<string, string>();
  const greekWords = new Map<string, { people?: string | undefined; adjective?: string | undefined }>();
  const parties = new Map<string, { place: string[]; parties: string[] }>();
  for (const [id, from] of Object.entries(read("events", Events))) {
    put(entryOf(id, "Event", from));
    parties.set(id, from);
  }
  for (const [id, from] of Object.entries(read("countries", Countries))) {
    const entry = put(entryOf(id, "Country", from));
    if (from.adjectives[0]) adjectives.set(id, from.adjectives[0]);
    greekWords.set(id, { people: from.peopleEl[0], adjective: from.adjectivesEl[0] });
    for (const word of from.people) index.add(word, { kind: "people", entry }, formsOf);
    for (const word of from.peopleEl) index.add(word, { kind: "people", entry }, formsOf, false);
    for (const word of from.adjectives) index.add(word, { kind: "adjective", entry }, formsOf);
    for (const word of from.adjectivesEl)
      index.add(word, { kind: "adjective", entry }, adjectiveForms, false);
  }
  const unitKinds = new Map(Object.entries(read("units", Units)));
  return { index, entries, adjectives, greekWords, capitals, unitKinds, events: parties };
};
