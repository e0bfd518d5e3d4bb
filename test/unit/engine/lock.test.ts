import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { holderOf, isHolder, type Lock, takeLock } from "../../../server/neo4j/lock.ts";
import { end, ended, markOf, runs } from "../../../server/neo4j/processes.ts";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mitos-lock-"));
  file = join(folder, "mitos.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

const take = async (command = "start"): Promise<Lock> => {
  const outcome = await takeLock(file, command);
  if (isHolder(outcome)) throw new Error("The lock was held.");
  return outcome;
};
const aProcess = () => spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"], { stdio: "ignore" });

describe("takeLock", () => {
  it("tells the second who has it and where", async () => {
    const lock = await take();
    await lock.update({ page: "http://127.0.0.1:4747" });
    expect(await takeLock(file, "start")).toMatchObject({
      process: { pid: process.pid },
      command: "start",
      page: "http://127.0.0.1:4747",
    });
    await lock.release();
    expect(await holderOf(file)).toBeNull();
  });

  it("takes over from a process that is gone, and says what it left", async () => {
    const child = aProcess();
    const mark = await markOf(child.pid ?? 0);
    const left = { process: mark, command: "start", page: null, bolt: "bolt://127.0.0.1:1", engine: mark };
    writeFileSync(file, JSON.stringify(left));
    expect(isHolder(await takeLock(file, "start"))).toBe(true);
    if (mark) await end(mark, 5_000);
    expect((await take()).left).toEqual(left);
    expect(readdirSync(folder)).toEqual(["mitos.json"]);
  });

  it("does not take a later process with the same number for the holder", async () => {
    const self = { pid: process.pid, began: "long ago" };
    writeFileSync(
      file,
      JSON.stringify({ process: self, command: "start", page: null, bolt: null, engine: null }),
    );
    expect(await holderOf(file)).toBeNull();
    await take();
  });

  it.each(["", "{", '{"pid": 1}'])(
    "takes over a lock that holds %j, which a power cut may leave",
    async (text) => {
      writeFileSync(file, text);
      expect((await take()).left).toBeNull();
    },
  );

  it("is given to one of many who ask at once", async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => takeLock(file, "start")));
    expect(outcomes.filter((outcome) => !isHolder(outcome))).toHaveLength(1);
    expect(JSON.parse(readFileSync(file, "utf8")).process.pid).toBe(process.pid);
    expect(readdirSync(folder)).toEqual(["mitos.json"]);
  });
});

describe("processes", () => {
  it("knows whether the very process that was marked runs", async () => {
    const child = aProcess();
    const mark = await markOf(child.pid ?? 0);
    if (!mark) throw new Error("The process is not there.");
    expect(await runs(mark)).toBe(true);
    expect(await ended(mark, 200)).toBe(false);
    await end(mark, 5_000);
    expect(await runs(mark)).toBe(false);
    expect(await markOf(mark.pid)).toBeNull();
  });

  it("ends a process that does not listen to SIGTERM", async () => {
    const child = spawn(process.execPath, [
      "-e",
      "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log(1)",
    ]);
    await new Promise((resolve) => child.stdout.once("data", resolve));
    const mark = await markOf(child.pid ?? 0);
    if (!mark) throw new Error("The process is not there.");
    await end(mark, 300);
    expect(await runs(mark)).toBe(false);
  });
});
