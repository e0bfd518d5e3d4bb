import { append } from "../../server/contract/append.ts";
import type { NeighbourCount } from "../../server/contract/entities.ts";
import type { Network, Tie } from "../../server/contract/ties.ts";
import { once } from "../map/exploration/once.ts";
import type { Exploration } from "../map/exploration/state.ts";

/** All ties of each entity. */
const tiesByEntity = once((ties: Exploration["ties"]): ReadonlyMap<string, readonly Tie[]> => {
  const found = new Map<string, Tie[]>();
  for (const tie of Object.values(ties)) {
    append(found, tie.subject, tie);
    if (tie.object !== tie.subject) append(found, tie.object, tie);
  }
  return found;
});

/** The ties of an entity that are on the map, filtered off or not; those to hidden entities are not there. */
export const tiesOnMap = ({ ties, hidden }: Exploration, id: string): Tie[] => {
  const gone = new Set(hidden);
  const own = tiesByEntity(ties).get(id) ?? [];
  return own.filter(({ subject, object }) => !gone.has(subject) && !gone.has(object));
};

/** Ties of one type, in one direction, to neighbours of one type: in all, and how many are not on the map yet. */
export interface Offer extends NeighbourCount {
  fresh: number;
}

/** What tells offers of one entity apart. */
export const offerKey = ({ type, direction, entityType }: Omit<NeighbourCount, "ties">): string =>
  `${type} ${direction} ${entityType}`;

/** What expanding an entity can bring, the most first. */
export const offersOf = (
  counts: readonly NeighbourCount[],
  exploration: Exploration,
  id: string,
): Offer[] => {
  const symmetric = new Set(counts.flatMap(({ type, direction }) => (direction === "both" ? [type] : [])));
  const there = new Map<string, number>();
  for (const { type, subject, object } of tiesOnMap(exploration, id)) {
    const entityType = exploration.entities[subject === id ? object : subject]?.type;
    if (!entityType) continue;
    const direction = symmetric.has(type) ? "both" : subject === id ? "out" : "in";
    const key = offerKey({ type, direction, entityType });
    there.set(key, (there.get(key) ?? 0) + 1);
  }
  return counts
    .map((count) => ({ ...count, fresh: Math.max(0, count.ties - (there.get(offerKey(count)) ?? 0)) }))
    .toSorted((a, b) => b.fresh - a.fresh || b.ties - a.ties);
};

/** How many ties some offers would bring. */
export const freshOf = (offers: readonly Offer[]): number =>
  offers.reduce((sum, { fresh }) => sum + fresh, 0);

/** The first `most` ties of an answer that are not on the map yet, with their ends. */
export const freshPart = (network: Network, onMap: readonly Tie[], most: number): Network => {
  const there = new Set(onMap.map((tie) => tie.id));
  const ties = network.ties.filter((tie) => !there.has(tie.id)).slice(0, most);
  const ends = new Set(ties.flatMap((tie) => [tie.subject, tie.object]));
  return { ties, entities: network.entities.filter((entity) => ends.has(entity.id)) };
};
