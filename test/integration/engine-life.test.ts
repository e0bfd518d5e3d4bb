import { once } from "node:events";
import { existsSync, renameSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Holder, holderOf } from "../../server/neo4j/lock.ts";
import { ended, type ProcessMark, runs } from "../../server/neo4j/processes.ts";
import { callMitos, type MitosProcess } from "../support/mitos-process.ts";
import { parentOf } from "../support/parent-of.ts";
import { type ThrowawayHome, throwawayHome } from "../support/throwaway-home.ts";

const ready = /^Mitos is at (\S+)$/m;
const stack = /^\s+at .*:\d+:\d+/m;

let place: ThrowawayHome;
let mitos: MitosProcess;
const call = (...args: string[]) => callMitos(args, { MITOS_HOME: place.home.folder });

const holder = async (): Promise<Holder & { engine: ProcessMark }> => {
  const found = await holderOf(place.home.lock);
  if (!found?.engine) throw new Error("Nobody holds the home.");
  return { ...found, engine: found.engine };
};
const start = async (): Promise<void> => {
  mitos = call("start", "--no-open");
  await mitos.says(ready);
};

beforeAll(async () => {
  place = await throwawayHome();
  await start();
});
afterAll(async () => {
  mitos.kill("SIGTERM");
  await mitos.ended;
  place.remove();
});

describe("a running Mitos", () => {
  it("keeps its password to its user", () => {
    expect(statSync(place.home.password).mode & 0o777).toBe(0o600);
  });

  it("refuses a second one on the same store, naming the first and its address", async () => {
    const { page } = await holder();
    const second = call("start", "--no-open");
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`process ${mitos.pid}, at ${page}`);
    expect(second.output()).toMatch(/stop it.*or set MITOS_HOME/s);
    expect(second.output()).not.toMatch(stack);
  });

  it("is found by check, which counts what is in its store", async () => {
    const check = call("check");
    expect(await check.ended).toBe(0);
    expect(check.output()).toContain(`running, process ${mitos.pid}`);
    expect(check.output()).toMatch(/1 articles, 0 datasets, [1-9]\d* claims/);
    expect(check.output()).toMatch(/\d+ entities: .*\d+ Person/);
    expect(check.output()).toMatch(/\d+ ties: .*\d+ MET_WITH/);
  });

  it("lends its database to ingest, which reads on after a file that it cannot read", async () => {
    const good = join(place.home.folder, "good.txt");
    writeFileSync(
      good,
      "---\nlang: en\npublishedOn: 2025-08-13\n---\nVladimir Putin met Kim Jong Un on Tuesday.\n",
    );
    const ingest = call("ingest", join(place.home.folder, "not-there.txt"), good);
    expect(await ingest.ended).toBe(1);
    expect(ingest.output()).toMatch(/not-there\.txt cannot be read: there is no such file/);
    expect(ingest.output()).toMatch(/good\.txt: \d+ entities, [1-9]\d* claims/);
    expect(ingest.output()).toContain("1 of 2 files could not be read.");
    expect(ingest.output()).not.toMatch(stack);
    expect((await holder()).process.pid).toBe(mitos.pid);
  });
});

describe("the end of Mitos", () => {
  it("leaves no database behind when it is killed, and the next start takes over", async () => {
    const { engine } = await holder();
    mitos.kill("SIGKILL");
    await mitos.ended;
    expect(await ended(engine, 120_000)).toBe(true);
    expect(existsSync(place.home.lock)).toBe(true);
    await start();
    expect((await holder()).process.pid).toBe(mitos.pid);
  });

  it("with its keeper killed as well, is put right by the next start", async () => {
    const { engine } = await holder();
    const keeper = await parentOf(engine.pid);
    process.kill(mitos.pid, "SIGSTOP"); // so that neither can stop the database when the other is killed
    process.kill(keeper, "SIGKILL");
    mitos.kill("SIGKILL");
    await mitos.ended;
    expect(await ended(engine, 3_000)).toBe(false);
    await start();
    expect(mitos.output()).toContain("a crash left running");
    expect(await runs(engine)).toBe(false);
  });

  it("starts its database again when that dies, and answers as before", async () => {
    const { engine, page } = await holder();
    process.kill(engine.pid, "SIGKILL");
    await mitos.says(/The database is there again\./);
    const health = () => fetch(`${page}/api/health`).then((answer) => answer.json());
    await expect.poll(health).toMatchObject({ status: "ok", counts: { articles: 2 } });
    expect((await holder()).engine.pid).not.toBe(engine.pid);
  });

  it("ends with the reason when its database cannot be started again", async () => {
    const { engine } = await holder();
    const link = join(place.home.folder, "engine");
    renameSync(link, `${link}-away`);
    try {
      process.kill(engine.pid, "SIGKILL");
      expect(await mitos.ended).toBe(1);
    } finally {
      renameSync(`${link}-away`, link);
    }
    expect(mitos.output()).toMatch(/The database ended and cannot be started again\.\s+\S+/);
    expect(existsSync(place.home.lock)).toBe(false);
    await start();
  });

  it.each(["SIGINT", "SIGTERM"] as const)(
    "%s closes the page, then the database, with exit code 0",
    async (signal) => {
      const { engine } = await holder();
      mitos.kill(signal);
      expect(await mitos.ended).toBe(0);
      expect(mitos.output()).toMatch(/The page and the API are closed\.\s+The database is stopped\./);
      expect(await runs(engine)).toBe(false);
      expect(existsSync(place.home.lock)).toBe(false);
      await start();
    },
  );

  it("does not wait for a request under way when Ctrl-C is pressed again, and the keeper stops the database", async () => {
    const { engine, page } = await holder();
    const request = connect(Number(new URL(page ?? "").port), "127.0.0.1");
    await once(request, "connect");
    const type = "Content-Type: application/json\r\nContent-Length: 9";
    const head = `POST /api/cypher HTTP/1.1\r\nHost: 127.0.0.1\r\n${type}\r\nExpect: 100-continue\r\n\r\n`;
    request.on("error", () => undefined).write(head); // and no body
    expect(String(await once(request, "data"))).toContain("100 Continue"); // it is under way
    mitos.kill("SIGINT");
    // what follows the first within a second is taken for the same key press
    const pressing = setInterval(() => mitos.kill("SIGINT"), 400);
    expect(await mitos.ended.finally(() => clearInterval(pressing))).toBe(130);
    expect(await ended(engine, 120_000)).toBe(true);
  });
});
