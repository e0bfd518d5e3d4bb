import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Console, openConsole } from "../../server/console/console.ts";
import { Refusal } from "../../server/console/refusal.ts";
import { CypherRequest, CypherResponse } from "../../server/contract/cypher.ts";
import { ingestArticle } from "../../server/ingest/article.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { readOntology } from "../../server/ontology/ontology.ts";
import { goldArticle } from "../support/articles.ts";
import { checksum } from "../support/checksum.ts";
import { running } from "../support/running.ts";
import { closeStore, openEmptyStore } from "../support/store.ts";

let store: OpenedStore;
let console: Console;
beforeAll(async () => {
  store = await openEmptyStore();
  await ingestArticle(store, readOntology(), goldArticle(), "test/1");
  console = openConsole(store);
});
afterAll(async () => {
  await console.close();
  await closeStore(store);
});

const run = (query: string, params: Record<string, unknown> = {}, signal = new AbortController().signal) =>
  console.run(CypherRequest.parse({ query, params }), signal);

/** Seconds are enough for what never answers. */
const runBriefly = (query: string) =>
  console.run(CypherRequest.parse({ query, limits: { milliseconds: 1_000 } }), new AbortController().signal);

const refusalOf = async (query: string, params = {}, asked = run(query, params)): Promise<Refusal> => {
  const error = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Refusal);
  return error as Refusal;
};

/** A few hundred of it are more than a query may hold, and are there in a second. */
const megabyte = "reduce(s = 'x', i IN range(1, 20) | s + s)";

const hidden = (inner: string): string => `RETURN [x IN [1] | COLLECT { ${inner} }] AS x`;

describe("a query that does more than read is refused with a reason", () => {
  it.each([
    ["CREATE (n)", "would write"],
    ["MERGE (n:Entity {id: 'kim-jong-un'}) RETURN n", "would write"],
    ["MATCH (n) DETACH DELETE n", "would write"],
    ["MATCH (n:Entity) SET n.name = 'x'", "would write"],
    ["UNWIND [] AS x CREATE (n)", "would write"],
    ["PROFILE CREATE (n)", "would write"],
    ["RETURN 1 // \\u000A UNION CREATE (n) RETURN 1", "would write"],
    ["CREATE INDEX x FOR (n:X) ON (n.y)", "schema"],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "LOAD CSV"],
    ["CALL dbms.killConnection('bolt-1')", "dbms.killConnection"],
    ["CALL `dbms`.`listConfig`()", "dbms.listConfig"],
    ["CALL db.stats.retrieve('QUERIES')", "db.stats.retrieve"],
    ["CALL db.ping()", "db.ping"],
    ["SHOW TRANSACTIONS", "SHOW TRANSACTIONS"],
    ["TERMINATE TRANSACTIONS 'neo4j-transaction-1'", "TERMINATE TRANSACTIONS"],
    ["SHOW SETTINGS", "SHOW SETTINGS"],
    ["SHOW USERS", "administer"],
    ["CALL { UNWIND [1] AS x RETURN x } IN TRANSACTIONS RETURN 1", "only reads"],
    [hidden("CALL db.stats.retrieve('QUERIES') YIELD data RETURN data"), "db.stats.retrieve"],
    [hidden("CALL dbms.listConfig() YIELD name RETURN name"), "dbms.listConfig"],
    [hidden("LOAD CSV FROM 'file:///x' AS line RETURN line"), "LOAD CSV"],
    [hidden("CALL { UNWIND [1] AS y RETURN y } IN TRANSACTIONS RETURN 1"), "TRANSACTIONS is for writing"],
    [
      "RETURN CASE WHEN true THEN COLLECT { CALL db.stats.retrieve('QUERIES') YIELD data RETURN 1 } END",
      "db.stats",
    ],
    [
      "MATCH (n:Entity) RETURN n ORDER BY size(COLLECT { LOAD CSV FROM 'file:///x' AS l RETURN l })",
      "LOAD CSV",
    ],
  ])("%s", async (query, why) => {
    const before = await checksum(store);
    const refusal = await refusalOf(query);
    expect(refusal.status).toBe(403);
    expect(refusal.message).toContain(why);
    expect(await checksum(store)).toBe(before);
  });
});

describe("a query that cannot run is answered with the reason", () => {
  it.each([
    ["RETURN x", 400, "Variable `x` not defined (line 1, column 8)"],
    ["RETURN $missing", 400, "Expected parameter(s): missing. Give each a value"],
    ["RETURN 1; RETURN 2", 400, "exactly one statement"],
    ["/* unfinished", 422, "Lexical error"],
    ["RETURN 1 / 0", 400, "/ by zero"],
    [`RETURN ${"(".repeat(1_000)}1${")".repeat(1_000)}`, 422, "nested"],
    [`UNWIND range(1, 400) AS x WITH ${megabyte} + x AS large RETURN large ORDER BY large`, 422, "memory"],
  ])("%.60s", async (query, status, why) => {
    const refusal = await refusalOf(query);
    expect(refusal.message).toContain(why);
    expect(refusal.status).toBe(status);
  });

  it("refuses parameters that pose as a type of the driver, or nest too deep, and goes on", async () => {
    expect((await refusalOf("RETURN 1", { a: { low: 1, high: 0, __isInteger__: true } })).message).toContain(
      "__isInteger__",
    );
    const deep = JSON.parse(`${"[".repeat(5_000)}${"]".repeat(5_000)}`) as unknown;
    expect((await refusalOf("RETURN 1", { deep })).message).toContain("deeper than 100");
    expect((await run("RETURN 1 AS one")).rows).toEqual([[1]]);
  });
});

