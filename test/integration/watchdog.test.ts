import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { closeStore, storeAt } from "../../server/neo4j/connect.ts";
import { takeHome } from "../../server/neo4j/database.ts";
import type { Patience } from "../../server/neo4j/illness.ts";
import type { Lock } from "../../server/neo4j/lock.ts";
import { type Database, startDatabase } from "../../server/neo4j/own-database.ts";
import { watchOver } from "../../server/neo4j/watchdog.ts";
import { type RunningApi, startApi } from "../support/api.ts";
import { ask } from "../support/store.ts";
import { type ThrowawayHome, throwawayHome } from "../support/throwaway-home.ts";

/** Short for the test; a look still has its usual time, so that a slow machine is not taken for a sick Neo4j. */
const patience: Patience = { silent: 600_000, burning: 2_000, full: 600_000 };

/** A list whose end nobody lives to see: small in memory, 2^45 numbers when it is written out. No limit of Neo4j ends it. */
const endless = `WITH [1, 1] AS a ${"WITH [a, a] AS a ".repeat(45)} RETURN a`;

let place: ThrowawayHome;
let lock: Lock;
let database: Database;
let api: RunningApi;
let endWatch: () => Promise<void>;
const notices: string[] = [];
const notice = (words: string) => void notices.push(words);

beforeAll(async () => {
  place = await throwawayHome();
  lock = await takeHome(place.home.folder, "start");
  database = await startDatabase(place.home.folder, lock, { notice });
  await ask(database.store, "CREATE (:Kept {id: 'before'})");
  api = await startApi(database.store);
  endWatch = watchOver(database, notice, { every: 500, patience });
});
afterAll(async () => {
  await endWatch();
  await api.close();
  await database.close();
  await lock.release();
  place.remove();
});

const count = async (): Promise<{ status: number; rows: unknown; retryAfter: string | null }> => {
  const answer = await api.post("/api/cypher", { query: "MATCH (k:Kept) RETURN k.id" });
  const { rows } = await answer.json();
  return { status: answer.status, rows, retryAfter: answer.headers.get("retry-after") };
};

describe("watchOver", () => {
  it("restarts Mitos's own Neo4j when a query cannot be ended; the API says 503 meanwhile and then answers as before", async () => {
    const asked = api.post("/api/cypher", { query: endless, limits: { milliseconds: 1_000 } });
    expect((await asked).status).toBe(408);
    await expect
      .poll(() => notices.join(), { timeout: 120_000 })
      .toMatch(/keeps the database busy. It is restarted/);
    const answers: Awaited<ReturnType<typeof count>>[] = [];
    const answered = async () => {
      answers.push(await count());
      return notices.includes("The database is there again.") && answers.at(-1)?.status === 200;
    };
    await expect.poll(answered, { timeout: 120_000 }).toBe(true);
    expect(answers.at(-1)?.rows).toEqual([["before"]]);
    for (const { status, retryAfter } of answers.filter(({ status }) => status !== 200))
      expect([status, retryAfter]).toEqual([503, "5"]);
    expect(notices.filter((words) => words.includes("by itself"))).toEqual([]);
    const health = await api.get("/api/health");
    expect(health.status).toBe(200);
    const left = await ask(
      database.store,
      "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Terminated' RETURN status",
    );
    expect(left).toEqual([]);
  }, 300_000);

  it("says of another Neo4j that it cannot restart it, once", async () => {
    const nobody = storeAt({ ...inject("neo4j"), uri: "bolt://127.0.0.1:1" });
    const said: string[] = [];
    const end = watchOver({ store: nobody, own: null }, (words) => void said.push(words), {
      every: 10,
      look: 500,
      patience: { silent: 50, burning: 50, full: 50 },
    });
    await expect.poll(() => said.length, { timeout: 30_000 }).toBeGreaterThan(0);
    await end();
    await closeStore(nobody);
    expect(said).toEqual([expect.stringMatching(/gives no answer, and Mitos cannot restart it/)]);
  });
});
