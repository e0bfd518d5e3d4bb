import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CypherResponse } from "../../server/contract/cypher.ts";
import { EntityResponse, SearchResponse } from "../../server/contract/entities.ts";
import { HealthResponse } from "../../server/contract/health.ts";
import { Problem } from "../../server/contract/problem.ts";
import { RoutesResponse } from "../../server/contract/routes.ts";
import { SchemaResponse } from "../../server/contract/schema.ts";
import { SourceResponse, SourcesResponse } from "../../server/contract/sources.ts";
import {
  EntityClaimsResponse,
  NeighboursResponse,
  OverviewResponse,
  TieResponse,
} from "../../server/contract/ties.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { type RunningApi, startApi } from "../support/api.ts";
import { running } from "../support/running.ts";
import { ask } from "../support/store.ts";
import { openStoreAndApi } from "../support/store-and-api.ts";

let store: OpenedStore;
let api: RunningApi;
const pageFolder = mkdtempSync(join(tmpdir(), "mitos-page-"));
beforeAll(() => {
  mkdirSync(join(pageFolder, "assets"));
  writeFileSync(join(pageFolder, "index.html"), "<!doctype html><title>Mitos</title>");
  writeFileSync(join(pageFolder, "assets", "main-1a2b.js"), `export const long = "${"x".repeat(5_000)}";`);
});
openStoreAndApi(
  (opened) => {
    ({ store, api } = opened);
  },
  { article: true, app: { pageFolder } },
);
afterAll(() => rmSync(pageFolder, { recursive: true }));

const problemOf = async (response: Response): Promise<Problem> => {
  expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
};

describe("each endpoint answers as its contract says", () => {
  it.each([
    ["health", HealthResponse],
    ["schema", SchemaResponse],
    ["overview", OverviewResponse],
    ["overview?limit=3", OverviewResponse],
    ["entities?q=%CE%9A%CE%B9%CE%BC", SearchResponse],
    ["entities/vladimir-putin", EntityResponse],
    ["entities/vladimir-putin/claims?limit=2", EntityClaimsResponse],
    ["entities/russia/neighbours?types=LEADS,ALLY_OF&modality=happened&limit=2", NeighboursResponse],
    ["ties/kim-jong-un~MET_WITH~vladimir-putin", TieResponse],
    ["ties/kim-jong-un%7EMET_WITH%7Evladimir-putin", TieResponse],
    ["sources", SourcesResponse],
    ["sources/putin-kim-call", SourceResponse],
  ])("GET %s", async (path, schema) => {
    const response = await api.get(`/api/${path}`);
    const body: unknown = await response.json();
    expect(response.status).toBe(200);
    expect(schema.parse(body)).toEqual(body);
  });

  it("POST routes", async () => {
    const response = await api.post("/api/routes", {
      from: "donald-trump",
      to: "kim-jong-un",
      k: 1,
      modality: ["happened", "planned"],
    });
    const { routes, network } = RoutesResponse.parse(await response.json());
    expect(routes[0]?.entities).toEqual(["donald-trump", "vladimir-putin", "kim-jong-un"]);
    expect(network.entities).toHaveLength(3);
  });

  it("POST cypher shows the planned meeting", async () => {
    const query = "MATCH (a)-[t:MET_WITH]->(b) RETURN a.nameEn, t.planned, b.nameEn";
    const { rows } = CypherResponse.parse(await (await api.post("/api/cypher", { query })).json());
    expect(rows).toContainEqual(["Donald Trump", 1, "Vladimir Putin"]);
  });

  it("health counts what is there", async () => {
    const {
      version,
      neo4j: engine,
      counts,
    } = HealthResponse.parse(await (await api.get("/api/health")).json());
    expect([version, engine.edition]).toEqual(["1.2.3", "community"]);
    expect(counts).toEqual({ entities: 20, ties: 18, claims: 18, articles: 1, datasets: 0 });
  });
});