describe("a reading query", () => {
  it("shows the planned meeting and the call", async () => {
    const { columns, rows } = await run(
      "MATCH (a)-[t:MET_WITH]->(b) RETURN a.nameEn, t.planned, b.nameEn, t.first ORDER BY t.first",
    );
    expect(columns).toEqual(["a.nameEn", "t.planned", "b.nameEn", "t.first"]);
    expect(rows).toContainEqual(["Kim Jong Un", 0, "Vladimir Putin", "2025-08-12"]);
    expect(rows).toContainEqual(["Donald Trump", 1, "Vladimir Putin", "2025-08-15"]);
  });

  it("gives the nodes and relationships in its rows, and the network they are", async () => {
    const answer = await run(
      "MATCH path = (:MilitaryUnit)-[:DEPLOYED_TO]->(p:Place) RETURN path, {place: p} AS map",
    );
    expect(CypherResponse.parse(answer)).toEqual(answer);
    expect(answer.nodes).toHaveLength(2);
    expect(answer.network.entities.map((entity) => entity.id).sort()).toEqual([
      "kursk-oblast",
      "north-korean-troops",
    ]);
    expect(answer.network.ties.map((tie) => tie.id)).toEqual([
      "north-korean-troops~DEPLOYED_TO~kursk-oblast",
    ]);
  });

  it("fetches the ends of a tie that stands alone, and leaves out what is no part of the network", async () => {
    const { network, relationships } = await run(
      "MATCH (c:Claim)-[r:SUBJECT]->() MATCH ()-[t:LEADS]->() RETURN c, r, t LIMIT 1",
    );
    expect(relationships).toHaveLength(2);
    expect(network.ties).toHaveLength(1);
    expect(network.entities).toHaveLength(2);
  });

  it("gives values that JSON does not have as strings", async () => {
    const { rows } = await run(
      "RETURN 9007199254740993 AS big, date('2025-08-12') AS day, $n + 1 AS whole, 0.5 AS half",
      { n: 41 },
    );
    expect(rows).toEqual([["9007199254740993", "2025-08-12", 42, 0.5]]);
  });

  it.each([
    "PROFILE MATCH (n:Entity) RETURN count(n) AS n",
    "CYPHER 5 MATCH (n) RETURN count(n) AS n",
    "RETURN 1 AS `ResolvedCall(dbms.listConfig())`",
    "CALL db.labels() YIELD label RETURN label",
    "CALL db.index.fulltext.queryNodes('entity_search', 'kim') YIELD node RETURN node",
    "MATCH p = SHORTEST 1 (a:Entity {id: 'kim-jong-un'})--+(b:Entity {id: 'donald-trump'}) RETURN p",
    "MATCH (a:Entity) WHERE EXISTS { (a)-[:LEADS]->() } RETURN a.name, COUNT { (a)--() } AS n",
    "MATCH (e:Entity) OPTIONAL MATCH (e)-[t]->(o:Entity) RETURN e, collect(t) AS ties UNION MATCH (e:Place) RETURN e, [] AS ties",
    "SHOW INDEXES",
  ])("runs: %s", async (query) => expect((await run(query)).rows.length).toBeGreaterThan(0));

  it("is cut at 10,000 rows, and at a size", async () => {
    const rows = await run("UNWIND range(1, 20000) AS x RETURN x");
    expect([rows.rows.length, rows.capped]).toEqual([10_000, "rows"]);
    const bytes = await run(
      "UNWIND range(1, 9000) AS x RETURN reduce(s = '', i IN range(1, 300) | s + '0123456789')",
    );
    expect(bytes.capped).toBe("bytes");
    expect(JSON.stringify(bytes.rows).length).toBeLessThan(8_100_000);
  });
});

const endless = "UNWIND range(1, 100000000) AS x UNWIND range(x, 100000000) AS y RETURN count(*) AS endless";
const endlessOnes = () => running(store, "AS endless");

describe("a query that runs too long", () => {
  it("is ended in Neo4j when the one who asked goes away", async () => {
    const controller = new AbortController();
    const asked = run(endless, {}, controller.signal);
    const gone = expect(asked).rejects.toThrow("gone");
    await expect.poll(endlessOnes).toHaveLength(1);
    controller.abort(new Error("gone"));
    await gone;
    await expect.poll(endlessOnes).toEqual([]);
  });

  it("is ended after 15 seconds", async () => {
    const refusal = await refusalOf(endless);
    expect([refusal.status, refusal.title]).toEqual([408, "Query took too long"]);
    await expect.poll(endlessOnes).toEqual([]);
  });

  it("costs its own connection only when Neo4j never answers", async () => {
    const overflow = "RETURN reduce(s = 'a', i IN range(1, 20) | s + s) =~ '(a|b)*' AS overflow";
    const lost = [1, 2, 3].map(() => refusalOf(overflow, {}, runBriefly(overflow)));
    expect((await run("RETURN 1 AS one")).rows).toEqual([[1]]);
    for (const refusal of await Promise.all(lost)) expect(refusal.status).toBe(408);
    expect((await run("RETURN 2 AS two")).rows).toEqual([[2]]);
  });
});
