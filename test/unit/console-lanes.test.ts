import type { Driver } from "neo4j-driver";
import { describe, expect, it } from "vitest";
import { TooLate, withDeadline } from "../../server/console/deadline.ts";
import { makeLanes } from "../../server/console/lanes.ts";

const neverAborted = new AbortController().signal;

/** Counts drivers; only what lanes do with a driver is needed of it. */
const garage = () => {
  const counts = { opened: 0, closed: 0 };
  const open = () => {
    counts.opened++;
    return { close: async () => void counts.closed++ } as unknown as Driver;
  };
  return { counts, open };
};

const gate = () => {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), passed };
};

describe("makeLanes", () => {
  it("runs so many at a time, lets so many wait, and refuses the next", async () => {
    const { open, counts } = garage();
    const lanes = makeLanes(open, 2, 1);
    const door = gate();
    let running = 0;
    const work = async () => {
      running++;
      await door.passed;
    };
    const all = [1, 2, 3].map(() => lanes.use(work, neverAborted));
    await Promise.resolve();
    expect(running).toBe(2);
    await expect(lanes.use(work, neverAborted)).rejects.toThrow("Too many queries are waiting");
    door.open();
    await Promise.all(all);
    expect(running).toBe(3);
    expect(counts.opened).toBe(2);
  });

  it("throws a lost driver away and goes on with a new one", async () => {
    const { open, counts } = garage();
    const lanes = makeLanes(open, 1, 1);
    await expect(
      lanes.use(async (_driver, lose) => {
        lose();
        throw new Error("no answer");
      }, neverAborted),
    ).rejects.toThrow("no answer");
    await lanes.use(async () => undefined, neverAborted);
    expect(counts).toEqual({ opened: 2, closed: 1 });
    await lanes.close();
    expect(counts.closed).toBe(2);
  });

  it("lets one who waits go away without taking a place", async () => {
    const { open } = garage();
    const lanes = makeLanes(open, 1, 1);
    const door = gate();
    const first = lanes.use(() => door.passed, neverAborted);
    const gone = new AbortController();
    const second = lanes.use(async () => "ran", gone.signal);
    gone.abort(new Error("gone"));
    await expect(second).rejects.toThrow("gone");
    const third = lanes.use(async () => "ran", neverAborted);
    door.open();
    await first;
    expect(await third).toBe("ran");
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
