import { Refusal } from "./refusal.ts";

/** How many queries may run and wait, of all clients and of one. */
export interface TurnLimits {
  running: number;
  /** How many of those that run may be long ones, so that cores are left for the short. */
  long: number;
  waiting: number;
  runningOfOne: number;
  waitingOfOne: number;
}

/** A place that was taken. */
export interface Turn {
  /** Says that the query runs long. @returns whether it may go on: false when too many long ones run already */
  runsLong(): boolean;
  /** Gives the place back. */
  end(): void;
}

/**
 * A queue in front of a few places, fair to clients: who has the fewest running comes next, then who came first. While
 * others ask as well, a client whose last query ran long waits for a place among the long ones, and they go past it.
 */
export interface Turns {
  /** @throws Refusal when too many wait already; the signal's reason when it fires while waiting */
  take(client: string, signal: AbortSignal): Promise<Turn>;
}

interface Waiting {
  client: string;
  go(): void;
}

const tooManyOfOne = (running: number, waiting: number): Refusal =>
  new Refusal(
    429,
    "Too many queries at once",
    `You have ${running} queries running and ${waiting} waiting, and more are not possible at once. Wait for one to end, or stop it.`,
    { limit: "queries" },
  );

const tooManyOfAll = (waiting: number): Refusal =>
  new Refusal(
    503,
    "Console busy",
    `${waiting} queries are waiting already, and no more may. Try again in a few seconds.`,
    { limit: "queries" },
  );

export const makeTurns = (limits: TurnLimits): Turns => {
  const queue: Waiting[] = [];
  const running = new Map<string, number>();
  const slow = new Set<string>();
  const left = { places: limits.running, long: limits.long };
  const runningOf = (client: string): number => running.get(client) ?? 0;
  const isAlone = (client: string): boolean =>
    [...running.keys(), ...queue.map((waiting) => waiting.client)].every((other) => other === client);
  const mayRun = (client: string): boolean =>
    left.places > 0 &&
    runningOf(client) < limits.runningOfOne &&
    (!slow.has(client) || left.long > 0 || isAlone(client));

  const admit = (): void => {
    for (;;) {
      const fit = queue.filter(({ client }) => mayRun(client));
      const [next] = fit.sort((a, b) => runningOf(a.client) - runningOf(b.client));
      if (!next) return;
      queue.splice(queue.indexOf(next), 1);
      next.go();
    }
  };
  const refuseTooMany = (client: string): void => {
    if (mayRun(client)) return;
    const mine = queue.filter((waiting) => waiting.client === client).length;
    if (mine >= limits.waitingOfOne) throw tooManyOfOne(runningOf(client), mine);
    if (queue.length >= limits.waiting) throw tooManyOfAll(queue.length);
  };
  const begin = (client: string): Turn => {
    let long = slow.has(client);
    let ranLong = false;
    left.places--;
    if (long) left.long--;
    running.set(client, runningOf(client) + 1);
    return {
      runsLong: () => {
        ranLong = true;
        slow.add(client);
        if (!long && left.long <= 0 && !isAlone(client)) return false;
        if (!long) left.long--;
        long = true;
        return true;
      },
      end: () => {
        left.places++;
        if (long) left.long++;
        if (!ranLong) slow.delete(client);
        const others = runningOf(client) - 1;
        if (others > 0) running.set(client, others);
        else running.delete(client);
        admit();
      },
    };
  };

  return {
    take: (client, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        refuseTooMany(client);
        const leave = () => {
          queue.splice(queue.indexOf(waiting), 1);
          reject(signal.reason);
        };
        const waiting: Waiting = {
          client,
          go: () => {
            signal.removeEventListener("abort", leave);
            resolve(begin(client));
          },
        };
        signal.addEventListener("abort", leave, { once: true });
        queue.push(waiting);
        admit();
      }),
  };
};
