import { create } from "zustand";
import type { EntityType } from "../../../server/contract/vocabulary.ts";

/** Neighbours of one type that an entity has beyond the map: how many ties would bring them. */
export interface HubGroup {
  type: EntityType;
  ties: number;
}

interface HubStore {
  /** The selected entity, when it has ties that are not on the map. */
  of: string | null;
  /** The most first. */
  groups: readonly HubGroup[];
}

/** What stands around the selected entity on the map in place of the neighbours that would flood it. */
export const useHub = create<HubStore>()(() => ({ of: null, groups: [] }));
