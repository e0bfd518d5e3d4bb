import type { Entity } from "../../server/contract/entities.ts";
import type { Claim } from "../../server/contract/ties.ts";

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

/** Ties for each question: an answer of theirs comes in well under a second. */
const AT_ONCE = 400;

/** One answer: `capped` says that there are more claims than were sent. */
export interface ClaimsAnswer extends ClaimsFound {
  capped: boolean;
}

/**
 * Gathers claims some hundred ties at a time. An answer that was cut short is asked for again in two halves.
 * @param fetchClaims asks the API for the claims of some ties; its first error ends the gathering
 * @throws RangeError when the claims of a single tie are more than one answer holds
 */
export const claimsInBatches =
  (fetchClaims: (ties: readonly string[], signal: AbortSignal) => Promise<ClaimsAnswer>): ClaimsOf =>
  async (ties, { signal, progress }) => {
    const take = async (part: readonly string[]): Promise<ClaimsFound[]> => {
      signal.throwIfAborted();
      const answer = await fetchClaims(part, signal);
      if (!answer.capped) return [answer];
      if (part.length === 1) throw new RangeError(`${part[0]} has more claims than one answer holds`);
      const half = Math.ceil(part.length / 2);
      return [...(await take(part.slice(0, half))), ...(await take(part.slice(half)))];
    };
    const found: ClaimsFound[] = [];
    for (let done = 0; done < ties.length; done += AT_ONCE) {
      progress(done, ties.length);
      found.push(...(await take(ties.slice(done, done + AT_ONCE))));
    }
    progress(ties.length, ties.length);
    const named = new Map(found.flatMap(({ entities }) => entities).map((entity) => [entity.id, entity]));
    return { claims: found.flatMap(({ claims }) => claims), entities: [...named.values()] };
  };
