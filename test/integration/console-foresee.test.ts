import fc from "fast-check";
import type { Plan, ProfiledPlan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bracketsOf } from "../../server/console/brackets.ts";
import { type Console, openConsole } from "../../server/console/console.ts";
import { certainRows } from "../../server/console/foresee.ts";
import { tokensOf } from "../../server/console/tokens.ts";
import { toldRanges } from "../../server/console/told-ranges.ts";
import { CypherRequest } from "../../server/contract/cypher.ts";
import { ingestArticle } from "../../server/ingest/article.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { readOntology } from "../../server/ontology/ontology.ts";
import { goldArticle } from "../support/articles.ts";
import { ask, closeStore, openEmptyStore } from "../support/store.ts";

let store: OpenedStore;
let console: Console;
let nodes: number;
beforeAll(async () => {
  store = await openEmptyStore();
  await ingestArticle(store, readOntology(), goldArticle(), "test/1");
  console = openConsole(store);
  nodes = Number((await ask(store, "MATCH (n) RETURN count(n) AS nodes"))[0]?.nodes);
});
afterAll(async () => {
  await console.close();
  await closeStore(store);
});

const run = (query: string, params: Record<string, unknown> = {}, mode = "run") =>
  console.run(
    CypherRequest.parse({ query, params, mode, limits: { milliseconds: 3_000 } }),
    new AbortController().signal,
  );

/** What is foreseen of a query. */
const foreseen = async (query: string): Promise<number> => {
  const { summary } = await store.driver.executeQuery(`EXPLAIN ${query}`, {}, { database: store.database });
  return certainRows(summary.plan as Plan, toldRanges(bracketsOf(tokensOf(query)), {}));
};

/** The most rows that Neo4j counted at one step when it ran a query. */
const counted = async (query: string): Promise<number> => {
  const { summary } = await store.driver.executeQuery(`PROFILE ${query}`, {}, { database: store.database });
  const rowsOf = (step: ProfiledPlan): number[] => [step.rows, ...step.children.flatMap(rowsOf)];
  return Math.max(...rowsOf(summary.profile as ProfiledPlan));
};

describe("a query that cannot end in time is refused before it runs", () => {
  const words = (rows: string) => new RegExp(`at least ${rows} rows`);
  it.each([
    ["UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN count(*)", "1,000,000,000,000"],
    ["PROFILE UNWIND range(1, 1_000_000_000) AS x RETURN sum(x)", "1,000,000,000"],
    ["UNWIND range(-9, -1000000008, -1) AS `a b` WITH 1 AS y ORDER BY y RETURN y", "1,000,000,000"],
    ["WITH range(1, 100000) AS l UNWIND l AS x UNWIND l AS y RETURN count(*)", "10,000,000,000"],
    ["UNWIND range(0, 999999999) AS x WITH x WHERE x % 7 = 0 RETURN count(x) LIMIT 1", "1,000,000,000"],
  ])("%s", async (query, rows) => {
    await expect(run(query)).rejects.toThrow(words(rows));
  });

  it("by a parameter, and by the number of nodes", async () => {
    await expect(
      run("UNWIND range(1, $n) AS x RETURN sum(x)", { n: { $type: "Integer", _value: "800000000" } }),
    ).rejects.toThrow(words("800,000,000"));
    const places = Math.ceil(Math.log(500_000_000) / Math.log(nodes));
    const pattern = Array.from({ length: places }, (_, place) => `(n${place})`).join();
    await expect(run(`MATCH ${pattern} RETURN sum(size(n0.name))`)).rejects.toMatchObject({
      status: 422,
      title: "Query too complex",
      limit: "complexity",
    });
  });

  it.each([
    "UNWIND range(1, 1000000000) AS x RETURN x LIMIT 3",
    "UNWIND range(1, 1000000000) AS x RETURN x",
    "UNWIND range(1, 1000000000) AS x WITH x LIMIT 5 RETURN count(*)",
    "EXPLAIN UNWIND range(1, 1000000000) AS x RETURN sum(x)",
    "UNWIND range(1, 1000000000) AS x WITH x WHERE false RETURN x LIMIT 0",
    "UNWIND range(1000000000, 1) AS x RETURN sum(x)",
    "WITH range(1, 1000) AS l WITH l[0..3] AS l UNWIND l AS x UNWIND l AS y UNWIND l AS z RETURN count(*)",
    "MATCH (a), (b), (c), (d), (e), (f), (g) RETURN count(*)",
    "MATCH (a), (b), (c), (d), (e), (f), (g) RETURN g.name LIMIT 9",
  ])("but not %s", async (query) => {
    await expect(run(query)).resolves.toMatchObject({ columns: expect.any(Array) });
  });

  it("and its plan can be looked at", async () => {
    const { plan } = await run("UNWIND range(1, 1000000000) AS x RETURN sum(x)", {}, "explain");
    expect(plan?.operator).toBe("ProduceResults");
  });
});

