import type { Entity } from "../../../server/contract/entities.ts";
import type { Network } from "../../../server/contract/ties.ts";
import type { Bilingual } from "../../../server/contract/vocabulary.ts";

/** Entities that share a value of what the colour tells. */
export interface Group {
  /** The value: an id of a country or source, the number of a community, "known". */
  key: string;
  entities: number;
  /** As it is called; null where the page has a word for it. */
  name: Bilingual | null;
}

/** The groups that a colour tells, the largest first, and the rank of each entity's group in them. */
export interface Groups {
  groups: Group[];
  ranks: ReadonlyMap<string, number>;
  /** How many entities have no value. */
  unknown: number;
}

/** Groups entities by a value; those without one are counted. */
export const groupsOf = (
  { entities }: Network,
  values: ReadonlyMap<string, string>,
  nameOfKey: (key: string) => Bilingual | null,
): Groups => {
  const sizes = new Map<string, number>();
  for (const { id } of entities) {
    const key = values.get(id);
    if (key !== undefined) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  const ordered = [...sizes].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, "en", { numeric: true }));
  const rank = new Map(ordered.map(([key], at) => [key, at]));
  const ranks = new Map(
    entities.flatMap(({ id }): [string, number][] => {
      const own = rank.get(values.get(id) ?? "");
      return own === undefined ? [] : [[id, own]];
    }),
  );
  return {
    groups: ordered.map(([key, count]) => ({ key, entities: count, name: nameOfKey(key) })),
    ranks,
    unknown: entities.length - ranks.size,
  };
};

/** The source that each entity's ties on the map name most often; of several the first by id. */
export const mainSources = ({ ties }: Network): ReadonlyMap<string, string> => {
  const counts = new Map<string, Map<string, number>>();
  for (const { subject, object, sources } of ties) {
    for (const id of [subject, object]) {
      const own = counts.get(id) ?? new Map<string, number>();
      counts.set(id, own);
      for (const source of sources) own.set(source, (own.get(source) ?? 0) + 1);
    }
  }
  return new Map(
    [...counts].map(([id, own]) => [
      id,
      [...own].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? "",
    ]),
  );
};

/** The entities that are tied to an entry of Wikidata. */
export const wikidataKnown = ({ entities }: { entities: readonly Entity[] }): ReadonlyMap<string, string> =>
  new Map(entities.flatMap(({ id, wikidata }): [string, string][] => (wikidata ? [[id, "known"]] : [])));
