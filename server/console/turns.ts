import { tooManyOfAll, tooManyOfOne, usedUp } from "./busy.ts";
import { makeRecords } from "./records.ts";
import { makeRests } from "./rests.ts";
import type { Ending, TurnLimits } from "./turn-limits.ts";

/**
 * What is known of a query: nothing yet; that it took long, but maybe by the machine; that it is not very short; that it is
 * long.
 */
export type Known = "nothing" | "doubt" | "slow" | "long";

/** Why a query has to give its place up that is to wait once more, and is begun anew then. */
export class Postponed extends Error {
  override name = "Postponed";
  known: Known;
  constructor(known: Known) {
    super("The query has to wait for another place.");
    this.known = known;
  }
}

/** A place that was taken. */
export interface Turn {
  /** Fires when the place has to be given up: with Postponed, or a Refusal that says why. */
  over: AbortSignal;
  /** Looks how long the query has run by now. To be called every so often. */
  look(): void;
  /** Says that the query cannot be begun anew: it is treated as one in its second try. */
  keep(): void;
  /** Says that the query has ended, and how. */
  end(how: Ending): void;
}

/**
 * A queue in front of a few places, fair to clients. A query begins in a short place; when it is not very short it has to
 * leave before long and to wait for its second try, but for a few. When it runs long it is moved to a long place, and when
 * none is free it has to leave and wait for one. So no more run at once that need a core for themselves than there are
 * long and slow places. Clients in debt, whose queries ran long lately, wait for a long place from the start. Next comes
 * who has the fewest running, then whose queries were slow for the least time lately, then who came first; and who has a
 * long place and used his share leaves it when one waits who has used less. When a query of a client who ran still
 * more has ended, such clients rest while others ask. A client that is alone has all places and all the time.
 *
 * A client who was answered quickly lately is trusted: his queries are given more time, and begun anew once as if nothing
 * were known, because where all of them take long at once it is the machine that stands still for a moment.
 */
export interface Turns {
  /**
   * @param known what an earlier try showed, see Postponed
   * @throws Refusal when too many wait already; the signal's reason when it fires while waiting
   */
  take(client: string, signal: AbortSignal, known?: Known): Promise<Turn>;
}

interface Wish {
  client: string;
  known: Known;
}

interface Waiting extends Wish {
  go(place: "short" | "long"): void;
}

interface Run extends Wish {
  begun: number;
  /** A query that has to leave is there until it has ended; a core is its own until then. */
  place: "short" | "long" | "leaving";
  leave: AbortController;
  isTrusted: boolean;
}

/** Runs that have to leave may be there beside all places, so that one that does not end holds up nobody. */
const mostLeaving = 2;

/** Has something done after some milliseconds. */
type Later = (work: () => void, milliseconds: number) => void;

/**
 * @param now the time, in milliseconds
 * @param later how to come back to those who rest
 */
