import { makeDebts } from "./debts.ts";

/** A query that runs. */
export interface Running {
  client: string;
  begun: number;
}

/**
 * Keeps how long those queries of each client ran lately that ran for some time at least. Times in milliseconds.
 * @param least shorter ones do not count
 * @param halfLife in what time half of it is forgiven
 * @param runs what runs now
 * @param now the time
 */
export const makeUsage = (least: number, halfLife: number, runs: ReadonlySet<Running>, now: () => number) => {
  const debts = makeDebts(halfLife, now);
  const lasted = ({ begun }: Running): number => now() - begun;
  const counts = (run: Running): boolean => lasted(run) >= least;
  return {
    /** How long those of a client ran, what runs now with it. */
    of: (client: string): number =>
      [...runs]
        .filter((run) => run.client === client && counts(run))
        .reduce((sum, run) => sum + lasted(run), debts.of(client)),
    /** Whether a query ran long enough to count. */
    counts,
    /** Takes in a query that has ended. */
    ended: (run: Running): void => {
      if (counts(run)) debts.add(run.client, lasted(run));
    },
    /** Counts that for a client besides what its queries ran. */
    charge: debts.add,
  };
};
