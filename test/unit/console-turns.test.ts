import { describe, expect, it } from "vitest";
import { makeTurns, type Turn } from "../../server/console/turns.ts";

const limits = { running: 3, long: 1, waiting: 6, runningOfOne: 2, waitingOfOne: 2 };
const signal = new AbortController().signal;

/** Asks for a turn and notes who got one, in order. */
const takeAll = (take: (client: string, signal: AbortSignal) => Promise<Turn>) => {
  const got: string[] = [];
  const turns = new Map<string, Turn>();
  const ask = async (name: string, own = signal) => {
    const turn = await take(name.charAt(0), own);
    got.push(name);
    turns.set(name, turn);
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { got, turns, ask, settle };
};

describe("makeTurns", () => {
  it("gives one client no more than its share, and the next place to who has the fewest running", async () => {
    const { got, turns, ask, settle } = takeAll(makeTurns(limits).take);
    for (const name of ["a1", "a2", "a3", "b1", "b2", "c1"]) void ask(name);
    await settle();
    expect(got).toEqual(["a1", "a2", "b1"]);
    turns.get("a1")?.end();
    await settle();
    expect(got.at(-1)).toBe("c1");
    turns.get("a2")?.end();
    await settle();
    expect(got.at(-1)).toBe("a3");
  });

  it("refuses a client that has too many, and anyone when all have too many, saying which", async () => {
    const { ask } = takeAll(makeTurns(limits).take);
    for (const name of ["a1", "a2", "a3", "a4", "b1"]) void ask(name);
    await expect(ask("a5")).rejects.toMatchObject({
      status: 429,
      message: /2 queries running and 2 waiting/,
    });
    for (const name of ["b2", "b3", "c1", "c2"]) void ask(name);
    await expect(ask("d1")).rejects.toMatchObject({ status: 503, message: /6 queries are waiting/ });
  });

  it("lets one long query run beside others, ends the next, and lets short ones go past who was slow", async () => {
    const { got, turns, ask, settle } = takeAll(makeTurns(limits).take);
    for (const name of ["a1", "b1"]) void ask(name);
    await settle();
    expect(turns.get("a1")?.runsLong()).toBe(true);
    expect(turns.get("b1")?.runsLong()).toBe(false);
    turns.get("b1")?.end();
    for (const name of ["b2", "c1"]) void ask(name);
    await settle();
    expect(got).toEqual(["a1", "b1", "c1"]);
    turns.get("a1")?.end();
    await settle();
    expect(got.at(-1)).toBe("b2");
  });

  it("lets a client that is alone run as many long ones as it may run at all", async () => {
    const { got, turns, ask, settle } = takeAll(makeTurns(limits).take);
    for (const name of ["a1", "a2"]) void ask(name);
    await settle();
    expect([turns.get("a1")?.runsLong(), turns.get("a2")?.runsLong()]).toEqual([true, true]);
    turns.get("a1")?.end();
    void ask("a3");
    await settle();
    expect(got).toEqual(["a1", "a2", "a3"]);
  });

  it("lets one who waits go away", async () => {
    const { got, turns, ask, settle } = takeAll(makeTurns({ ...limits, running: 1 }).take);
    void ask("a1");
    const gone = new AbortController();
    const waiting = ask("b1", gone.signal);
    void ask("c1");
    gone.abort(new Error("gone"));
    await expect(waiting).rejects.toThrow("gone");
    await settle();
    turns.get("a1")?.end();
    await settle();
    expect(got).toEqual(["a1", "c1"]);
  });
});