/** Random queries of few rows. */
const bound = fc.integer({ min: -4, max: 12 });
const range = fc
  .tuple(bound, bound, fc.constantFrom("", ", 2", ", -1"))
  .map(([from, to, step]) => `range(${from}, ${to}${step})`);
const clauses = fc.array(
  fc.oneof(
    range.map((list) => (name: string) => `UNWIND ${list} AS ${name}`),
    range.map((list) => (name: string) => `WITH *, ${list} AS l${name} UNWIND l${name} AS ${name}`),
    fc.constant((name: string) => `MATCH (${name}:Entity)`),
    fc.constant((name: string) => `OPTIONAL MATCH (${name}:Article)`),
    fc.constant((name: string) => `WITH *, 1 AS ${name} WHERE rand() < 0.5`),
    fc.constant((name: string) => `WITH *, 2 AS ${name} LIMIT 3`),
    fc.constant((name: string) => `WITH *, 2 AS ${name} SKIP 2`),
    fc.constant((name: string) => `WITH *, 3 AS ${name} ORDER BY rand()`),
    fc.constant((name: string) => `CALL () { UNWIND [1, 2] AS i${name} RETURN sum(i${name}) AS ${name} }`),
  ),
  { minLength: 1, maxLength: 4 },
);
const endings = fc.constantFrom(
  "RETURN count(*)",
  "RETURN count(DISTINCT a)",
  "RETURN a",
  "RETURN a LIMIT 2",
  "RETURN DISTINCT a",
  "RETURN a ORDER BY rand() LIMIT 2",
);
const query = fc
  .tuple(clauses, endings)
  .map(([made, ending]) => ["WITH 0 AS a", ...made.map((make, at) => make(`x${at}`)), ending].join(" "));

describe("what is foreseen is from below", () => {
  it("no more than Neo4j counts when it runs, for random queries", async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const rows = await foreseen(text);
        expect(rows).toBeLessThanOrEqual(await counted(text));
        if (rows > 0) told++;
      }),
      { numRuns: 150 },
    );
    expect(told).toBeGreaterThan(30);
  });

  it.each([
    ["UNWIND range(1, 40) AS x UNWIND range(1, 50) AS y RETURN sum(x * y)", 2_000],
    ["UNWIND range(1, 40, 3) AS x RETURN max(x)", 14],
  ])("and all of it for %s", async (text, rows) => {
    expect(await foreseen(text)).toBe(rows);
    expect(await counted(text)).toBe(rows);
  });

  it("and all of it for a product of all nodes", async () => {
    const text = "MATCH (a), (b) UNWIND range(1, 3) AS x RETURN count(a.name + b.name + x)";
    expect(await foreseen(text)).toBe(nodes * nodes * 3);
    expect(await counted(text)).toBe(nodes * nodes * 3);
  });
});
