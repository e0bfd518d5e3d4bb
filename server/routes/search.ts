import { Neo4jError } from "neo4j-driver";
import type { PartialAnswer } from "../contract/routes.ts";
import type { Store } from "../neo4j/store.ts";
import { inRead, type Limits, type Work } from "../neo4j/transaction.ts";

/** A limit that has ended a search. What was found until then is right. */
export class SearchEnded extends Error {
  override name = "SearchEnded";
  reason: PartialAnswer["reason"];

  constructor(reason: PartialAnswer["reason"], cause?: unknown) {
    super(`A search for routes was ended by its limit of ${reason}.`, { cause });
    this.reason = reason;
  }
}

/** Gives way to other work now and then, and throws when the search is to end. Call it in loops that do not wait. */
export type Pause = () => Promise<void>;

const details: Readonly<Record<PartialAnswer["reason"], string>> = {
  time: "The search took too long and was ended. There may be more. Ask for fewer hops, or choose what to pass.",
  memory:
    "The search grew too large and was ended. There may be more. Ask for fewer hops, or choose what to pass.",
};

/** What an answer says of the limit that ended its search. */
export const partialOf = (reason: PartialAnswer["reason"]): PartialAnswer => ({
  reason,
  detail: details[reason],
});

const outOfMemory = (error: unknown): boolean =>
  error instanceof Neo4jError && /OutOfMemory|TransactionMemoryLimit/.test(error.code);
const outOfTime = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code.includes("TransactionTimedOut");

const pauseOf = (signal: AbortSignal): Pause => {
  let last = performance.now();
  return async () => {
    if (performance.now() - last > 12) {
      await new Promise(setImmediate);
      last = performance.now();
    }
    signal.throwIfAborted();
  };
};

/** Beyond its limit of time a search is ended from here; this much later Neo4j ends it by itself. */
const grace = 3_000;

/**
 * Runs a search in one read transaction within its limits of time (15 seconds when left out) and of Neo4j's memory.
 * @param work the search; it keeps what it finds, for when a limit ends it, and must be fit to run twice
 * @returns why it was ended before its time, or null
 * @throws the reason of the signal, when whoever asked has gone; then the search has been ended in Neo4j
 */
export const within = async (
  store: Store,
  { timeout = 15_000, signal }: Limits,
  work: (transaction: Parameters<Work<void>>[0], pause: Pause) => Promise<void>,
): Promise<PartialAnswer | null> => {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(new SearchEnded("time")), timeout);
  const either = signal ? AbortSignal.any([signal, clock.signal]) : clock.signal;
  try {
    await inRead(
      store,
      (transaction) =>
        work(transaction, pauseOf(either)).catch((error: unknown) => {
          // told apart in here: the driver would try again for a quarter of a minute
          if (outOfMemory(error)) throw new SearchEnded("memory", error);
          throw error;
        }),
      { timeout: timeout + grace, signal: either },
    );
    return null;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof SearchEnded) return partialOf(error.reason);
    if (outOfTime(error)) return partialOf("time");
    throw error;
  } finally {
    clearTimeout(timer);
  }
};
