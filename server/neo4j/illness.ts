import type { VitalSigns } from "./vital-signs.ts";

/** What is wrong with a Neo4j that does not get well by itself. */
export type Illness = "silent" | "burning" | "full";

/** How long each may last, in milliseconds: a loaded machine is slow, and a restart costs everyone some seconds. */
export interface Patience {
  silent: number;
  burning: number;
  full: number;
}
export const usualPatience: Patience = { silent: 60_000, burning: 20_000, full: 30_000 };

const fullHeap = 0.95;

/** Judges look after look. */
export interface Diagnosis {
  /** Takes in what a look showed, null when nothing came. @returns what is wrong by now, if anything */
  take(signs: VitalSigns | null, now: number): Illness | null;
  /** Forgets all looks, as after a restart. */
  forget(): void;
}

/**
 * Keeps since when Neo4j is silent, its memory full, or each query running on that was told to end. One good look in
 * between and the time counts from there.
 */
export const makeDiagnosis = (patience: Patience = usualPatience): Diagnosis => {
  let since = new Map<string, number>();
  const names: Record<Illness, (signs: VitalSigns | null) => string[]> = {
    silent: (signs) => (signs ? [] : ["silent"]),
    burning: (signs) => (signs?.lost ?? []).map((id) => `burning ${id}`),
    full: (signs) => (signs && signs.heap > fullHeap ? ["full"] : []),
  };
  return {
    take: (signs, now) => {
      const next = new Map<string, number>();
      let found: Illness | null = null;
      for (const illness of ["silent", "burning", "full"] as const)
        for (const name of names[illness](signs)) {
          const begun = since.get(name) ?? now;
          next.set(name, begun);
          if (now - begun >= patience[illness]) found ??= illness;
        }
      // what a silent Neo4j does cannot be seen: what it did before still counts
      if (!signs) for (const [name, begun] of since) if (!next.has(name)) next.set(name, begun);
      since = next;
      return found;
    },
    forget: () => {
      since = new Map();
    },
  };
};
