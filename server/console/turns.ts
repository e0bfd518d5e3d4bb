import { tooManyOfAll, tooManyOfOne, usedUp } from "./busy.ts";
import { makeDebts } from "./debts.ts";

/** How many queries may run and wait, of all clients and of one, and what counts as long. Times in milliseconds. */
export interface TurnLimits {
  /** Places for queries that are short, as far as one knows. */
  short: number;
  /** Places for those that run long, so that cores are left for the short. */
  long: number;
  waiting: number;
  runningOfOne: number;
  waitingOfOne: number;
  /** From when on a query is long. */
  longAfter: number;
  /** Whose long queries ran so much lately begins in a place for long ones. */
  debtor: number;
  /** Whose long queries ran so much lately makes room for those who have used less. */
  share: number;
  /** In what time half of that is forgiven. */
  halfLife: number;
}

/** Why a query has to give its place up that has to wait for one among the long ones. It may be run anew there. */
export class Postponed extends Error {
  override name = "Postponed";
}

/** A place that was taken. */
export interface Turn {
  /** Fires when the place has to be given up: with Postponed, or a Refusal that says why. */
  over: AbortSignal;
  /** Looks how long the query has run by now. To be called every so often. */
  look(): void;
  /** Says that the query has ended. */
  end(): void;
}

/**
 * A queue in front of a few places, fair to clients. A query begins in a short place and is moved to a long one when it
 * runs long; when none is free it has to leave and wait for one. Clients in debt, whose queries ran long lately, wait for a
 * long place from the start. Next comes who has the fewest running, then who has the least debt, then who came first; and
 * who has a long place and used his share leaves it when one waits who has used less. A client that is alone has all
 * places and all the time.
 */
export interface Turns {
  /**
   * @param long whether the query is known to be long
   * @throws Refusal when too many wait already; the signal's reason when it fires while waiting
   */
  take(client: string, signal: AbortSignal, long?: boolean): Promise<Turn>;
}

interface Waiting {
  client: string;
  long: boolean;
  go(place: "short" | "long"): void;
}

interface Run {
  client: string;
  begun: number;
  /** A query that has to leave is there until it has ended; a core is its own until then. */
  place: "short" | "long" | "leaving";
  leave: AbortController;
}

/** Runs that have to leave may be there beside all places, so that one that does not end holds up nobody. */
const mostLeaving = 2;

/** @param now the time, in milliseconds */
export const makeTurns = (limits: TurnLimits, now: () => number = () => performance.now()): Turns => {
  const queue: Waiting[] = [];
  const runs = new Set<Run>();
  const debts = makeDebts(limits.halfLife, now);

  const runsOf = (client: string): Run[] => [...runs].filter((run) => run.client === client);
  const count = (...places: Run["place"][]): number =>
    [...runs].filter(({ place }) => places.includes(place)).length;
  const shortIsFree = (): boolean => count("short") < limits.short;
  const longIsFree = (): boolean => count("long", "leaving") < limits.long;
  const isAlone = (client: string): boolean => [...runs, ...queue].every((other) => other.client === client);
  const lasted = ({ begun }: Run): number => now() - begun;
  const isLong = (run: Run): boolean => lasted(run) >= limits.longAfter;
  const spentBy = (client: string): number =>
    runsOf(client)
      .filter(isLong)
      .reduce((sum, run) => sum + lasted(run), debts.of(client));

  const hasRoom = (client: string): boolean =>
    runs.size < limits.short + limits.long + mostLeaving && runsOf(client).length < limits.runningOfOne;
  const needsLong = ({ client, long }: Pick<Waiting, "client" | "long">): boolean =>
    long || spentBy(client) >= limits.debtor;
  const placeFor = (waiting: Pick<Waiting, "client" | "long">): "short" | "long" | null => {
    if (!hasRoom(waiting.client)) return null;
    const isAny = isAlone(waiting.client);
    if (longIsFree() && (needsLong(waiting) || (isAny && !shortIsFree()))) return "long";
    return shortIsFree() && (isAny || !needsLong(waiting)) ? "short" : null;
  };
  const leave = (run: Run, reason: Error): void => {
    run.place = "leaving";
    run.leave.abort(reason);
  };
  /** Has the one leave who used most, if that is his share and more than this client has. @returns whether one does */
  const makeRoomFor = (client: string): boolean => {
    const others = [...runs].filter((run) => run.place === "long" && run.client !== client);
    const [most] = others.sort((a, b) => spentBy(b.client) - spentBy(a.client));
    const spent = most ? spentBy(most.client) : 0;
    if (!most || spent < limits.share || spent <= spentBy(client)) return false;
    leave(most, usedUp(spent));
    return true;
  };
  const fitsInsteadOfOthers = (client: string): boolean => {
    while (count("long") >= limits.long) if (!makeRoomFor(client)) return false;
    return true;
  };
  const admit = (): void => {
    const order = (a: Waiting, b: Waiting) =>
      runsOf(a.client).length - runsOf(b.client).length || spentBy(a.client) - spentBy(b.client);
    for (;;) {
      const inOrder = queue.toSorted(order);
      const next = inOrder.find(placeFor);
      const place = next && placeFor(next);
      if (!place) {
        const first = inOrder.find((waiting) => needsLong(waiting) && hasRoom(waiting.client));
        if (first && count("leaving") === 0) makeRoomFor(first.client);
        return;
      }
      queue.splice(queue.indexOf(next), 1);
      next.go(place);
    }
  };
  const refuseTooMany = (client: string, long: boolean): void => {
    if (placeFor({ client, long })) return;
    const mine = queue.filter((waiting) => waiting.client === client).length;
    if (mine >= limits.waitingOfOne) throw tooManyOfOne(runsOf(client).length, mine);
    if (queue.length >= limits.waiting) throw tooManyOfAll(queue.length);
  };
  const begin = (client: string, place: "short" | "long"): Turn => {
    const run: Run = { client, begun: now(), place, leave: new AbortController() };
    runs.add(run);
    return {
      over: run.leave.signal,
      look: () => {
        if (run.place === "short" && isLong(run)) {
          if (isAlone(client) || longIsFree() || fitsInsteadOfOthers(client)) run.place = "long";
          else leave(run, new Postponed("The query has to wait for a place among the long ones."));
        }
        admit();
      },
      end: () => {
        if (isLong(run)) debts.add(client, lasted(run));
        runs.delete(run);
        admit();
      },
    };
  };

  return {
    take: (client, signal, long = false) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        refuseTooMany(client, long);
        const giveUp = () => {
          queue.splice(queue.indexOf(waiting), 1);
          reject(signal.reason);
        };
        const waiting: Waiting = {
          client,
          long,
          go: (place) => {
            signal.removeEventListener("abort", giveUp);
            resolve(begin(client, place));
          },
        };
        signal.addEventListener("abort", giveUp, { once: true });
        queue.push(waiting);
        admit();
      }),
  };
};
