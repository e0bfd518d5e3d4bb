import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { CypherEmptyReason, type CypherNotification } from "../contract/cypher-plan.ts";
import type { CypherSchemaResponse } from "../contract/cypher-schema.ts";
import type { Entity } from "../contract/entities.ts";
import { Bilingual } from "../contract/vocabulary.ts";
import { searchEntities } from "../explore/search.ts";
import type { Store } from "../neo4j/store.ts";
import type { Limits } from "../neo4j/transaction.ts";
import { seedsFolder } from "../paths.ts";
import { fold } from "../text/fold.ts";
import { parametersOf, stringsOf } from "./parameters.ts";
import { unknownIn } from "./suggest.ts";

type Reason = CypherEmptyReason["reason"];

const Words = z.record(CypherEmptyReason.shape.reason, Bilingual);
const words = Words.parse(parse(readFileSync(join(seedsFolder, "empty-answers.yaml"), "utf8")));

/** How many texts of a query are looked up among the names of entities. */
const mostTexts = 5;

const fill = (text: string, name: string, suggestions: readonly string[], or: string): string =>
  text
    .replaceAll("{name}", () => name)
    .replace(/ ?\[([^\]]*)\]/, (_, part: string) =>
      suggestions.length > 0 ? ` ${part.replace("{suggestions}", () => suggestions.join(or))}` : "",
    );

const reasonFor = (reason: Reason, name: string | null, suggestions: string[] = []): CypherEmptyReason => {
  const { el, en } = words[reason];
  const text = {
    el: fill(el, name ?? "", suggestions, " ή "),
    en: fill(en, name ?? "", suggestions, " or "),
  };
  return { reason, name, suggestions, text };
};

const unknownNames = (notifications: readonly CypherNotification[]): CypherEmptyReason[] =>
  notifications.flatMap((notification) => {
    const unknown = unknownIn(notification);
    return unknown ? [reasonFor(unknown.reason, unknown.name, notification.suggestions)] : [];
  });

const nullParameters = (query: string, params: Record<string, unknown>): CypherEmptyReason[] =>
  parametersOf(query)
    .filter((name) => params[name] === null || params[name] === "")
    .map((name) => reasonFor("null-parameter", name));

const namesOf = ({ name, nameEl, nameEn, aliases }: Entity): string[] =>
  [name, nameEl, nameEn, ...aliases].filter((one) => one !== null);

/** The name of an entity that a text is nearest to: in its language, when it has one. */
const nameLike = (entity: Entity, text: string): string =>
  namesOf(entity).find((name) => fold(name).includes(fold(text))) ?? entity.name;

/** Cypher compares letter by letter: a text that names nothing as it stands may name an entity once it is folded. */
const unfoldedTexts = async (
  store: Store,
  query: string,
  params: Record<string, unknown>,
  limits: Limits,
): Promise<CypherEmptyReason[]> => {
  const given = Object.values(params).filter((value) => typeof value === "string");
  const texts = [...new Set([...stringsOf(query), ...given])].filter((text) => /\p{L}{2}/u.test(text));
  const reasons: CypherEmptyReason[] = [];
  for (const text of texts.slice(0, mostTexts)) {
    const found = await searchEntities(store, { q: text.slice(0, 200), limit: 3 }, limits);
    const asWritten = found.some((entity) => [entity.id, entity.type, ...namesOf(entity)].includes(text));
    const suggestions = found.map((entity) => nameLike(entity, text));
    if (suggestions.length > 0 && !asWritten) reasons.push(reasonFor("unfolded-text", text, suggestions));
  }
  return reasons;
};

/**
 * Why a query that ran gave no row, as far as can be told: what it names that the store does not have, parameters
 * without a value, names that are spelt in another way; else that nothing fits all of its conditions.
 */
export const whyEmpty = async (
  store: Store,
  { query, params }: { query: string; params: Record<string, unknown> },
  notifications: readonly CypherNotification[],
  schema: CypherSchemaResponse,
  limits: Limits,
): Promise<CypherEmptyReason[]> => {
  if (schema.labels.length === 0) return [reasonFor("empty-store", null)];
  const reasons = [
    ...unknownNames(notifications),
    ...nullParameters(query, params),
    ...(schema.labels.some(({ name }) => name === "Entity")
      ? await unfoldedTexts(store, query, params, limits)
      : []),
  ];
  return reasons.length > 0 ? reasons : [reasonFor("no-match", null)];
};
