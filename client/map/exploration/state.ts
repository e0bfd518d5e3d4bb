import type { Entity } from "../../../server/contract/entities.ts";
import type { Network, Tie } from "../../../server/contract/ties.ts";
import type { EntityType, Modality } from "../../../server/contract/vocabulary.ts";

/** A place on the map, in graph units; y grows upwards, as sigma has it. */
export interface Position {
  x: number;
  y: number;
}

/** What the facets have switched off. Empty lists: everything shows. */
export interface Filters {
  entityTypes: readonly EntityType[];
  tieTypes: readonly string[];
  modalities: readonly Modality[];
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
  filters: Filters;
}

export const emptyExploration: Exploration = {
  entities: {},
  ties: {},
  positions: {},
  hidden: [],
  filters: { entityTypes: [], tieTypes: [], modalities: [] },
};

/** What is drawn: entities and ties that neither are hidden nor fall to a filter; a tie needs both its ends. */
export const visibleNetwork = ({ entities, ties, hidden, filters }: Exploration): Network => {
  const gone = new Set(hidden);
  const shown = Object.values(entities).filter(
    (entity) => !gone.has(entity.id) && !filters.entityTypes.includes(entity.type),
  );
  const ids = new Set(shown.map((entity) => entity.id));
  return {
    entities: shown,
    ties: Object.values(ties).filter(
      (tie) =>
        ids.has(tie.subject) &&
        ids.has(tie.object) &&
        !filters.tieTypes.includes(tie.type) &&
        !filters.modalities.includes(modalityOf(tie)),
    ),
  };
};

/** The strongest modality of a tie's claims: happened > planned > alleged > denied. */
export const modalityOf = (tie: Tie): Modality =>
  tie.happened > 0 ? "happened" : tie.planned > 0 ? "planned" : tie.alleged > 0 ? "alleged" : "denied";
