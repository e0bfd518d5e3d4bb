import type { Driver } from "neo4j-driver";
import { Refusal } from "./refusal.ts";
import { makeTurns, type TurnLimits } from "./turns.ts";

/** What one who works on a lane gets. */
export interface Lane {
  driver: Driver;
  /** Says that the driver's connection is lost: it is thrown away. */
  lose(): void;
  /** Fires when the client is gone, or when the query has run long and too many do. */
  signal: AbortSignal;
}

/**
 * A few drivers with one query each. A connection that Neo4j never answers on is lost with its driver alone: the lane
 * gets a new one, and neither other queries of the console nor the rest of Mitos notice.
 */
export interface Lanes {
  /**
   * Runs work on a free driver when it is the client's turn.
   * @throws Refusal when too many wait already; the signal's reason when it fires while waiting
   */
  use<T>(work: (lane: Lane) => Promise<T>, client: string, signal: AbortSignal): Promise<T>;
  /** Closes all drivers. */
  close(): Promise<void>;
}

export interface LaneLimits extends TurnLimits {
  /** From when on a query counts as long, in milliseconds. */
  longAfter: number;
}

const tooManyLong = (): Refusal =>
  new Refusal(
    503,
    "Console busy",
    "The query ran long while other long queries ran, and was ended to leave room for short ones. Try again soon, or ask for less.",
    { limit: "queries" },
  );

/** @param open makes a driver */
export const makeLanes = (open: () => Driver, limits: LaneLimits): Lanes => {
  const turns = makeTurns(limits);
  const idle: Driver[] = [];
  const all = new Set<Driver>();

  const take = (): Driver => {
    const driver = idle.pop() ?? open();
    all.add(driver);
    return driver;
  };
  return {
    use: async (work, client, signal) => {
      const turn = await turns.take(client, signal);
      const driver = take();
      const evicted = new AbortController();
      const timer = setTimeout(() => {
        if (!turn.runsLong()) evicted.abort(tooManyLong());
      }, limits.longAfter);
      let lost = false;
      const lose = () => {
        lost = true;
      };
      try {
        return await work({ driver, lose, signal: AbortSignal.any([signal, evicted.signal]) });
      } finally {
        clearTimeout(timer);
        if (lost) {
          all.delete(driver);
          void driver.close().catch(() => undefined);
        } else idle.push(driver);
        turn.end();
      }
    },
    close: async () => {
      await Promise.all([...all].map((driver) => driver.close()));
    },
  };
};
