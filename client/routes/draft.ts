import { create } from "zustand";
import type { Entity } from "../../server/contract/entities.ts";

interface RouteDraft {
  from: Entity | null;
  to: Entity | null;
  maxHops: number;
  choose: (change: Partial<Pick<RouteDraft, "from" | "to" | "maxHops">>) => void;
  swap: () => void;
}

/** What the routes panel asks for. */
export const useRouteDraft = create<RouteDraft>()((set) => ({
  from: null,
  to: null,
  maxHops: 5,
  choose: (change) => set(change),
  swap: () => set(({ from, to }) => ({ from: to, to: from })),
}));
