import { makeDebts } from "./debts.ts";

/** A query that runs. */
interface Running {
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
  const has = (run: Running): boolean => lasted(run) >= least;
  return {
    /** Whether a query counts by now. */
    has,
    /** How long those of a client ran, what runs now with it. */
    of: (client: string): number =>
      [...runs]
        .filter((run) => run.client === client && has(run))
        .reduce((sum, run) => sum + lasted(run), debts.of(client)),
    /** Takes in a query that has ended. */
    ended: (run: Running): void => {
      if (has(run)) debts.add(run.client, lasted(run));
    },
  };
};
