import { expect, it } from "vitest";
import { Problem } from "../../server/contract/problem.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { vitalSigns } from "../../server/neo4j/vital-signs.ts";
import type { RunningApi } from "../support/api.ts";
import { askConsole } from "../support/ask-console.ts";
import { openStoreAndApi } from "../support/store-and-api.ts";

let store: OpenedStore;
let api: RunningApi;
openStoreAndApi((opened) => {
  ({ store, api } = opened);
});

const send = (query: string, params: object = {}) =>
  api.post("/api/cypher", { query, params, limits: { milliseconds: 1_500 } });

it.each([
  ["a query of 2 MB", `RETURN '${"x".repeat(2_000_000)}'`, [413], /larger/],
  ["a query of 100 KB", `RETURN '${"x".repeat(99_000)}'`, [422], /50000 characters/],
  ["a clique", `MATCH ${"(a)--(b),".repeat(50)}(a) RETURN a`, [422], /relationships in patterns/],
  ["an XOR chain", `RETURN true${" XOR true".repeat(18)}`, [422], /XOR in one expression/],
  ["thousands of UNION", "RETURN 1 AS x UNION ".repeat(1_500), [422], /UNION/],
  ["deep brackets", `RETURN ${"(".repeat(1_000)}1${")".repeat(1_000)}`, [422], /nested/],
  [
    "numbers without end",
    "UNWIND range(1, 1000000000) AS x RETURN sum(x)",
    [422],
    /at least 1,000,000,000 rows/,
  ],
  ["as many as they may be", "UNWIND range(1, 400000000) AS x RETURN sum(x)", [408], /after 1\.5 s/],
  [
    "everything by everything",
    "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN count(*)",
    [422],
    /at least 1,000,000,000,000 rows/,
  ],
  [
    "everything by what nobody can tell",
    "UNWIND range(1, 1000000) AS x UNWIND range(x, 10000000) AS y RETURN count(*)",
    [408],
    /after 1\.5 s/,
  ],
  ["an endless reduce", "RETURN reduce(s = 0, x IN range(1, 100000000000) | s + x)", [422], /range\(\)/],
  ["a list as long as can be", "RETURN range(1, 1000000000)", [422], /range\(\)/],
  ["lists in lists", "RETURN [x IN range(1, 99999) | [y IN range(1, 99999) | x]]", [422], /steps/],
  [
    "a pattern that goes back for ever",
    "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' =~ '(a+)+(a+)+\\\\2b'",
    [422],
    /repeats a group/,
  ],
  ["a text that doubles", "RETURN reduce(s = 'x', i IN range(1, 40) | s + s)", [422], /double/],
  [
    "all in memory",
    "UNWIND range(1, 100000000) AS x WITH x ORDER BY -x RETURN collect(x)",
    [422, 408],
    /memory limit|time limit/,
  ],
])("%s ends with a message", async (_, query, statuses, words) => {
  const answer = await send(query);
  expect(statuses).toContain(answer.status);
  expect(Problem.parse(await answer.json()).detail).toMatch(words);
});

it("parameters too deep, and an answer too large, end with a message or cut short", async () => {
  const deep = `{"query": "RETURN $p AS p", "params": {"p": ${"[".repeat(500)}${"]".repeat(500)}}}`;
  expect([400, 422]).toContain((await api.post("/api/cypher", deep)).status);
  const large = await askConsole(api, {
    query: "UNWIND range(1, 2) AS x RETURN reduce(s = '0123456789', i IN range(1, 20) | s + s)",
  });
  expect([large.status, (await large.json()).capped]).toEqual([200, "bytes"]);
});

it("and the same Neo4j answers others all the while, with nothing left running", async () => {
  const bombs = Array.from({ length: 3 }, () =>
    send("MATCH (a) RETURN count(*) UNION UNWIND range(1, 1000000000) AS x RETURN count(*)"),
  );
  const answer = await askConsole(api, { query: "RETURN 1 AS one" });
  expect((await answer.json()).rows).toEqual([[1]]);
  await Promise.all(bombs);
  await expect.poll(async () => (await vitalSigns(store)).lost).toEqual([]);
});
