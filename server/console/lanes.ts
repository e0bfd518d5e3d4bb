import type { Driver } from "neo4j-driver";
import { Refusal } from "./refusal.ts";
import type { Runner } from "./runner.ts";
import { makeTurns, type TurnLimits } from "./turns.ts";

/** What a lane works with: its driver has queries planned, its runner runs them. */
export interface Tools {
  driver: Driver;
  runner: Runner;
}

/** What one who works on a lane gets. */
export interface Lane extends Tools {
  /** Says that Neo4j or the runner does not answer: both tools are thrown away. */
  lose(): void;
  /** Fires when the client is gone, or when the query has run long and too many do. */
  signal: AbortSignal;
}

/**
 * A few lanes with one query each. What never answers is lost with the tools of its lane alone: the lane gets new ones,
 * and neither other queries of the console nor the rest of Mitos notice.
 */
export interface Lanes {
  /**
   * Runs work on a free lane when it is the client's turn.
   * @throws Refusal when too many wait already; the signal's reason when it fires while waiting
   */
  use<T>(work: (lane: Lane) => Promise<T>, client: string, signal: AbortSignal): Promise<T>;
  /** Closes the tools of all lanes. */
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

const closeTools = async ({ driver, runner }: Tools): Promise<void> => {
  await Promise.all([runner.close(), driver.close()]);
};

/** @param open makes the tools of a lane */
export const makeLanes = (open: () => Tools, limits: LaneLimits): Lanes => {
  const turns = makeTurns(limits);
  const idle: Tools[] = [];
  const all = new Set<Tools>();

  const take = (): Tools => {
    const tools = idle.pop() ?? open();
    all.add(tools);
    return tools;
  };
  return {
    use: async (work, client, signal) => {
      const turn = await turns.take(client, signal);
      const tools = take();
      const evicted = new AbortController();
      const timer = setTimeout(() => {
        if (!turn.runsLong()) evicted.abort(tooManyLong());
      }, limits.longAfter);
      let lost = false;
      const lose = () => {
        lost = true;
      };
      try {
        return await work({ ...tools, lose, signal: AbortSignal.any([signal, evicted.signal]) });
      } finally {
        clearTimeout(timer);
        if (lost) {
          all.delete(tools);
          void closeTools(tools).catch(() => undefined);
        } else idle.push(tools);
        turn.end();
      }
    },
    close: async () => {
      await Promise.all([...all].map(closeTools));
    },
  };
};
