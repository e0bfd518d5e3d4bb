import type { NeighbourCount } from "../../server/contract/entities.ts";
import type { Network, Tie } from "../../server/contract/ties.ts";
import type { Exploration } from "../map/exploration/state.ts";

/** The ties of an entity that are on the map, filtered off or not; those to hidden entities are not there. */
export const tiesOnMap = ({ ties, hidden }: Exploration, id: string): Tie[] =>
  Object.values(ties).filter(
    (tie) =>
      (tie.subject === id || tie.object === id) &&
      !hidden.includes(tie.subject) &&
      !hidden.includes(tie.object),
  );

/** How many ties of one type an entity has: in all, and not yet on the map. */
export interface Offer {
  type: string;
  ties: number;
  fresh: number;
}

/** What expanding an entity can bring, by type, the most first. */
export const offersOf = (counts: readonly NeighbourCount[], onMap: readonly Tie[]): Offer[] => {
  const types = [...new Set(counts.map((count) => count.type))];
  return types
    .map((type) => {
      const ties = counts.filter((count) => count.type === type).reduce((sum, count) => sum + count.ties, 0);
      const there = onMap.filter((tie) => tie.type === type).length;
      return { type, ties, fresh: Math.max(0, ties - there) };
    })
    .toSorted((a, b) => b.fresh - a.fresh || b.ties - a.ties);
};

/** The first `most` ties of an answer that are not on the map yet, with their ends. */
export const freshPart = (network: Network, onMap: readonly Tie[], most: number): Network => {
  const there = new Set(onMap.map((tie) => tie.id));
  const ties = network.ties.filter((tie) => !there.has(tie.id)).slice(0, most);
  const ends = new Set(ties.flatMap((tie) => [tie.subject, tie.object]));
  return { ties, entities: network.entities.filter((entity) => ends.has(entity.id)) };
};
