import fc from "fast-check";
import { expect, it } from "vitest";
import type { TurnLimits } from "../../server/console/turn-limits.ts";
import { type Known, makeTurns, Postponed, type Turn } from "../../server/console/turns.ts";

const limits: TurnLimits = {
  short: 4,
  slow: 2,
  long: 1,
  waiting: 1_000,
  runningOfOne: 2,
  waitingOfOne: 1_000,
  longAfter: 8,
  hurry: 4,
  debtor: 12,
  share: 40,
  restFrom: 12,
  rest: 2,
  longestRest: 50,
  halfLife: 60,
  trusted: 2,
  patience: 10,
};
const never = new AbortController().signal;
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A query that someone asks for: when, how long it runs, and how long it takes to leave when it has to. */
interface Asked {
  client: string;
  at: number;
  lasts: number;
  leaves: number;
}

/** What a query is known to do by one who only sees from outside what was granted and what had to leave. */
interface Seen extends Asked {
  known: Known;
  state: "waiting" | "running" | "done";
  since: number;
  turn?: Turn;
  toldAt?: number;
}

const quickly = fc.record({
  client: fc.constantFrom("q1", "q2", "q3", "q4", "q5"),
  at: fc.nat(150),
  lasts: fc.integer({ min: 1, max: limits.hurry - 1 }),
  leaves: fc.nat(3),
});
const slowly = fc.record({
  client: fc.constantFrom("s1", "s2", "s3", "s4"),
  at: fc.nat(150),
  lasts: fc.integer({ min: 1, max: 120 }),
  leaves: fc.nat(3),
});

const isQuick = ({ client }: Seen): boolean => client.startsWith("q");

/**
 * Whether a query may be in a short place while others wait for one: in a first try not for long, in a second longer, and
 * all the longer when its client was quick before.
 */
const mayStay = ({ known, since }: Seen, now: number): boolean =>
  now - since < Math.max(known === "slow" ? limits.longAfter : limits.hurry, limits.patience);

/** Plays what is asked on a clock of whole ticks, and looks at each. */
const play = async (asked: readonly Asked[], look: (all: readonly Seen[], now: number) => void) => {
  let now = 0;
  const due = new Map<() => void, number>();
  const turns = makeTurns(
    limits,
    () => now,
    (work, ticks) => void due.set(work, now + ticks),
  );
  const all: Seen[] = [];
  const ask = ({ client, at, lasts, leaves }: Asked, known: Known) => {
    const seen: Seen = { client, at, lasts, leaves, known, state: "waiting", since: now };
    all.push(seen);
    void turns.take(client, never, known).then((turn) => {
      Object.assign(seen, { state: "running", since: now, turn });
    });
  };
  for (; now < 150 || all.some(({ state }) => state !== "done"); now++) {
    if (now > 10_000) throw new Error("Some wait for ever.");
    for (const [work, at] of due) if (at <= now && due.delete(work)) work();
    for (const query of asked) if (query.at === now) ask(query, "nothing");
    await settle();
    for (const seen of all.filter(({ state }) => state === "running")) {
      seen.turn?.look();
      if (seen.turn?.over.aborted) seen.toldAt ??= now;
      const ends = seen.toldAt === undefined ? seen.since + seen.lasts : seen.toldAt + seen.leaves;
      if (now < ends) continue;
      seen.state = "done";
      seen.turn?.end(seen.toldAt === undefined ? "answered" : "otherwise");
      const reason: unknown = seen.turn?.over.reason;
      if (reason instanceof Postponed) ask(seen, reason.known);
    }
    await settle();
    look(all, now);
  }
};

it("in any crowd all get their turn, nobody has more than may be, and who is quick waits for nobody who is not", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(quickly, slowly), { minLength: 1, maxLength: 60 }), async (asked) => {
      await play(asked, (all, now) => {
        const running = all.filter(({ state }) => state === "running");
        const of = (client: string) => running.filter((seen) => seen.client === client).length;
        const stay = running.filter(({ turn }) => !turn?.over.aborted);
        const long = stay.filter(({ since }) => now - since >= Math.max(limits.longAfter, limits.patience));
        for (const { client } of running) expect(of(client)).toBeLessThanOrEqual(limits.runningOfOne);
        expect(new Set(long.map(({ client }) => client)).size === 1 || long.length <= limits.long).toBe(true);
        expect(stay.length - long.length).toBeLessThanOrEqual(limits.short + limits.long);
        const second = stay.filter((seen) => seen.known === "slow" && !long.includes(seen));
        if (new Set(running.map(({ client }) => client)).size > 1)
          expect(second.length).toBeLessThanOrEqual(limits.slow + limits.long);
        const mostAtAll = limits.short + limits.long + 2;
        const waits = all.filter(
          (seen) => seen.state === "waiting" && isQuick(seen) && of(seen.client) < limits.runningOfOne,
        );
        if (waits.length > 0 && running.length < mostAtAll)
          expect(stay.filter((seen) => mayStay(seen, now)).length).toBeGreaterThanOrEqual(limits.short);
        for (const { since, client } of waits)
          if (of(client) === 0)
            expect(now - since).toBeLessThanOrEqual(4 * (Math.max(limits.longAfter, limits.patience) + 3));
        // who is quick is never told to leave
        expect(stay.filter(isQuick)).toEqual(running.filter(isQuick));
      });
    }),
    { numRuns: 100 },
  );
});
