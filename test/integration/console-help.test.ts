import { describe, expect, it } from "vitest";
import { CypherCheckResponse, CypherResponse } from "../../server/contract/cypher.ts";
import { CypherSchemaResponse } from "../../server/contract/cypher-schema.ts";
import { Problem } from "../../server/contract/problem.ts";
import { QueriesResponse, SavedQuery } from "../../server/contract/queries.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import type { RunningApi } from "../support/api.ts";
import { running } from "../support/running.ts";
import { ask } from "../support/store.ts";
import { openStoreAndApi } from "../support/store-and-api.ts";

let store: OpenedStore;
let api: RunningApi;
openStoreAndApi(
  async (opened) => {
    ({ store, api } = opened);
    await api.get("/api/cypher/schema"); // what is known of it is used from here on
  },
  {
    article: true,
    fill: (empty) =>
      ask(empty, "CREATE (:Zebra {stripes: 40})-[:GRAZES_WITH {since: 2020}]->(:Gnu {horns: 2})"),
  },
);

const check = async (query: string): Promise<CypherCheckResponse> =>
  CypherCheckResponse.parse(await (await api.post("/api/cypher/check", { query })).json());

describe("a query is looked at while it is written", () => {
  it.each([
    ["MATCH (n)\n  RETURN n LIMT 3", { line: 2, column: 12, offset: 21, length: 4 }, ["LIMIT"]],
    ["EXPLAIN MATCH (person) RETURN persn", { line: 1, column: 31, offset: 30, length: 5 }, ["person"]],
    ["RETURN '😀', datee(1)", { line: 1, column: 14, offset: 13, length: 5 }, ["date"]],
    ["CALL db.labelz()", { line: 1, column: 6, offset: 5, length: 9 }, ["db.labels"]],
    ["RETURN 1 +", { line: 1, column: 11, offset: 10, length: 0 }, []],
  ])("%j: the place of the fault and what was meant", async (query, place, suggestions) => {
    const { problem, plan } = await check(query);
    expect(problem).toMatchObject({ ...place, suggestions });
    expect(problem?.message).not.toContain("(line");
    expect(plan).toBeNull();
  });

  it("says what the console would refuse, at the clause that it is about", async () => {
    const query = "MATCH (n)\nSET n.x = 1";
    expect((await check(query)).problem).toMatchObject({
      message: expect.stringContaining("would write"),
      offset: query.indexOf("SET"),
      length: 3,
    });
    const deep = await check(`RETURN ${"(".repeat(99)}1${")".repeat(99)}`);
    expect(deep.problem?.message).toContain("nested more than");
  });

  it("names the parameters, what the store does not have, and what the query does", async () => {
    const query = "// $no '$no'\nMATCH (n:Persn {name: $name}) WHERE n.nmae = '$no' RETURN n LIMIT $`a b`";
    const { problem, parameters, notifications, explanation } = await check(query);
    expect(problem).toBeNull();
    expect(parameters).toEqual(["name", "a b"]);
    expect(notifications.map(({ suggestions }) => suggestions)).toEqual([["Person"], ["name"]]);
    expect(explanation.map(({ operator }) => operator).at(-1)).toBe("ProduceResults");
    for (const { text } of explanation) expect(text.el).not.toBe(text.en);
  });

  it("does not wait for queries that run", async () => {
    // what works on them is started first, so that none is over before the last one runs
    await Promise.all([1, 2, 3].map(() => api.post("/api/cypher", { query: "RETURN 1" })));
    let over = 0;
    const controller = new AbortController();
    const slow = "UNWIND range(1, 100000000) AS x UNWIND range(x, 100000000) AS y RETURN count(*) AS busy";
    const runs = [1, 2, 3, 4].map(() =>
      api
        .post(
          "/api/cypher",
          { query: slow },
          { signal: controller.signal, headers: { "content-type": "application/json" } },
        )
        .catch(() => undefined)
        .finally(() => over++),
    );
    await expect.poll(() => running(store, "AS busy")).toHaveLength(3); // all that one client may have
    expect((await check("RETURN 1")).problem).toBeNull();
    expect(over).toBe(0);
    controller.abort();
    await Promise.all(runs);
  });
});

