import type { Network } from "../../../server/contract/ties.ts";
import { once } from "../exploration/once.ts";
import { type Exploration, standingNetwork } from "../exploration/state.ts";

/** What the map does with each entity that is not hidden, filters or no filters. */
export interface Standing {
  /** All that is not hidden. */
  network: Network;
  /** Ids that need a place and have none. */
  newcomers: string[];
  /** Ids that stand in the inset: without a tie and without a place. */
  untied: string[];
  /** Nothing has a place yet. */
  blank: boolean;
}

/** Ids of the entities that have a tie. */
const tiedIn = once(({ ties }: Network): ReadonlySet<string> => {
  const tied = new Set<string>();
  for (const { subject, object } of ties) tied.add(subject).add(object);
  return tied;
});

/**
 * Tells newcomers from those that wait in the inset. Where no entity has a tie at all, all of them go on the map:
 * an empty map beside a full inset would help nobody.
 */
export const standingOf = (exploration: Exploration): Standing => {
  const { network } = standingNetwork(exploration);
  const tied = tiedIn(network);
  const unplaced = network.entities.map(({ id }) => id).filter((id) => !exploration.positions[id]);
  const blank = unplaced.length === network.entities.length;
  const onlyUntied = blank && tied.size === 0;
  return {
    network,
    newcomers: onlyUntied ? unplaced : unplaced.filter((id) => tied.has(id)),
    untied: onlyUntied ? [] : unplaced.filter((id) => !tied.has(id)),
    blank,
  };
};