export const makeTurns = (
  limits: TurnLimits,
  now: () => number = () => performance.now(),
  later: Later = setTimeout,
): Turns => {
  const queue: Waiting[] = [];
  const runs = new Set<Run>();
  const records = makeRecords(limits, runs, now);
  const rests = makeRests(limits, now);

  const runsOf = (client: string): Run[] => [...runs].filter((run) => run.client === client);
  const count = (...places: Run["place"][]): number =>
    [...runs].filter(({ place }) => places.includes(place)).length;
  const slowIsFree = (): boolean =>
    [...runs].filter(({ place, known }) => place === "short" && known === "slow").length < limits.slow;
  const longIsFree = (): boolean => count("long", "leaving") < limits.long;
  const lasts = (run: Run, least: number): boolean =>
    now() - run.begun >= Math.max(least, run.isTrusted ? limits.patience : 0);
  const isAlone = (client: string): boolean => [...runs, ...queue].every((other) => other.client === client);

  const hasRoom = (client: string): boolean =>
    runs.size < limits.short + limits.long + mostLeaving && runsOf(client).length < limits.runningOfOne;
  const isInDebt = (client: string): boolean => records.longOf(client) >= limits.debtor;
  const needsLong = ({ client, known }: Wish): boolean => known === "long" || isInDebt(client);
  const isToRest = (client: string): boolean => records.longOf(client) >= limits.restFrom;
  const mustRest = (client: string): boolean => isToRest(client) && rests.left() > 0;
  const placeFor = (wish: Wish): "short" | "long" | null => {
    if (!hasRoom(wish.client) || mustRest(wish.client)) return null;
    const isAny = isAlone(wish.client);
    const isFree = count("short") < limits.short && (isAny || wish.known !== "slow" || slowIsFree());
    if (longIsFree() && (needsLong(wish) || (isAny && !isFree))) return "long";
    return isFree && (isAny || !needsLong(wish)) ? "short" : null;
  };
  const leave = (run: Run, reason: Error): void => {
    run.place = "leaving";
    run.leave.abort(reason);
  };
  const postpone = (run: Run, seems: "slow" | "long"): void =>
    leave(run, new Postponed(run.isTrusted ? "doubt" : seems));
  /** Has the one leave a long place who used most, if that is his share and more than this client has. @returns whether one does */
  const makeRoomFor = (client: string): boolean => {
    const others = [...runs].filter((run) => run.place === "long" && run.client !== client);
    const [most] = others.sort((a, b) => records.longOf(b.client) - records.longOf(a.client));
    const spent = most ? records.longOf(most.client) : 0;
    if (!most || spent < limits.share || spent <= records.longOf(client)) return false;
    leave(most, usedUp(spent));
    return true;
  };
  const fitsInsteadOfOthers = (client: string): boolean => {
    while (count("long") >= limits.long) if (!makeRoomFor(client)) return false;
    return true;
  };
  let isToWake = false;
  const admitAfterRest = (): void => {
    if (isToWake) return;
    isToWake = true;
    later(() => {
      isToWake = false;
      admit();
    }, rests.left());
  };
  const admit = (): void => {
    const order = (a: Waiting, b: Waiting) =>
      runsOf(a.client).length - runsOf(b.client).length ||
      records.slowOf(a.client) - records.slowOf(b.client);
    for (;;) {
      const inOrder = queue.filter(({ client }) => hasRoom(client)).sort(order);
      const next = inOrder.find(placeFor);
      const place = next && placeFor(next);
      if (place) {
        queue.splice(queue.indexOf(next), 1);
        next.go(place);
        continue;
      }
      if (inOrder.some(({ client }) => mustRest(client))) admitAfterRest();
      const long = inOrder.find((wish) => needsLong(wish) && !mustRest(wish.client));
      if (long && count("leaving") === 0) makeRoomFor(long.client);
      return;
    }
  };
  const refuseTooMany = (wish: Wish): void => {
    if (placeFor(wish)) return;
    const mine = queue.filter(({ client }) => client === wish.client).length;
    if (mine >= limits.waitingOfOne) throw tooManyOfOne(runsOf(wish.client).length, mine);
    if (queue.length >= limits.waiting) throw tooManyOfAll(queue.length);
  };
  const begin = (wish: Wish, place: "short" | "long"): Turn => {
    const { client } = wish;
    const run: Run = {
      ...wish,
      begun: now(),
      place,
      leave: new AbortController(),
      isTrusted: wish.known === "nothing" && records.isTrusted(client),
    };
    runs.add(run);
    return {
      over: run.leave.signal,
      look: () => {
        if (run.place === "short" && lasts(run, limits.longAfter)) {
          if (isAlone(client) || longIsFree() || fitsInsteadOfOthers(client)) run.place = "long";
          else postpone(run, "long");
        } else if (
          run.place === "short" &&
          run.known !== "slow" &&
          lasts(run, limits.hurry) &&
          !isAlone(client)
        ) {
          if (slowIsFree()) run.known = "slow";
          else postpone(run, "slow");
        }
        admit();
      },
      keep: () => {
        run.known = "slow";
      },
      end: (how) => {
        runs.delete(run);
        records.ended(run, how);
        if (isToRest(client)) rests.ended(run, how === "filled");
        admit();
      },
    };
  };

  return {
    take: (client, signal, known = "nothing") =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const wish: Wish = { client, known };
        if (!isToRest(client)) rests.asked();
        refuseTooMany(wish);
        const giveUp = () => {
          queue.splice(queue.indexOf(waiting), 1);
          reject(signal.reason);
        };
        const waiting: Waiting = {
          ...wish,
          go: (place) => {
            signal.removeEventListener("abort", giveUp);
            resolve(begin(wish, place));
          },
        };
        signal.addEventListener("abort", giveUp, { once: true });
        queue.push(waiting);
        admit();
      }),
  };
};
