import type { Network, Tie } from "../../../server/contract/ties.ts";
import type { EntityType, Modality } from "../../../server/contract/vocabulary.ts";
import type { TimeWindow } from "../../timeline/moment.ts";
import { inWindow } from "../../timeline/window.ts";
import { modalityOf } from "./modality.ts";
import { once } from "./once.ts";

/** What the facets leave out. The lists name what is switched off; empty lists and the least numbers leave out nothing. */
export interface Filters {
  entityTypes: readonly EntityType[];
  tieTypes: readonly string[];
  modalities: readonly Modality[];
  /** Ids of sources. A tie falls when all its sources are off. */
  sources: readonly string[];
  /** Of a tie's surest claim, 0 to 1. */
  minConfidence: number;
  minClaims: number;
  /** Ties on the map that the other filters leave. */
  minDegree: number;
  /** A tie stays when one of its dated claims may fall into these days. */
  window: TimeWindow | null;
  /** With a window: a tie that has a claim without a date stays too, for it may fall into the window. */
  keepUndated: boolean;
  /** What becomes of what falls: gone from the map, or drawn faintly. */
  mode: "hide" | "dim";
}

export const noFilters: Filters = {
  entityTypes: [],
  tieTypes: [],
  modalities: [],
  sources: [],
  minConfidence: 0,
  minClaims: 1,
  minDegree: 0,
  window: null,
  keepUndated: true,
  mode: "hide",
};

/** Facets that are lists of values. */
export type ListFacet = "entityTypes" | "tieTypes" | "modalities" | "sources";

/** Whether a tie passes by itself, whatever becomes of its ends. */
const tiePasses = (tie: Tie, filters: Omit<Filters, "mode">): boolean =>
  !filters.tieTypes.includes(tie.type) &&
  !filters.modalities.includes(modalityOf(tie)) &&
  tie.confidence >= filters.minConfidence &&
  tie.claims >= filters.minClaims &&
  (filters.sources.length === 0 || tie.sources.some((id) => !filters.sources.includes(id))) &&
  mayFallInto(tie, filters);

const mayFallInto = (
  { moments, claims }: Tie,
  { window, keepUndated }: Pick<Filters, "window" | "keepUndated">,
): boolean =>
  window === null ||
  (keepUndated && claims > moments.length) ||
  moments.some((moment) => inWindow(moment, window));

/** How many of these ties each entity has. */
export const degreesOf = (ties: readonly Tie[]): ReadonlyMap<string, number> => {
  const degrees = new Map<string, number>();
  for (const { subject, object } of ties) {
    degrees.set(subject, (degrees.get(subject) ?? 0) + 1);
    if (object !== subject) degrees.set(object, (degrees.get(object) ?? 0) + 1);
  }
  return degrees;
};

/** So many answers are kept for one network: the facets ask for each of them set otherwise. */
const KEPT = 12;
const answersFor = once((_: Network) => new Map<string, Network>());

/**
 * What the filters leave of a network; a tie needs both its ends. The degree is counted once, after all other filters.
 * The same object for the same filters: many parts of the page ask.
 */
export const filterNetwork = (network: Network, { mode: _, ...filters }: Filters): Network => {
  const known = answersFor(network);
  const key = JSON.stringify(filters);
  const found = known.get(key);
  if (found) return found;
  if (known.size >= KEPT) known.clear();
  const made = filtered(network, filters);
  known.set(key, made);
  return made;
};

const filtered = (network: Network, filters: Omit<Filters, "mode">): Network => {
  const typed = network.entities.filter(({ type }) => !filters.entityTypes.includes(type));
  const joined = tiesAmong(
    network.ties.filter((tie) => tiePasses(tie, filters)),
    typed,
  );
  if (filters.minDegree === 0) return { entities: typed, ties: joined };
  const degrees = degreesOf(joined);
  const entities = typed.filter(({ id }) => (degrees.get(id) ?? 0) >= filters.minDegree);
  return { entities, ties: tiesAmong(joined, entities) };
};

/** The ties whose two ends are among the entities. */
export const tiesAmong = (ties: readonly Tie[], entities: Network["entities"]): Tie[] => {
  const ids = new Set(entities.map(({ id }) => id));
  return ties.filter(({ subject, object }) => ids.has(subject) && ids.has(object));
};
