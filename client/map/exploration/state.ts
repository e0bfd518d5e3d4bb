import type { Entity } from "../../../server/contract/entities.ts";
import type { Network, Tie } from "../../../server/contract/ties.ts";
import { type Filters, filterNetwork, noFilters, tiesAmong } from "./filters.ts";
import { type Lens, type Lifted, liftNetwork, standsAs } from "./lens.ts";
import { once } from "./once.ts";

export type { Filters } from "./filters.ts";
export { modalityOf } from "./modality.ts";

/** A place on the map, in graph units; y grows upwards, as sigma has it. */
export interface Position {
  x: number;
  y: number;
}

/** What one expansion brought that was not there before, so that it can be collapsed. */
export interface Expansion {
  /** The entity that was expanded. */
  of: string;
  entities: readonly string[];
  ties: readonly string[];
}

/**
 * What one person has on the map. Every change makes a new object and is a step of the history, so undo is a
 * matter of going back to an earlier one. An entity without a position has not been laid out yet.
 */
export interface Exploration {
  entities: Readonly<Record<string, Entity>>;
  ties: Readonly<Record<string, Tie>>;
  positions: Readonly<Record<string, Position>>;
  hidden: readonly string[];
  /** Entities that no layout moves and no collapse takes away. */
  pinned: readonly string[];
  /** In the order in which they were made; those that were collapsed are gone. */
  expansions: readonly Expansion[];
  filters: Filters;
  /** Null: the lens is off. */
  lens: Lens | null;
}

export const emptyExploration: Exploration = {
  entities: {},
  ties: {},
  positions: {},
  hidden: [],
  pinned: [],
  expansions: [],
  filters: noFilters,
  lens: null,
};

const noneBehind: Lifted["behind"] = new Map();

type Standing = Pick<Exploration, "entities" | "ties" | "hidden" | "lens">;

const standingIn = ({ entities, ties, hidden, lens }: Standing): Lifted => {
  const gone = new Set(hidden);
  const shown = Object.values(entities).filter(({ id }) => !gone.has(id));
  const network = { entities: shown, ties: tiesAmong(Object.values(ties), shown) };
  if (!lens) return { network, behind: noneBehind, inside: [] };
  const lifted = liftNetwork(network, lens);
  const left = lifted.network.entities.filter(({ id }) => !gone.has(id));
  return { ...lifted, network: { entities: left, ties: tiesAmong(lifted.network.ties, left) } };
};

const latestOf = once((_: Exploration["ties"]): { of: Standing | null; found: Lifted | null } => ({
  of: null,
  found: null,
}));

/**
 * All that is not hidden, through the lens when it is on; filters are left aside. A tie needs both its ends. The same
 * object while only places, pins or filters change.
 */
export const standingNetwork = (exploration: Exploration): Lifted => {
  const latest = latestOf(exploration.ties);
  const { of } = latest;
  const parts = ["entities", "hidden", "lens"] as const;
  if (latest.found && of && parts.every((part) => of[part] === exploration[part])) return latest.found;
  const { entities, ties, hidden, lens } = exploration;
  latest.of = { entities, ties, hidden, lens };
  latest.found = standingIn(latest.of);
  return latest.found;
};

/** What neither is hidden nor falls to a filter. */
export const matchingNetwork = (exploration: Exploration): Network =>
  filterNetwork(standingNetwork(exploration).network, exploration.filters);

/** What is drawn: what the filters leave, or all that stands when they only dim. */
export const visibleNetwork = (exploration: Exploration): Network =>
  exploration.filters.mode === "dim" ? standingNetwork(exploration).network : matchingNetwork(exploration);

/** Ids of what is drawn faintly because it falls to a filter; null when there is nothing of the kind. */
export const dimmedOf = once(
  (exploration: Exploration): { entities: ReadonlySet<string>; ties: ReadonlySet<string> } | null => {
    if (exploration.filters.mode !== "dim") return null;
    const { entities, ties } = standingNetwork(exploration).network;
    const left = matchingNetwork(exploration);
    if (left.entities.length === entities.length && left.ties.length === ties.length) return null;
    const [ids, tieIds] = [left.entities, left.ties].map((items) => new Set(items.map(({ id }) => id)));
    return {
      entities: new Set(entities.flatMap(({ id }) => (ids?.has(id) ? [] : [id]))),
      ties: new Set(ties.flatMap(({ id }) => (tieIds?.has(id) ? [] : [id]))),
    };
  },
);

/** An entity that the map may draw: of the exploration, or a country that the lens put there. */
export const entityIn = ({ entities, lens }: Exploration, id: string): Entity | undefined =>
  entities[id] ?? lens?.countries[id];

/** These entities and all that the lens shows as one of them. */
export const standingAs = ({ entities, lens }: Exploration, ids: readonly string[]): readonly string[] =>
  lens ? [...ids, ...Object.keys(entities).filter((id) => ids.includes(standsAs(lens, id)))] : ids;