describe("errors are problems that say what is wrong", () => {
  it.each([
    ["entities", "query.q"],
    ["entities?q=%20", "query.q"],
    ["overview?limit=many", "query.limit"],
    ["overview?limit=0", "query.limit"],
    ["entities/NOT%20AN%20ID", "path.id"],
    ["entities/russia/neighbours?types=leads", "query.types.0"],
    ["ties/russia", "path.id"],
  ])("400 for GET %s", async (path, field) => {
    const response = await api.get(`/api/${path}`);
    expect(response.status).toBe(400);
    expect((await problemOf(response)).errors?.map((error) => error.path)).toContain(field);
  });

  it.each([
    ["routes", { from: "russia", to: "russia" }, "body.to"],
    ["routes", { from: "russia", to: "ukraine", hops: 3 }, "body"],
    ["routes", { from: "russia", to: "ukraine", maxHops: 99 }, "body.maxHops"],
    ["cypher", { query: "  " }, "body.query"],
    ["cypher", null, "body"],
  ])("400 for POST %s %j", async (path, body, field) => {
    const response = await api.post(`/api/${path}`, body);
    expect(response.status).toBe(400);
    expect((await problemOf(response)).errors?.map((error) => error.path)).toContain(field);
  });

  it.each([
    ["entities/nobody", "No entity has the id nobody."],
    ["entities/nobody/neighbours", "No entity has the id nobody."],
    ["ties/a~LEADS~b", "No tie has the id a~LEADS~b."],
    ["sources/nothing", "No source has the id nothing."],
    ["nonsense", "The API has no /api/nonsense"],
  ])("404 for GET %s", async (path, detail) => {
    const response = await api.get(`/api/${path}`);
    expect(response.status).toBe(404);
    expect((await problemOf(response)).detail).toContain(detail);
  });

  it("404 for a route from nowhere", async () => {
    expect((await problemOf(await api.post("/api/routes", { from: "nobody", to: "russia" }))).status).toBe(
      404,
    );
  });

  it("405 names the method that is possible", async () => {
    const response = await api.get("/api/cypher");
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    await problemOf(response);
    expect((await api.post("/api/health", {})).headers.get("allow")).toBe("GET, HEAD");
  });

  it("400 for what is no JSON, 413 for too much, 415 for another type", async () => {
    expect((await problemOf(await api.post("/api/cypher", "{bad"))).title).toBe("Not JSON");
    expect((await problemOf(await api.post("/api/cypher", { query: "x".repeat(2_000_000) }))).status).toBe(
      413,
    );
    const text = await api.post("/api/cypher", "RETURN 1", { headers: { "content-type": "text/plain" } });
    expect((await problemOf(text)).status).toBe(415);
  });

  it.each(["CREATE (n)", "LOAD CSV FROM 'file:///x' AS l RETURN l", "SHOW TRANSACTIONS"])(
    "403 for %s",
    async (query) => {
      const response = await api.post("/api/cypher", { query });
      expect(response.status).toBe(403);
      expect((await problemOf(response)).detail).toContain("only reads");
    },
  );

  it("503 with Retry-After when Neo4j is away", async () => {
    const lost = () =>
      neo4j.driver("bolt://127.0.0.1:1", neo4j.auth.basic("a", "b"), {
        maxTransactionRetryTime: 200,
        connectionAcquisitionTimeout: 500,
      });
    const driver = lost();
    const lines: string[] = [];
    const account = { uri: "bolt://127.0.0.1:1", user: "a", password: "b" };
    const away = await startApi({ driver, database: "neo4j", another: lost, account }, {}, lines);
    for (const response of [
      await away.get("/api/health"),
      await away.post("/api/cypher", { query: "RETURN 1" }),
    ]) {
      expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
      await problemOf(response);
    }
    expect(lines.length).toBeGreaterThan(0);
    await away.close();
    await driver.close();
  });

  it("500 without details, and a line in the log, when an answer breaks its schema", async () => {
    const lines: string[] = [];
    const broken = await startApi(store, {}, lines);
    await ask(store, "MATCH (e:Entity {id: 'russia'}) SET e.aliases = 7");
    const problem = await problemOf(await broken.get("/api/entities/russia"));
    await ask(store, "MATCH (e:Entity {id: 'russia'}) SET e.aliases = []");
    expect(problem).toMatchObject({ status: 500, detail: "The server made a mistake. Its log says more." });
    expect(lines.join()).toContain("explore/entity.cypher");
    await broken.close();
  });
});

