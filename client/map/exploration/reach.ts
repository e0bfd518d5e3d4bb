import { append } from "../../../server/contract/append.ts";
import type { Entity } from "../../../server/contract/entities.ts";
import type { Network } from "../../../server/contract/ties.ts";

/** For each entity with ties the other end of each of them. */
export const neighboursIn = ({ ties }: Network): ReadonlyMap<string, readonly string[]> => {
  const known = new Map<string, string[]>();
  for (const { subject, object } of ties) {
    append(known, subject, object);
    append(known, object, subject);
  }
  return known;
};

/** These entities and all that have a tie to one of them. */
export const withNeighbours = (network: Network, ids: readonly string[]): string[] => {
  const known = neighboursIn(network);
  return [...new Set([...ids, ...ids.flatMap((id) => known.get(id) ?? [])])];
};

/** All that can be reached from these entities by any ties. */
export const componentOf = (network: Network, ids: readonly string[]): string[] => {
  const known = neighboursIn(network);
  const seen = new Set(ids);
  // a set is walked in the order of adding, and what is added on the way is walked too
  for (const id of seen) for (const other of known.get(id) ?? []) seen.add(other);
  return [...seen];
};

/** All entities of the types that these have. */
export const sameTypeAs = ({ entities }: Network, ids: readonly string[]): string[] => {
  const types = new Set(entities.filter(({ id }) => ids.includes(id)).map(({ type }) => type));
  return entities.flatMap(({ id, type }) => (types.has(type) ? [id] : []));
};

/** The kinds of ties that an entity has: type and direction, each once. A symmetric type may be kept either way. */
const kindsOf = ({ ties }: Network, symmetric: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const kinds = new Map<string, Set<string>>();
  const add = (id: string, kind: string) => {
    const own = kinds.get(id);
    if (own) own.add(kind);
    else kinds.set(id, new Set([kind]));
  };
  for (const { subject, object, type } of ties) {
    add(subject, symmetric.has(type) ? type : `${type} out`);
    add(object, symmetric.has(type) ? type : `${type} in`);
  }
  return new Map([...kinds].map(([id, own]) => [id, [...own].toSorted().join(", ")]));
};

/** Entities like this one: of the same type, with the same kinds of ties on the map. */
export const alike = (network: Network, id: string, symmetric: ReadonlySet<string>): string[] => {
  const kinds = kindsOf(network, symmetric);
  const model: Entity | undefined = network.entities.find((entity) => entity.id === id);
  return network.entities.flatMap((entity) =>
    entity.type === model?.type && kinds.get(entity.id) === kinds.get(id) ? [entity.id] : [],
  );
};
