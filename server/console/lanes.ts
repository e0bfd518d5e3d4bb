import type { Driver } from "neo4j-driver";
import { Refusal } from "./refusal.ts";

/**
 * A few drivers with one query each. A connection that Neo4j never answers on is lost with its driver alone: the lane
 * gets a new one, and neither other queries of the console nor the rest of Mitos notice.
 */
export interface Lanes {
  /**
   * Runs work on a free driver, after those who came before. When `work` says that its driver is lost, by calling
   * `lose`, the driver is thrown away.
   * @throws Refusal when too many wait already; the signal's reason when it fires while waiting
   */
  use<T>(work: (driver: Driver, lose: () => void) => Promise<T>, signal: AbortSignal): Promise<T>;
  /** Closes all drivers. */
  close(): Promise<void>;
}

/** @param open makes a driver; @param count how many lanes; @param waiting how many may wait for one */
export const makeLanes = (open: () => Driver, count: number, waiting: number): Lanes => {
  const idle: Driver[] = [];
  const all = new Set<Driver>();
  const queue: (() => void)[] = [];
  let busy = 0;

  const enter = async (signal: AbortSignal): Promise<void> => {
    if (busy < count) {
      busy++;
      return;
    }
    if (queue.length >= waiting)
      throw new Refusal(
        503,
        "Console busy",
        "Too many queries are waiting already. Try again in a few seconds.",
        {
          limit: "queries",
        },
      );
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        queue.splice(queue.indexOf(go), 1);
        reject(signal.reason);
      };
      const go = () => {
        signal.removeEventListener("abort", leave);
        resolve();
      };
      signal.addEventListener("abort", leave, { once: true });
      queue.push(go);
    });
  };
  const exit = () => {
    const next = queue.shift();
    if (next) next();
    else busy--;
  };
  const take = (): Driver => {
    const driver = idle.pop() ?? open();
    all.add(driver);
    return driver;
  };

  return {
    use: async (work, signal) => {
      await enter(signal);
      const driver = take();
      let lost = false;
      try {
        return await work(driver, () => {
          lost = true;
        });
      } finally {
        if (lost) {
          all.delete(driver);
          void driver.close().catch(() => undefined);
        } else idle.push(driver);
        exit();
      }
    },
    close: async () => {
      await Promise.all([...all].map((driver) => driver.close()));
    },
  };
};
