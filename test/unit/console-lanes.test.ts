import { describe, expect, it } from "vitest";
import { TooLate, withDeadline } from "../../server/console/deadline.ts";
import { type Lane, type LaneLimits, makeLanes, type Tools } from "../../server/console/lanes.ts";

const neverAborted = new AbortController().signal;

/** Counts tools; only what lanes do with them is needed. */
const garage = () => {
  const counts = { opened: 0, closed: 0 };
  const open = () => {
    counts.opened++;
    const runner = { close: async () => undefined };
    return { driver: { close: async () => void counts.closed++ }, runner } as unknown as Tools;
  };
  return { counts, open };
};

const limits: LaneLimits = {
  running: 2,
  long: 1,
  waiting: 4,
  runningOfOne: 2,
  waitingOfOne: 4,
  longAfter: 20,
};

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
    expect(counts).toEqual({ opened: 2, closed: 1 });
    await lanes.close();
    expect(counts.closed).toBe(2);
  });

  it("uses tools again that are well", async () => {
    const { open, counts } = garage();
    const lanes = makeLanes(open, limits);
    for (const client of ["a", "b", "a"]) await lanes.use(async () => undefined, client, neverAborted);
    expect(counts).toEqual({ opened: 1, closed: 0 });
  });

  it("ends a query that runs long beside another client's long one, and says why", async () => {
    const { open } = garage();
    const lanes = makeLanes(open, limits);
    const ended = ({ signal }: Lane) =>
      new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    const controllers = [new AbortController(), new AbortController()];
    const [first, second] = ["a", "b"].map((client, at) =>
      lanes.use(ended, client, controllers[at]?.signal ?? neverAborted),
    );
    await expect(second).rejects.toMatchObject({ status: 503, message: /ran long/ });
    controllers[0]?.abort(new Error("gone"));
    await expect(first).rejects.toThrow("gone");
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
