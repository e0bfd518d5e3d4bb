import type { Entity } from "../../../server/contract/entities.ts";
import type { Moment, Network, Tie } from "../../../server/contract/ties.ts";

/**
 * The country lens: entities that it lifts stand as their country, and their ties are summed up. The exploration under
 * it stays as it is, so taking the lens off brings everything back where it was.
 */
export interface Lens {
  /** For each entity that is lifted, the id of its country. */
  countryOf: Readonly<Record<string, string>>;
  /** The countries, also those that were not on the map before. */
  countries: Readonly<Record<string, Entity>>;
  /** Tie types without a direction: two lifted ties of such a type are one, whichever way they were kept. */
  symmetric: readonly string[];
  /** Countries that were opened again in place: theirs are not lifted. */
  opened: readonly string[];
}

/** A network through the lens. */
export interface Lifted {
  network: Network;
  /** The ties that each summed tie stands for; one that the lens left alone is not in it. */
  behind: ReadonlyMap<string, readonly Tie[]>;
  /** Ties between two that stand as one country: not drawn, and counted where the country is told about. */
  inside: readonly Tie[];
}

/** Where an entity stands under the lens: as its country, or as itself. */
export const standsAs = ({ countryOf, opened }: Lens, id: string): string => {
  const country = countryOf[id];
  return country === undefined || opened.includes(country) ? id : country;
};

const compare = (a: Moment, b: Moment): number => {
  const [one, other] = [a, b].map(({ from, to }) => from ?? to ?? "");
  return (one ?? "") < (other ?? "") ? -1 : (one ?? "") > (other ?? "") ? 1 : 0;
};

/** One tie for several of the same type between the same two: claims are added, dates and sources brought together. */
const sum = (id: string, subject: string, object: string, ties: readonly [Tie, ...Tie[]]): Tie => {
  const total = (of: "claims" | "happened" | "planned" | "alleged" | "denied") =>
    ties.reduce((count, tie) => count + tie[of], 0);
  const [one, ...others] = ties;
  // an open end of any one of them leaves the sum open, as for the claims of one tie
  const ends = (of: "first" | "last") => ties.flatMap((tie) => (tie.moments.length > 0 ? [tie[of]] : []));
  const [first, last] = [ends("first"), ends("last")];
  return {
    ...{ id, type: one.type, subject, object },
    ...{ claims: total("claims"), happened: total("happened"), planned: total("planned") },
    ...{ alleged: total("alleged"), denied: total("denied") },
    first: first.includes(null) ? null : (first.toSorted().at(0) ?? null),
    last: last.includes(null) ? null : (last.toSorted().at(-1) ?? null),
    mode: others.every(({ mode }) => mode === one.mode) ? one.mode : null,
    confidence: Math.max(...ties.map(({ confidence }) => confidence)),
    sources: [...new Set(ties.flatMap(({ sources }) => sources))].toSorted(),
    moments: ties.flatMap(({ moments }) => moments).toSorted(compare),
  };
};

/**
 * Lifts a network. No claim is lost: those of `network` and those of `inside` together are those of the ties given.
 * @param network its ties have both ends among its entities
 */
export const liftNetwork = ({ entities, ties }: Network, lens: Lens): Lifted => {
  const standing = new Map<string, Entity>();
  for (const entity of entities) {
    const id = standsAs(lens, entity.id);
    const shown = id === entity.id ? entity : lens.countries[id];
    if (shown) standing.set(id, shown);
  }
  const groups = new Map<string, { subject: string; object: string; ties: [Tie, ...Tie[]] }>();
  const inside: Tie[] = [];
  for (const tie of ties) {
    const ends = [standsAs(lens, tie.subject), standsAs(lens, tie.object)] as const;
    if (ends[0] === ends[1]) {
      inside.push(tie);
      continue;
    }
    const turned = lens.symmetric.includes(tie.type) && ends[0] > ends[1];
    const [subject, object] = turned ? [ends[1], ends[0]] : ends;
    const id = `${subject}~${tie.type}~${object}`;
    const group = groups.get(id);
    if (group) group.ties.push(tie);
    else groups.set(id, { subject, object, ties: [tie] });
  }
  const behind = new Map<string, readonly Tie[]>();
  const lifted = [...groups].map(([id, group]) => {
    const [only, ...others] = group.ties;
    if (others.length === 0 && only.id === id) return only;
    behind.set(id, group.ties);
    return sum(id, group.subject, group.object, group.ties);
  });
  return { network: { entities: [...standing.values()], ties: lifted }, behind, inside };
};
