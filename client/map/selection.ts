import { create } from "zustand";
import type { Route } from "../../server/contract/routes.ts";

/** What the reader has chosen: one entity, one tie, or nothing. */
export type Selection = { kind: "entity"; id: string } | { kind: "tie"; id: string } | null;

/**
 * A route on the map. `joins` makes it a tree: it names the entities that are joined, which have the ring of ends, and
 * no entity of it has a number.
 */
export interface ShownRoute extends Route {
  joins?: readonly string[];
}

interface SelectionStore {
  /** Null also when several entities are chosen. */
  selection: Selection;
  /** All entities that are chosen, in the order of choosing: none, the one of `selection`, or several. */
  entities: readonly string[];
  /** The route that stands out on the map, or null. */
  route: ShownRoute | null;
  select: (selection: Selection) => void;
  /** Chooses these entities in place of what was chosen (a lasso, "all of this type"). */
  selectEntities: (ids: readonly string[]) => void;
  /** Adds an entity to what is chosen, or takes it out (shift and click). */
  toggleEntity: (id: string) => void;
  showRoute: (route: ShownRoute | null) => void;
}

const chosen = (ids: readonly string[]): Pick<SelectionStore, "selection" | "entities"> => {
  const entities = [...new Set(ids)];
  const [only] = entities;
  return { entities, selection: entities.length === 1 && only ? { kind: "entity", id: only } : null };
};

/** Selection and route: they change how the map looks, not what is on it, so undo leaves them alone. */
export const useSelection = create<SelectionStore>()((set) => ({
  selection: null,
  entities: [],
  route: null,
  select: (selection) => set({ selection, entities: selection?.kind === "entity" ? [selection.id] : [] }),
  selectEntities: (ids) => set(chosen(ids)),
  toggleEntity: (id) =>
    set(({ entities }) =>
      chosen(entities.includes(id) ? entities.filter((other) => other !== id) : [...entities, id]),
    ),
  showRoute: (route) => set({ route }),
}));
