import { create } from "zustand";
import type { Entity } from "../../server/contract/entities.ts";
import { useSelection } from "../map/selection.ts";
import { plainWays, type Ways } from "./ways.ts";

/** As many entities as one question may join, by the contract. */
export const MOST_ENDS = 12;

interface RouteDraft {
  /** Ids of what is to be connected, two or more; null where one is still to be chosen. */
  ends: readonly (string | null)[];
  ways: Ways;
  /** The entities that ends and conditions name, by id. */
  known: Readonly<Record<string, Entity>>;
  /** Which route of which answer is open; the answer is told by its question. */
  opened: { question: string; at: number | null } | null;
  /** Makes these the ends. */
  start: (ends: readonly (Entity | null)[]) => void;
  /** Asks for all of a question that was kept somewhere, with the entities of it that are known. */
  restore: (ends: readonly string[], ways: Ways, known: readonly Entity[]) => void;
  setEnd: (at: number, entity: Entity | null) => void;
  addEnd: () => void;
  removeEnd: (at: number) => void;
  /** Turns the ends round. */
  swap: () => void;
  change: (change: Partial<Ways>, known?: readonly Entity[]) => void;
  open: (question: string, at: number | null) => void;
}

const byId = (entities: readonly (Entity | null)[]): Record<string, Entity> =>
  Object.fromEntries(entities.flatMap((entity) => (entity ? [[entity.id, entity]] : [])));

const ids = (ends: readonly (Entity | null)[]) => {
  const chosen = ends.map((entity) => entity?.id ?? null);
  return [...chosen, null, null].slice(0, Math.max(2, Math.min(MOST_ENDS, chosen.length)));
};

/** What the routes panel asks for. Another question takes the route of the one before from the map. */
export const useRouteDraft = create<RouteDraft>()((set) => {
  const ask = (next: (now: RouteDraft) => Partial<RouteDraft>) => {
    useSelection.getState().showRoute(null);
    set((now) => ({ ...next(now), opened: null }));
  };
  return {
    ends: [null, null],
    ways: plainWays,
    known: {},
    opened: null,
    start: (ends) => ask(({ known }) => ({ ends: ids(ends), known: { ...known, ...byId(ends) } })),
    restore: (ends, ways, known) => ask(() => ({ ends, ways, known: byId(known) })),
    setEnd: (at, entity) =>
      ask(({ ends, known }) => ({
        ends: ends.with(at, entity?.id ?? null),
        known: { ...known, ...byId([entity]) },
      })),
    addEnd: () => set(({ ends }) => ({ ends: [...ends, null] })),
    removeEnd: (at) => ask(({ ends }) => ({ ends: ends.toSpliced(at, 1) })),
    swap: () => ask(({ ends }) => ({ ends: ends.toReversed() })),
    change: (change, entities = []) =>
      ask(({ ways, known }) => ({ ways: { ...ways, ...change }, known: { ...known, ...byId(entities) } })),
    open: (question, at) => set({ opened: { question, at } }),
  };
});
