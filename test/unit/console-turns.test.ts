import { describe, expect, it } from "vitest";
import type { Ending, TurnLimits } from "../../server/console/turn-limits.ts";
import { makeTurns, Postponed, type Turn } from "../../server/console/turns.ts";

const limits: TurnLimits = {
  short: 2,
  slow: 1,
  long: 1,
  waiting: 6,
  runningOfOne: 2,
  waitingOfOne: 2,
  longAfter: 10,
  hurry: Number.POSITIVE_INFINITY,
  debtor: 20,
  share: 100,
  restFrom: 20,
  rest: 0,
  longestRest: 0,
  halfLife: 1_000,
  trusted: 2,
  patience: 9,
};
const signal = new AbortController().signal;
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Turns on a clock that is set by hand. The first letter of a query is its client. */
const hall = (changes: Partial<TurnLimits> = {}) => {
  let now = 0;
  let due: { at: number; work: () => void }[] = [];
  const turns = makeTurns(
    { ...limits, ...changes },
    () => now,
    (work, milliseconds) => void due.push({ at: now + milliseconds, work }),
  );
  const running = new Map<string, Turn>();
  const got: string[] = [];
  const ask = async (name: string, own = signal) => {
    const turn = await turns.take(name.charAt(0), own);
    got.push(name);
    running.set(name, turn);
  };
  const askAll = async (...names: string[]) => {
    for (const name of names) void ask(name);
    await settle();
  };
  const end = async (name: string, how: Ending = "otherwise") => {
    running.get(name)?.end(how);
    running.delete(name);
    await settle();
  };
  const pass = async (milliseconds: number) => {
    now += milliseconds;
    const ready = due.filter(({ at }) => at <= now);
    due = due.filter((task) => !ready.includes(task));
    for (const { work } of ready) work();
    for (const turn of running.values()) turn.look();
    await settle();
  };
  const keep = (name: string) => running.get(name)?.keep();
  const over = (name: string): unknown => running.get(name)?.over.reason;
  return { turns, got, ask, askAll, end, pass, keep, over };
};

