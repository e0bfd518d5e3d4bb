import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { EntityType } from "../contract/vocabulary.ts";
import { type Knowledge, knowledgeOf } from "../extract/knowledge.ts";
import { seedsFolder } from "../paths.ts";
import { fold } from "../text/fold.ts";
import { slug } from "../text/slug.ts";
import type { NamedEntity } from "./entities.ts";

const Roles = z.strictObject({
  roles: z.partialRecord(EntityType, z.array(z.string())),
  persons: z.array(z.string()),
});

/** An entity that a table names, and what it is part of, if its name says so. */
export interface TableName {
  entity: NamedEntity;
  partOf: NamedEntity | null;
}

const named = (id: string, type: EntityType, name: string): NamedEntity => ({
  ...{ id, type, name },
  ...{ nameEl: null, nameEn: name, aliases: [], wikidata: null },
});

const gazetteerOf = ({ gazetteer }: Knowledge): ReadonlyMap<string, NamedEntity> => {
  const found = new Map<string, NamedEntity>();
  // countries are last in the gazetteer, and first by right
  for (const { id, type, name, nameEl, nameEn, aliases, wikidata } of [
    ...gazetteer.entries.values(),
  ].reverse())
    for (const spelling of [name, ...aliases])
      if (!found.has(fold(spelling)))
        found.set(fold(spelling), { id, type, name, nameEl, nameEn, aliases, wikidata });
  return found;
};

/** Whether a text has one of the phrases as whole words. */
const hasOne = (folded: string, phrases: readonly string[]): boolean => {
  const words = ` ${folded.replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return phrases.some((phrase) => words.includes(` ${fold(phrase)} `));
};

/** "Member of Legislative (Govt) (Qatar)", "Police (Holy See (Vatican City State))": the last brackets hold the whole. */
const roleOfWhole = /^(.+) \(([^()]+(?: \([^()]*\))?)\)$/;

const readRoles = (file: string): z.infer<typeof Roles> => {
  const read = Roles.safeParse(parse(readFileSync(file, "utf8")));
  if (!read.success) throw new Error(`${file} is not valid:\n${z.prettifyError(read.error)}`);
  return read.data;
};

/**
 * Tells entities from the names in a table of events (English). A name that the gazetteer has is that entity. "Role
 * (Whole)" is a role, of the kind that seeds/table-roles.yaml gives it; it is part of the whole when the gazetteer knows
 * that as something one can be part of. Of other names the lexicon's words for organisations, units and places decide;
 * then one word is an organisation, and several are a person.
 * @returns a function that gives the entity of a name, or null for a name without letters
 */
export const tableNames = (
  rolesFile = join(seedsFolder, "table-roles.yaml"),
): ((name: string) => TableName | null) => {
  const { roles, persons } = readRoles(rolesFile);
  const knowledge = knowledgeOf("en");
  const gazetteer = gazetteerOf(knowledge);
  const { unitWords, organizationWords, placeWords } = knowledge.lexicon.names;
  const wholes: EntityType[] = ["Country", "Organization", "MilitaryUnit"];

  const typeOfRole = (role: string): EntityType => {
    const folded = fold(role);
    if (persons.some((phrase) => folded.startsWith(fold(phrase)))) return "Person";
    const found = Object.entries(roles).find(([, words]) => hasOne(folded, words));
    return found ? EntityType.parse(found[0]) : "Person";
  };
  const typeOfName = (name: string): EntityType => {
    const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    const some = (list: { has(word: string): boolean }) => words.some((word) => list.has(word));
    if (some(unitWords)) return "MilitaryUnit";
    if (some(organizationWords)) return "Organization";
    if (words.length > 1 && some(placeWords)) return "Place";
    return words.length === 1 ? "Organization" : "Person";
  };

  const known = new Map<string, TableName | null>();
  const tell = (name: string): TableName | null => {
    const entity = gazetteer.get(fold(name));
    if (entity) return { entity, partOf: null };
    const id = slug(name);
    if (id === "") return null;
    const [, role, whole] = roleOfWhole.exec(name) ?? [];
    if (!role || !whole) return { entity: named(id, typeOfName(name), name), partOf: null };
    const partOf = gazetteer.get(fold(whole));
    return {
      entity: named(id, typeOfRole(role), name),
      partOf: partOf && wholes.includes(partOf.type) ? partOf : null,
    };
  };
  return (name) => {
    const trimmed = name.trim();
    const before = known.get(trimmed);
    if (before !== undefined) return before;
    const told = tell(trimmed);
    known.set(trimmed, told);
    return told;
  };
};
