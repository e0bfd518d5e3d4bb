import { makeDebts } from "./debts.ts";

/** What counts as much use. Times in milliseconds. */
export interface UsageLimits {
  /** From when on a query is not very short. */
  hurry: number;
  /** From when on a query is long. */
  longAfter: number;
  /** Whose long queries ran so much lately is in debt. */
  debtor: number;
  /** In what time half of that is forgiven. */
  halfLife: number;
}

/** A query that runs. */
interface Running {
  client: string;
  begun: number;
}

/**
 * Keeps how much of the console clients used lately.
 * @param runs what runs now @param now the time, in milliseconds
 */
export const makeUsage = (limits: UsageLimits, runs: ReadonlySet<Running>, now: () => number) => {
  const long = makeDebts(limits.halfLife, now);
  const slow = makeDebts(limits.halfLife, now);

  const lasted = ({ begun }: Running): number => now() - begun;
  const isLong = (run: Running): boolean => lasted(run) >= limits.longAfter;
  const isSlow = (run: Running): boolean => lasted(run) >= limits.hurry;
  const runningTime = (client: string, counts: (run: Running) => boolean): number =>
    [...runs]
      .filter((run) => run.client === client && counts(run))
      .reduce((sum, run) => sum + lasted(run), 0);
  /** How long the long queries of a client ran. */
  const spentBy = (client: string): number => long.of(client) + runningTime(client, isLong);
  const isInDebt = (client: string): boolean => spentBy(client) >= limits.debtor;

  return {
    isLong,
    isSlow,
    spentBy,
    isInDebt,
    /** How long all queries of a client ran that were not very short. */
    slowTimeOf: (client: string): number => slow.of(client) + runningTime(client, isSlow),
    /** Takes in a query that has ended. */
    ended: (run: Running): void => {
      if (isSlow(run)) slow.add(run.client, lasted(run));
      if (isLong(run)) long.add(run.client, lasted(run));
    },
  };
};
