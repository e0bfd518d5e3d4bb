import type { z } from "zod";
import type { Entity } from "../../server/contract/entities.ts";
import type { Claim, TieResponse } from "../../server/contract/ties.ts";

/** Claims, and every entity that they name. */
export interface ClaimsFound {
  claims: Claim[];
  entities: Entity[];
}

/** How a gathering goes on; `progress` is told how many ties are done, and of how many. */
export interface Gathering {
  signal: AbortSignal;
  progress: (done: number, all: number) => void;
}

/** Gives all claims of ties, in the order of the ties. Rejects with the signal's AbortError when cancelled. */
export type ClaimsOf = (ties: readonly string[], gathering: Gathering) => Promise<ClaimsFound>;

/** A few questions at a time: the server stays quick for others. */
const AT_ONCE = 4;

/**
 * Gathers claims by asking for one tie after the other, a few at a time.
 * @param fetchTie asks the API for one tie; its first error ends the gathering
 */
export const claimsTieByTie =
  (fetchTie: (id: string, signal: AbortSignal) => Promise<z.infer<typeof TieResponse>>): ClaimsOf =>
  async (ties, { signal, progress }) => {
    const answers: z.infer<typeof TieResponse>[] = [];
    const rest = ties.entries();
    let done = 0;
    const take = async (): Promise<void> => {
      for (const [index, id] of rest) {
        signal.throwIfAborted();
        answers[index] = await fetchTie(id, signal);
        done += 1;
        progress(done, ties.length);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, take));
    signal.throwIfAborted();
    const named = new Map(answers.flatMap(({ entities }) => entities).map((entity) => [entity.id, entity]));
    return { claims: answers.flatMap(({ claims }) => claims), entities: [...named.values()] };
  };