/** `fetch` does not let a test choose its Host. */
const statusWith = (headers: Record<string, string>, path = "/api/health"): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(api.url);
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });

describe("guards", () => {
  it("answers only to its own names", async () => {
    expect(await statusWith({ host: "evil.example" })).toBe(403);
    expect(await statusWith({ host: "evil.example" }, "/")).toBe(403);
    expect(await statusWith({ host: "localhost:4747" })).toBe(200);
    expect(await statusWith({ host: "[::1]:4747" })).toBe(200);
  });

  it("keeps pages of other sites out, and lets links in", async () => {
    const { host } = new URL(api.url);
    expect(await statusWith({ host, origin: "https://evil.example" })).toBe(403);
    expect(await statusWith({ host, origin: `http://${host}` })).toBe(200);
    expect(await statusWith({ host, "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" })).toBe(403);
    expect(await statusWith({ host, "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" })).toBe(
      200,
    );
  });

  it("answers 429 with Retry-After to one who asks too often", async () => {
    const slow = await startApi(store, { requestsPerMinute: 2 });
    await slow.get("/api/schema");
    await slow.get("/api/schema");
    const response = await slow.get("/api/schema");
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    await problemOf(response);
    await slow.close();
  });

  it("sends headers that let the page load its own files only", async () => {
    const { headers } = await api.get("/");
    expect(headers.get("content-security-policy")).toContain("script-src 'self'");
    expect(headers.get("content-security-policy")).toContain("worker-src 'self' blob:");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
  });
});

describe("the page", () => {
  it("is sent for every address that is no file, and asked for again each time", async () => {
    for (const path of ["/", "/map/anything", "/articles/putin-kim-call"]) {
      const response = await api.get(path);
      expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-cache"]);
      expect(await response.text()).toContain("<title>Mitos</title>");
    }
  });

  it("keeps files with a hash for a year, compressed; one that is gone is a 404", async () => {
    const file = await api.get("/assets/main-1a2b.js", { "accept-encoding": "br" });
    expect(file.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(file.headers.get("content-encoding")).toBe("br");
    expect((await api.get("/assets/old-1a2b.js")).status).toBe(404);
  });

  it("answers 304 when nothing has changed", async () => {
    const first = await api.get("/api/overview");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    const again = await new Promise((resolve) => {
      const { hostname, port } = new URL(api.url);
      request({ hostname, port, path: "/api/overview", headers: { "if-none-match": etag } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(again).toBe(304);
  });

  it("says what to do when it is not built", async () => {
    const bare = await startApi(store);
    expect((await problemOf(await bare.get("/"))).detail).toContain("npm run build");
    await bare.close();
  });
});

describe("OpenAPI", () => {
  it("describes every endpoint, and every reference in it leads somewhere", async () => {
    const text = await (await api.get("/api/openapi.json")).text();
    const document = JSON.parse(text) as { openapi: string; paths: object; components: { schemas: object } };
    expect(document.openapi).toBe("3.1.0");
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(["/api/health", "/api/entities/{id}/neighbours", "/api/routes", "/api/cypher"]),
    );
    const known = Object.keys(document.components.schemas);
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) expect(known).toContain(name);
  });

  it("has a page that loads nothing from elsewhere and whose links lead somewhere", async () => {
    const html = await (await api.get("/api/docs")).text();
    expect(html).not.toMatch(/<script|<link|https?:\/\/(?!127\.0\.0\.1)/);
    const anchors = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(anchors).toContain(id);
  });
});

it("ends the query in Neo4j when the client drops the request", async () => {
  const query = "UNWIND range(1, 100000000) AS x UNWIND range(x, 100000000) AS y RETURN count(*) AS dropped";
  const controller = new AbortController();
  const asked = api.post("/api/cypher", { query }, { signal: controller.signal });
  const gone = expect(asked).rejects.toThrow();
  await expect.poll(() => running(store, "AS dropped")).toHaveLength(1);
  controller.abort();
  await gone;
  await expect.poll(() => running(store, "AS dropped")).toEqual([]);
});
