import type { Network } from "../../../server/contract/ties.ts";
import { addNetwork } from "./changes.ts";
import type { Expansion, Exploration } from "./state.ts";

const without = <T>(record: Readonly<Record<string, T>>, gone: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => !gone.has(id)));

/** Takes entities off the map with their ties, places and pins; unlike hidden ones they are forgotten. */
export const removeEntities = (exploration: Exploration, ids: readonly string[]): Exploration => {
  const gone = new Set(ids.filter((id) => Object.hasOwn(exploration.entities, id)));
  if (gone.size === 0) return exploration;
  const loose = Object.values(exploration.ties).filter(
    ({ subject, object }) => gone.has(subject) || gone.has(object),
  );
  const looseIds = new Set(loose.map(({ id }) => id));
  const left = (list: readonly string[]) => list.filter((id) => !gone.has(id) && !looseIds.has(id));
  return {
    ...exploration,
    entities: without(exploration.entities, gone),
    ties: without(exploration.ties, looseIds),
    positions: without(exploration.positions, gone),
    hidden: left(exploration.hidden),
    pinned: left(exploration.pinned),
    expansions: exploration.expansions
      .filter(({ of }) => !gone.has(of))
      .map(({ of, entities, ties }) => ({ of, entities: left(entities), ties: left(ties) }))
      .filter(({ entities, ties }) => entities.length + ties.length > 0),
  };
};

/** Brings what an expansion found, and remembers what of it was not there before. */
export const expandWith = (exploration: Exploration, of: string, network: Network): Exploration => {
  // the same one may come by several questions
  const fresh = (items: readonly { id: string }[], there: Readonly<Record<string, unknown>>) => [
    ...new Set(items.flatMap(({ id }) => (Object.hasOwn(there, id) ? [] : [id]))),
  ];
  const news: Expansion = {
    of,
    entities: fresh(network.entities, exploration.entities),
    ties: fresh(network.ties, exploration.ties),
  };
  const added = addNetwork(exploration, network);
  return news.entities.length + news.ties.length === 0
    ? added
    : { ...added, expansions: [...added.expansions, news] };
};

/**
 * What collapsing an entity would take away: what its expansions brought, save what is pinned and what has been
 * expanded since and so holds others.
 */
export const broughtBy = ({ expansions, pinned }: Exploration, of: string): Omit<Expansion, "of"> => {
  const kept = new Set([...pinned, ...expansions.map((expansion) => expansion.of)]);
  const own = expansions.filter((expansion) => expansion.of === of);
  const entities = own.flatMap((expansion) => expansion.entities).filter((id) => !kept.has(id));
  return { entities, ties: own.flatMap(({ ties }) => ties) };
};

/** Takes back what the expansions of one entity brought. Ties to what stays, stay. */
export const collapse = (exploration: Exploration, of: string): Exploration => {
  const { entities, ties } = broughtBy(exploration, of);
  if (entities.length + ties.length === 0) return exploration;
  const gone = new Set(entities);
  const between = ties.filter((id) => {
    const tie = exploration.ties[id];
    // what stays although it was brought keeps the tie that it came with
    const stays =
      tie &&
      [tie.subject, tie.object].some(
        (end) => end !== of && !gone.has(end) && wasBrought(exploration, of, end),
      );
    return !stays;
  });
  const bare = removeEntities(exploration, entities);
  return {
    ...bare,
    ties: without(bare.ties, new Set(between)),
    expansions: bare.expansions.filter((expansion) => expansion.of !== of),
  };
};

const wasBrought = ({ expansions }: Exploration, of: string, id: string): boolean =>
  expansions.some((expansion) => expansion.of === of && expansion.entities.includes(id));