describe("makeTurns", () => {
  it("gives one client no more than its share, and the next place to who has the fewest running", async () => {
    const { got, askAll, end } = hall({ short: 3 });
    await askAll("a1", "a2", "a3", "b1", "b2", "c1");
    expect(got).toEqual(["a1", "a2", "b1"]);
    await end("a1");
    expect(got.at(-1)).toBe("c1");
    await end("a2");
    expect(got.at(-1)).toBe("a3");
  });

  it("refuses a client that has too many, and anyone when all have too many, saying which", async () => {
    const { ask, askAll } = hall();
    await askAll("a1", "a2", "a3", "a4");
    await expect(ask("a5")).rejects.toMatchObject({
      status: 429,
      message: expect.stringMatching(/2 queries running and 2 waiting/),
    });
    await askAll("b1", "b2", "c1", "c2");
    await expect(ask("d1")).rejects.toMatchObject({
      status: 503,
      message: expect.stringMatching(/6 queries are waiting/),
    });
  });

  it("moves one that runs long to a long place, and has the next wait for one, so that short ones go on", async () => {
    const { got, askAll, pass, over, end } = hall();
    await askAll("a1", "b1", "c1", "d1");
    expect(got).toEqual(["a1", "b1"]);
    await pass(10);
    expect([over("a1"), over("b1")]).toEqual([undefined, new Postponed("long")]);
    // its short place is free at once, whatever b1 still does
    expect(got).toEqual(["a1", "b1", "c1", "d1"]);
    await end("b1");
    expect(got).toHaveLength(4);
  });

  it("has queries leave before long that are not very short, but for a few and those that cannot be begun anew", async () => {
    const { turns, askAll, pass, keep, over, end } = hall({ short: 4, hurry: 3 });
    await askAll("a1", "b1", "c1");
    keep("c1");
    await pass(2);
    expect([over("a1"), over("b1"), over("c1")]).toEqual([undefined, undefined, undefined]);
    await pass(1);
    expect([over("a1"), over("b1"), over("c1")]).toEqual([
      new Postponed("slow"),
      new Postponed("slow"),
      undefined,
    ]);
    await end("a1");
    await end("b1");
    const again = turns.take("a", signal, "slow");
    await askAll("d1", "e1");
    await end("c1");
    const second = await again;
    await pass(4);
    expect([second.over.aborted, over("d1")]).toEqual([false, new Postponed("slow")]);
  });

  it("leaves one of several in its place that is not very short, and the next to who was slow for the least time", async () => {
    const { got, askAll, pass, over, end } = hall({ short: 3, hurry: 3, longAfter: 50 });
    await askAll("a1", "b1");
    await pass(3);
    expect([over("a1"), over("b1")]).toEqual([undefined, new Postponed("slow")]);
    await end("b1");
    await askAll("c1", "d1", "b2", "e1");
    await end("c1");
    expect(got).toEqual(["a1", "b1", "c1", "d1", "e1"]);
  });

  it("keeps who ran long lately waiting for a long place while others come and go, until that is forgiven", async () => {
    const { got, askAll, pass, end } = hall();
    await askAll("a1", "b1");
    await pass(20);
    await end("b1");
    await askAll("c1", "b2");
    expect(got).toEqual(["a1", "b1", "c1"]);
    await pass(50);
    expect(got.at(-1)).toBe("b2");
  });

  it("keeps who filled the memory waiting for a long place, however soon that was", async () => {
    const { got, askAll, pass, end } = hall({ short: 3 });
    await askAll("a1", "b1", "c1");
    await pass(1);
    await end("b1", "filled");
    await end("c1", "otherwise");
    await pass(9);
    await askAll("b2", "c2");
    expect(got).toEqual(["a1", "b1", "c1", "c2"]);
    await end("a1");
    expect(got.at(-1)).toBe("b2");
  });

  it.each([
    ["doubt", ["a4"]],
    ["otherwise", []],
  ] as const)("counts what ended as %s against a client who is trusted, or not", async (how, next) => {
    const { got, askAll, pass, end } = hall({ patience: 30 });
    for (const name of ["a1", "a2"]) {
      await askAll(name);
      await end(name, "answered");
    }
    await askAll("c1");
    await pass(10);
    await askAll("a3");
    await pass(30);
    await end("a3", how);
    await askAll("a4");
    expect(got).toEqual(["a1", "a2", "c1", "a3", ...next]);
  });

  it("has who is in debt rest several times as long as his query ran, and others come in between", async () => {
    const { got, askAll, pass, end } = hall({ rest: 3, longestRest: 1_000 });
    await askAll("a1");
    await pass(30);
    await end("a1");
    await askAll("c1", "a2");
    await end("c1", "answered");
    await pass(89);
    await askAll("c2");
    await end("c2", "answered");
    expect(got).toEqual(["a1", "c1", "c2"]);
    await pass(1);
    expect(got).toEqual(["a1", "c1", "c2", "a2"]);
  });

  it("has who filled the memory rest as one who used his share, but never longer than the longest rest", async () => {
    const { got, askAll, pass, end } = hall({ rest: 3, longestRest: 250 });
    await askAll("a1");
    await end("a1", "filled");
    await askAll("c1", "a2");
    await end("c1", "answered");
    await pass(249);
    expect(got).toEqual(["a1", "c1"]);
    await pass(1);
    expect(got).toEqual(["a1", "c1", "a2"]);
  });

  it("ends the rest of who is in debt when nobody else has asked for a second", async () => {
    const { got, askAll, pass, end } = hall({ rest: 3, longestRest: 10_000 });
    await askAll("a1");
    await pass(3_000);
    await end("a1");
    await askAll("a2");
    expect(got).toEqual(["a1", "a2"]);
    await end("a2");
    await askAll("c1", "a3");
    await end("c1", "answered");
    await pass(999);
    expect(got).toEqual(["a1", "a2", "c1"]);
    await pass(1);
    expect(got).toEqual(["a1", "a2", "c1", "a3"]);
  });

  it("gives who was answered quickly more time before a query counts as slow, once", async () => {
    const { turns, askAll, pass, over, end } = hall({ short: 4, slow: 0, hurry: 3, longAfter: 50 });
    for (const name of ["a1", "a2", "a3"]) {
      await askAll(name, "b1");
      await end(name, "answered");
    }
    await end("b1", "otherwise");
    await askAll("a4", "c1");
    await pass(3);
    expect([over("a4"), over("c1")]).toEqual([undefined, new Postponed("slow")]);
    await pass(6);
    expect(over("a4")).toEqual(new Postponed("doubt"));
    await end("a4");
    const again = await turns.take("a", signal, "doubt");
    await askAll("d1");
    await pass(3);
    again.look();
    expect([again.over.reason, over("d1")]).toEqual([new Postponed("slow"), new Postponed("slow")]);
  });

  it("has who used most make room for one who used less, and says so", async () => {
    const { turns, got, askAll, pass, over, end } = hall();
    await askAll("a1", "b1");
    await pass(10);
    await end("b1");
    const waits = turns.take("b", signal, "long");
    await pass(80);
    expect(over("a1")).toBeUndefined();
    await pass(10);
    expect(over("a1")).toMatchObject({
      status: 503,
      message: expect.stringMatching(/lately while others waited/),
    });
    await end("a1");
    await waits;
    expect(got).toEqual(["a1", "b1"]);
  });

  it("gives a client that is alone all places and all the time", async () => {
    const { got, askAll, pass, over, end } = hall();
    await askAll("a1", "a2");
    await pass(10_000);
    expect([over("a1"), over("a2")]).toEqual([undefined, undefined]);
    await end("a1");
    await askAll("a3");
    expect(got).toEqual(["a1", "a2", "a3"]);
  });

  it("lets one who waits go away", async () => {
    const { got, ask, askAll, end } = hall({ short: 1 });
    await askAll("a1");
    const gone = new AbortController();
    const waiting = ask("b1", gone.signal);
    await askAll("c1");
    gone.abort(new Error("gone"));
    await expect(waiting).rejects.toThrow("gone");
    await end("a1");
    expect(got).toEqual(["a1", "c1"]);
  });
});
