import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { CypherResponse } from "../../server/contract/cypher.ts";
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

const answerOf = async (query: string, limits = {}): Promise<CypherResponse> =>
  CypherResponse.parse(await (await askConsole(api, { query, limits })).json());

it.each([
  ["collected", "UNWIND range(1, 3000000) AS x RETURN collect(x) AS row"],
  [
    "from a list that is there many times",
    "WITH range(1, 999999) AS a RETURN [a,a,a,a,a,a,a,a,a,a,a,a] AS row",
  ],
])("one row of millions of numbers, %s, reaches a limit and holds up nobody", async (_, query) => {
  let answered = false;
  const asked = api.post("/api/cypher", { query, limits: { milliseconds: 4_000 } }).finally(() => {
    answered = true;
  });
  const meanwhile: number[] = [];
  while (!answered) {
    const { status } = await api.get("/api/health");
    if (!answered) meanwhile.push(status);
    // no more often than the API allows one client
    await wait(50);
  }
  // where the machine is slow, Neo4j may have no time now and then to say how it is
  for (const status of meanwhile) expect([200, 503]).toContain(status);
  expect(meanwhile.filter((status) => status === 200).length).toBeGreaterThan(3);
  const problem = Problem.parse(await (await asked).json());
  expect([problem.status, problem.limit]).toBeOneOf([
    [422, "memory"],
    [408, "time"],
  ]);
  expect(problem.detail).toContain("Ask for less");
  expect((await answerOf("UNWIND [1, 2] AS x RETURN x")).rows).toEqual([[1], [2]]);
  await expect.poll(async () => (await vitalSigns(store)).lost).toEqual([]);
});

it("what comes in one row beyond all that an answer may have is cut off on its way", async () => {
  const texts =
    "UNWIND range(1, 45) AS i WITH reduce(s = 'x', n IN range(1, 20) | s + s) AS s RETURN collect(s) AS row";
  const problem = Problem.parse(await (await askConsole(api, { query: texts })).json());
  expect([problem.status, problem.limit]).toEqual([422, "memory"]);
  expect(problem.detail).toMatch(/A row of the answer/);
  expect((await answerOf("RETURN [1.5, 2.5] AS row")).rows).toEqual([[[1.5, 2.5]]]);
});

it("a row that is too large by itself is left out, and the next answer is whole", async () => {
  const { rows, capped } = await answerOf(
    "WITH range(1, 2000) AS a RETURN [a, a] AS row, 'x' AS x UNION RETURN [] AS row, 'y' AS x",
    { bytes: 1_000 },
  );
  expect([rows, capped]).toEqual([[], "bytes"]);
  expect((await answerOf("RETURN [1.5, 2.5] AS row")).rows).toEqual([[[1.5, 2.5]]]);
});
