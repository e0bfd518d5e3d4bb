import { afterAll, beforeAll, expect, test } from "vitest";
import { ingestArticle } from "../../server/ingest/article.ts";
import { takeHome } from "../../server/neo4j/database.ts";
import type { Patience } from "../../server/neo4j/illness.ts";
import type { Lock } from "../../server/neo4j/lock.ts";
import { type Database, startDatabase } from "../../server/neo4j/own-database.ts";
import { watchOver } from "../../server/neo4j/watchdog.ts";
import { readOntology } from "../../server/ontology/ontology.ts";
import { type RunningApi, startApi } from "../support/api.ts";
import { goldArticle } from "../support/articles.ts";
import { ask } from "../support/store.ts";
import { type ThrowawayHome, throwawayHome } from "../support/throwaway-home.ts";
import { editor, write } from "./editor.ts";
import { holdUp, open, settled, textOf } from "./open.ts";

/** Short for the test; a look still has its usual time, so that a slow machine is not taken for a sick Neo4j. */
const patience: Patience = { silent: 600_000, burning: 2_000, full: 600_000 };

/** A list whose end nobody lives to see: small in memory, 2^45 numbers when it is written out. No limit of Neo4j ends it. */
const endless = `WITH [1, 1] AS a ${"WITH [a, a] AS a ".repeat(45)} RETURN a`;
const honest = "MATCH (p:Person)-[:LEADS]->(place) RETURN p.id, place.id";

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
  await ingestArticle(database.store, readOntology(), goldArticle(), "test/1");
  api = await startApi(database.store, {
    pageFolder: new URL("../../dist/client", import.meta.url).pathname,
  });
  endWatch = watchOver(database, notice, { every: 500, patience });
});
afterAll(async () => {
  await endWatch();
  await api.close();
  await database.close();
  await lock.release();
  place.remove();
});

const askApi = async (): Promise<{ status: number; rows: unknown; retryAfter: string | null }> => {
  const answer = await api.post("/api/cypher", { query: honest });
  const { rows } = await answer.json();
  return { status: answer.status, rows, retryAfter: answer.headers.get("retry-after") };
};

test("a query that nothing can end costs a restart of the database: the page waits for it, loses nothing and goes on", async () => {
  // the first plan of all may take longer than the console waits for one
  await expect.poll(askApi).toMatchObject({ status: 200 });
  const { rows } = await askApi();
  const planned = async () =>
    (await (await api.post("/api/cypher/check", { query: endless })).json()).problem;
  await expect.poll(planned).toBeNull();
  const { page } = await open("/", { baseURL: api.url });
  const counts = await textOf(page.getByText(/^\d+ entities, \d+ ties$/));
  await page.getByRole("link", { name: "Console" }).click();
  await write(page, endless);
  // as a user's query, but for its time limit
  await page.route("**/api/cypher", async (route) =>
    route.continue({ postData: { ...route.request().postDataJSON(), limits: { milliseconds: 1_000 } } }),
  );
  await page.getByRole("button", { name: "Run" }).click();
  await page.getByText(/The query reached the time limit/).waitFor();
  await page.unroute("**/api/cypher");
  await page.getByRole("button", { name: "New query" }).click();
  await write(page, honest);

  await expect
    .poll(() => notices.join(), { timeout: 120_000 })
    .toMatch(/keeps the database busy. It is restarted/);
  const back = "The database is there again.";
  const answers: (Awaited<ReturnType<typeof askApi>> & { isBack: boolean })[] = [];
  const next = async () => {
    const answer = await askApi();
    answers.push({ ...answer, isBack: notices.includes(back) });
    return answer;
  };
  // pressed in good time, and asked at the very moment when the database is away
  const release = await holdUp(page, "**/api/cypher");
  await page.getByRole("button", { name: "Run" }).click();
  await expect.poll(next, { timeout: 60_000 }).toMatchObject({ status: 503 });
  release();
  const strip = page.getByText("Connection lost. Your map is here, we are trying again.");
  await strip.waitFor();
  await page.getByText("The server does not answer. What you have on the map is still here.").waitFor();

  // nobody does anything
  await strip.waitFor({ state: "detached", timeout: 120_000 });
  await expect.poll(() => notices).toContain(back);
  await expect.poll(next, { timeout: 60_000 }).toEqual({ status: 200, rows, retryAfter: null });
  // on a slow machine the first plan after the restart may take too long
  const refused = answers.filter(({ status, isBack }) => status !== 200 && !(isBack && status === 408));
  for (const { status, retryAfter } of refused) expect([status, retryAfter]).toEqual([503, "5"]);
  expect(notices.filter((words) => words.includes("by itself"))).toEqual([]);

  expect(await editor(page).locator(".cm-line").allTextContents()).toEqual([honest]);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText(/^\d+ rows?, /).waitFor();
  await page.getByRole("tab").first().click();
  expect(await textOf(editor(page))).toContain("WITH [a, a] AS a");
  await page.getByRole("link", { name: "Map" }).click();
  await settled(page);
  await page.getByText(counts, { exact: true }).waitFor();
  const left = await ask(
    database.store,
    "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Terminated' RETURN status",
  );
  expect(left).toEqual([]);
});
