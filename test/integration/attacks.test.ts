import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCalls } from "../../server/console/calls.ts";
import { guard } from "../../server/console/guard.ts";
import { Refusal } from "../../server/console/refusal.ts";
import { tokensOf } from "../../server/console/tokens.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import type { RunningApi } from "../support/api.ts";
import { askConsole } from "../support/ask-console.ts";
import { attacks, readStatements } from "../support/attacks.ts";
import { databaseState } from "../support/database-state.ts";
import { mutation } from "../support/mutations.ts";
import { openStoreAndApi } from "../support/store-and-api.ts";

let store: OpenedStore;
let api: RunningApi;
let untouched: Record<string, unknown>;
const logged: string[] = [];
openStoreAndApi(
  async (opened) => {
    ({ store, api } = opened);
    untouched = await databaseState(store);
  },
  { article: true, app: { requestsPerMinute: 1_000_000 }, lines: logged },
);

const send = async (query: string, params: object = {}): Promise<{ status: number; text: string }> => {
  const answer = await askConsole(api, { query, params });
  return { status: answer.status, text: await answer.text() };
};

const isRefusal = ({ status, text }: { status: number; text: string }): boolean =>
  [400, 403, 422].includes(status) && JSON.parse(text).status === status;

describe("attacks are refused, and nothing is changed", () => {
  it("are at least 150", () => {
    expect(new Set(attacks.flatMap(({ statements }) => statements)).size).toBeGreaterThanOrEqual(150);
  });

  it.each(attacks)("$category", async ({ category, statements }) => {
    const notRefused: string[] = [];
    for (const statement of statements) {
      const answer = await send(statement);
      if (!isRefusal(answer)) notRefused.push(`${answer.status} ${statement}`);
    }
    expect(notRefused).toEqual([]);
    expect(await databaseState(store)).toEqual(untouched);
    console.log(`attacks, ${category}: ${statements.length} refused`);
  });

  it("what hides in expressions is seen by either wall alone: the text's and the plan's", async () => {
    const { statements = [] } = attacks.find(({ category }) => category === "in-expressions") ?? {};
    const { driver, database } = store;
    for (const statement of statements) {
      expect(() => checkCalls(tokensOf(statement))).toThrow(Refusal);
      const explaining = { database, parameters: {}, timeout: 120_000, metadata: {} };
      const written = { query: statement, body: statement };
      await expect(guard(driver, written, explaining)).rejects.toThrow(Refusal);
    }
  });

  it("parameters that pose as types of the driver, or are no parameters", async () => {
    const posing = [
      "Integer",
      "Node",
      "Relationship",
      "Path",
      "Point",
      "Date",
      "DateTime",
      "Duration",
      "Vector",
    ];
    for (const type of posing)
      expect(await send("RETURN $a", { a: { low: 1, high: 0, [`__is${type}__`]: true } })).toSatisfy(
        isRefusal,
      );
    for (const params of [[1], "x", 7]) expect(await send("RETURN 1", params as object)).toSatisfy(isRefusal);
    expect((await send("RETURN $a AS a", { a: { constructor: 1, __proto__: 2 } })).status).toBe(200);
    expect((await send("RETURN 1 AS a")).status).toBe(200);
  });
});

/** What no answer of the console may hold: settings, connections, transactions, folders, what Java knows. */
const secret =
  /server\.directories|dbms\.security|bolt-\d|neo4j-transaction-\d|java\.class|java\.vm|query-\d|\/etc\//;

it("attacks in any other writing are refused, or change nothing and tell nothing", async () => {
  const statements = attacks.flatMap((list) => list.statements);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...statements),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      async (statement, mutations) => {
        const { status, text } = await send(mutations.reduce((query, mutate) => mutate(query), statement));
        expect([200, 400, 403, 422]).toContain(status);
        if (status === 200) expect(text).not.toMatch(secret);
      },
    ),
    { numRuns: 300 },
  );
  expect(await databaseState(store)).toEqual(untouched);
});

it("honest queries are not refused", async () => {
  const { statements } = readStatements(new URL("honest.cypher", import.meta.url).pathname);
  const params = {
    id: "kim-jong-un",
    ids: ["kim-jong-un", "donald-trump"],
    n: 3,
    word: "kim",
    from: "2025-01-01",
  };
  const refused: string[] = [];
  for (const statement of statements) {
    const { status, text } = await send(statement, params);
    if (status !== 200) refused.push(`${status} ${statement}\n${text}`);
  }
  expect(refused).toEqual([]);
  expect(logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
  console.log(`honest queries: ${statements.length} answered`);
});
