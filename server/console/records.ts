import { makeDebts } from "./debts.ts";
import type { Ending, TurnLimits } from "./turn-limits.ts";
import { makeUsage, type Running } from "./usage.ts";

/** What is known of clients by the queries that they ran lately. Times in milliseconds. */
export interface Records {
  /** How long a client's queries ran that were not very short, what runs now with it. */
  slowOf(client: string): number;
  /** The same of those that ran long. */
  longOf(client: string): number;
  /** Whether quick answers are what is expected of a client's next query. */
  isTrusted(client: string): boolean;
  /** Takes in a query that has ended. One of which it is in doubt whether it took long is not counted against the client. */
  ended(run: Running, how: Ending): void;
}

/**
 * A client is trusted who was answered quickly again and again, and more often than his queries were slow. A query that
 * filled the memory costs others more than its time, by what Java has to clear away: it counts as one that used its share. One that was refused as hopeless counts as one that makes a debtor.
 * @param runs what runs now
 * @param now the time
 */
export const makeRecords = (
  limits: Pick<TurnLimits, "hurry" | "longAfter" | "halfLife" | "share" | "debtor" | "trusted">,
  runs: ReadonlySet<Running>,
  now: () => number,
): Records => {
  const slow = makeUsage(limits.hurry, limits.halfLife, runs, now);
  const long = makeUsage(limits.longAfter, limits.halfLife, runs, now);
  const times = { quick: makeDebts(limits.halfLife, now), slow: makeDebts(limits.halfLife, now) };
  return {
    slowOf: slow.of,
    longOf: long.of,
    isTrusted: (client) => times.quick.of(client) >= limits.trusted + times.slow.of(client),
    ended: (run, how) => {
      const wasSlow = slow.counts(run);
      if (wasSlow) times.slow.add(run.client, 1);
      else if (how === "answered") times.quick.add(run.client, 1);
      if (how !== "doubt") for (const used of [slow, long]) used.ended(run);
      if (how === "hopeless") for (const used of [slow, long]) used.charge(run.client, limits.debtor);
      if (how === "filled") for (const used of [slow, long]) used.charge(run.client, limits.share);
    },
  };
};