it("the schema is that of any graph, with the properties of each label and type", async () => {
  const schema = CypherSchemaResponse.parse(await (await api.get("/api/cypher/schema")).json());
  expect(schema.labels).toContainEqual({ name: "Zebra", properties: ["stripes"] });
  expect(schema.relationshipTypes).toContainEqual({ name: "GRAZES_WITH", properties: ["since"] });
  expect(schema.labels.map(({ name }) => name)).not.toContain("SavedQuery");
  expect(schema.propertyKeys).toEqual(expect.arrayContaining(["horns", "name"]));
  expect(schema.functions.find(({ name }) => name === "toUpper")?.signature).toContain(":: STRING");
  expect(schema.procedures.map(({ name }) => name)).toContain("db.index.fulltext.queryNodes");
  expect(schema.procedures.map(({ name }) => name)).not.toContain("dbms.listConfig");
  expect(schema.sampled).toBe(false);
});

describe("an empty answer says why it may be empty", () => {
  const whyEmpty = async (query: string, params = {}) =>
    CypherResponse.parse(await (await api.post("/api/cypher", { query, params })).json()).empty;

  it.each([
    ["MATCH (n:Zebrra) RETURN n", {}, { reason: "unknown-label", name: "Zebrra", suggestions: ["Zebra"] }],
    [
      "MATCH ()-[t:metWith]->() RETURN t",
      {},
      { reason: "unknown-type", name: "metWith", suggestions: ["MET_WITH"] },
    ],
    ["MATCH (n:Gnu) WHERE n.hornz > 1 RETURN n", {}, { reason: "unknown-property", suggestions: ["horns"] }],
    ["MATCH (n:Gnu {horns: $n}) RETURN n", { n: null }, { reason: "null-parameter", name: "n" }],
    [
      "MATCH (p:Person {nameEl: 'ΠΟΥΤΙΝ'}) RETURN p",
      {},
      { reason: "unfolded-text", name: "ΠΟΥΤΙΝ", suggestions: expect.arrayContaining(["Βλαντίμιρ Πούτιν"]) },
    ],
    ["MATCH (z:Zebra {stripes: 41}) RETURN z", {}, { reason: "no-match", name: null }],
  ])("%s", async (query, params, reason) => {
    const empty = await whyEmpty(query, params);
    expect(empty).toMatchObject([reason]);
    const { text, suggestions } = empty?.[0] ?? { suggestions: [] };
    for (const suggestion of suggestions) expect(text?.el).toContain(suggestion);
    expect(`${text?.en} ${text?.el}`).not.toMatch(/[{}[\]]/);
  });

  it("and an answer with rows does not", async () => expect(await whyEmpty("RETURN 1")).toBeNull());
});

describe("saved queries", () => {
  const send = (method: string, path: string, body?: unknown) =>
    api.post(path, body ?? "", {
      method,
      headers: { "content-type": "application/json" },
      ...(body ? {} : { body: null }),
    });
  const query = {
    name: "Zebras",
    folder: "Africa",
    query: "MATCH (z:Zebra {stripes: $n}) RETURN z",
    params: { n: { $type: "Integer", _value: "40" } },
  };

  it("are kept, listed, renamed, replaced, opened by their id and deleted", async () => {
    const saved = SavedQuery.parse(await (await send("POST", "/api/queries", query)).json());
    expect(saved).toMatchObject(query);
    expect(saved.id).toMatch(/^[a-z2-9]{10}$/);
    const address = `/api/queries/${saved.id}`;
    const renamed = await send("POST", `${address}/rename`, { name: "Stripes" });
    expect(SavedQuery.parse(await renamed.json())).toMatchObject({ ...query, name: "Stripes", folder: "" });
    await send("PUT", address, { ...query, params: {} });
    expect(SavedQuery.parse(await (await api.get(address)).json())).toMatchObject({ ...query, params: {} });
    const { queries } = QueriesResponse.parse(await (await api.get("/api/queries")).json());
    expect(queries.map(({ name }) => name)).toEqual(["Zebras"]);
    expect((await send("DELETE", address)).status).toBe(200);
    const gone = await api.get(address);
    expect([gone.status, Problem.parse(await gone.json()).detail]).toEqual([
      404,
      `No query has the id ${saved.id}.`,
    ]);
  });

  it.each([
    [{ ...query, name: " " }, "body.name"],
    [{ ...query, query: "" }, "body.query"],
    [{ ...query, more: 1 }, "body"],
  ])("400 for %j", async (body, path) => {
    const response = await send("POST", "/api/queries", body);
    expect(Problem.parse(await response.json()).errors?.map((error) => error.path)).toContain(path);
  });
});
