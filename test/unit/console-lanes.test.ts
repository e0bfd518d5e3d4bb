import { afterEach, describe, expect, it, vi } from "vitest";
import { attemptsTo } from "../../server/console/attempts.ts";
import { TooLate, withDeadline } from "../../server/console/deadline.ts";
import { type Lane, type LaneLimits, makeLanes } from "../../server/console/lanes.ts";
import type { Tools } from "../../server/console/toolbox.ts";

const neverAborted = new AbortController().signal;

/** Counts tools; only what lanes do with them is needed. */
const garage = () => {
  const counts = { opened: 0, closed: 0, ready: 0 };
  const open = () => {
    counts.opened++;
    const runner = { ready: async () => void counts.ready++, close: async () => undefined };
    return { driver: { close: async () => void counts.closed++ }, runner } as unknown as Tools;
  };
  return { counts, open };
};

const limits: LaneLimits = {
  short: 2,
  slow: 1,
  long: 1,
  waiting: 4,
  runningOfOne: 2,
  waitingOfOne: 4,
  longAfter: 20,
  hurry: 20,
  debtor: 40,
  share: 10_000,
  restFrom: 40,
  rest: 0,
  longestRest: 0,
  trusted: 3,
  patience: 0,
  halfLife: 1_000,
  spare: 0,
};

/** Work that goes on until it has to end. */
const endless = ({ signal }: Lane) =>
  new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

afterEach(() => void vi.useRealTimers());

describe("makeLanes", () => {
  it("throws lost tools away and goes on with new ones", async () => {
    const { open, counts } = garage();
    const lanes = makeLanes(open, limits);
    const lost = async ({ lose }: Lane) => {
      lose();
      throw new Error("no answer");
    };
    await expect(lanes.use(lost, "a", neverAborted)).rejects.toThrow("no answer");
    await lanes.use(async () => undefined, "a", neverAborted);
    expect(counts).toMatchObject({ opened: 2, closed: 1 });
    await lanes.close();
    expect(counts.closed).toBe(2);
  });

  it("uses tools again that are well", async () => {
    const { open, counts } = garage();
    const lanes = makeLanes(open, limits);
    for (const client of ["a", "b", "a"]) await lanes.use(async () => undefined, client, neverAborted);
    expect(counts).toEqual({ opened: 1, closed: 0, ready: 0 });
  });

  it("has others ready as soon as two are in use at once, also after some were lost", async () => {
    const { open, counts } = garage();
    const lanes = makeLanes(open, { ...limits, spare: 1 });
    let end = (): void => undefined;
    const first = lanes.use(() => new Promise<void>((resolve) => (end = resolve)), "a", neverAborted);
    await expect.poll(() => counts.opened).toBe(1);
    await lanes.use(async ({ lose }) => lose(), "b", neverAborted);
    expect(counts).toEqual({ opened: 3, closed: 1, ready: 1 });
    end();
    await first;
    await lanes.close();
    expect(counts.closed).toBe(3);
  });

  it("begins work anew that ran long beside a long one, when its turn comes; not when rows were passed on", async () => {
    vi.useFakeTimers();
    const { open } = garage();
    const lanes = makeLanes(open, limits);
    const gone = new AbortController();
    const first = lanes.use(endless, "a", gone.signal);
    await vi.advanceTimersByTimeAsync(2 * limits.longAfter);
    let begun = 0;
    const second = lanes.use(async (lane) => (++begun === 1 ? endless(lane) : "done"), "b", neverAborted);
    const passing = (lane: Lane) => {
      lane.passedOn();
      return endless(lane);
    };
    const third = lanes.use(passing, "c", neverAborted);
    const refused = expect(third).rejects.toMatchObject({
      status: 503,
      message: expect.stringContaining("ran long"),
    });
    await vi.advanceTimersByTimeAsync(2 * limits.longAfter);
    await refused;
    expect(begun).toBe(1);
    gone.abort(new Error("gone"));
    await expect(first).rejects.toThrow("gone");
    expect([await second, begun]).toEqual(["done", 2]);
  });
});

describe("attemptsTo", () => {
  it("passes columns on once, rows when they cannot come again, and nothing that comes after its attempt", async () => {
    const passed: unknown[] = [];
    const attempt = attemptsTo({
      columns: (columns) => void passed.push(columns),
      rows: (rows) => void passed.push(...rows),
    });
    const over = new AbortController();
    const passedOn = () => void passed.push("passed on");
    const first = attempt({ signal: over.signal, passedOn });
    await first.columns(["x"]);
    over.abort(new Error("over"));
    expect(() => first.rows([[1]])).toThrow("over");
    const second = attempt({ signal: neverAborted, passedOn });
    await second.columns(["x"]);
    await second.rows([[2]]);
    expect(passed).toEqual([["x"], "passed on", [2]]);
  });
});

describe("withDeadline", () => {
  it("gives what came in time, and TooLate otherwise", async () => {
    expect(await withDeadline(Promise.resolve(7), 1_000)).toBe(7);
    await expect(withDeadline(new Promise(() => undefined), 10)).rejects.toThrow(TooLate);
  });

  it("ends when the signal fires", async () => {
    const controller = new AbortController();
    const waiting = withDeadline(new Promise(() => undefined), 10_000, controller.signal);
    controller.abort(new Error("gone"));
    await expect(waiting).rejects.toThrow("gone");
  });
});
