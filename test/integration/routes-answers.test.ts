import { beforeEach, describe, expect, it } from "vitest";
import { ConnectRequest, RoutesRequest, RoutesResponse } from "../../server/contract/routes.ts";
import { ingestArticle } from "../../server/ingest/article.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { readOntology } from "../../server/ontology/ontology.ts";
import { estimateConnect, estimateRoutes } from "../../server/routes/estimate.ts";
import { findRoutes } from "../../server/routes/find-routes.ts";
import { within } from "../../server/routes/search.ts";
import type { RunningApi } from "../support/api.ts";
import { articleOf, type ShortClaim } from "../support/articles.ts";
import { running } from "../support/running.ts";
import { emptyStore } from "../support/store.ts";
import { openStoreAndApi } from "../support/store-and-api.ts";

const ontology = readOntology();
let store: OpenedStore;
let api: RunningApi;
openStoreAndApi((opened) => {
  ({ store, api } = opened);
});
beforeEach(() => emptyStore(store));

const tell = (claims: readonly ShortClaim[], id = "told") =>
  ingestArticle(store, ontology, articleOf(id, claims), "test/1");
const routes = (question: object, limits = {}) =>
  findRoutes(store, ontology, RoutesRequest.parse({ from: "a", to: "b", ...question }), limits);
const supports = (subject: string, object: string, more: Partial<ShortClaim> = {}): ShortClaim => ({
  subject,
  type: "SUPPORTS",
  object,
  ...more,
});

/** So many who all support each other. */
const denseOf = (length: number): ShortClaim[] =>
  Array.from({ length }, (_, index) => `d${index}`).flatMap((subject, index, all) =>
    all.slice(index + 1).map((object) => supports(subject, object, { confidence: 0.4 + (index % 5) / 10 })),
  );
const dense = denseOf(34);

describe("what proves a hop", () => {
  it("is the surest claim that happened, with its quote and source, and whoever it names", async () => {
    const visit = { type: "VISITED", when: "2024-05", at: "capital", attributedTo: ["a"] };
    await tell([
      supports("a", "c", { confidence: 0.4 }),
      supports("a", "c", { modality: "planned", confidence: 1 }),
      supports("c", "b", { confidence: 0.3 }),
      { subject: "b", object: "c", confidence: 0.8, ...visit },
    ]);
    const { routes: found, claims, others } = await routes({ modality: ["planned", "happened"] });
    const proofs = (found[0]?.proofs ?? []).map(({ claim }) => claims.find(({ id }) => id === claim));
    expect(proofs.map((claim) => [claim?.type, claim?.modality, claim?.confidence])).toEqual([
      ["SUPPORTS", "happened", 0.4],
      ["VISITED", "happened", 0.8],
    ]);
    expect(proofs[1]?.evidence[0]?.quote).toBe("b VISITED c.");
    expect(proofs[1]?.source.title).toBe("Article told");
    expect(others.map(({ id }) => id)).toEqual(["capital"]);
  });

  it("in time order is the claim that comes next, and says when that is only possible", async () => {
    await tell([
      supports("a", "c", { when: "2024-03-10" }),
      supports("a", "c", { when: "2024-01-10", confidence: 0.2 }),
      supports("c", "e", { when: "2024-01" }),
      supports("e", "b", { when: "2024-02-01" }),
      supports("e", "b", { when: "2023-12-01", confidence: 0.9 }),
    ]);
    const { routes: found, claims } = await routes({ inTime: "possible" });
    const proofs = found[0]?.proofs ?? [];
    expect(proofs.map(({ claim }) => claims.find(({ id }) => id === claim)?.when)).toEqual([
      "2024-01-10",
      "2024-01",
      "2024-02-01",
    ]);
    expect(proofs.map(({ certain }) => certain)).toEqual([true, false, true]);
    expect(found[0]?.arrival).toBe("2024-02-01");
    const { none } = await routes({ inTime: "certain" });
    expect(none?.relaxations.map(({ kind, request, routes }) => [kind, request.inTime, routes])).toEqual([
      ["time", "possible", 1],
    ]);
  });
});

describe("no route", () => {
  it("names what would give some, the nearest first, each ready to be asked", async () => {
    await tell([
      supports("a", "hub", { when: "2024-01-01" }),
      supports("b", "hub", { when: "2024-01-01" }),
      supports("a", "x", { when: "2024-06-01" }),
      supports("x", "y", { when: "2024-06-01" }),
      supports("y", "b", { when: "2024-06-01" }),
      supports("a", "p", { modality: "planned", when: "2024-06-01" }),
      supports("p", "b", { when: "2024-06-01" }),
    ]);
    const window = { from: "2024-05-01" };
    const { routes: found, none } = await routes({ maxHops: 2, window, avoid: ["y"] });
    expect(found).toEqual([]);
    expect(none?.connected).toBe(true);
    expect(none?.parts).toBeNull();
    expect(none?.relaxations.map(({ kind, routes, more }) => [kind, routes, more])).toEqual([
      ["planned", 1, false],
      ["modality", 1, false],
      ["window", 1, false],
    ]);
    for (const { request, routes: count } of none?.relaxations ?? [])
      expect((await routes(request)).routes).toHaveLength(count);
    for (const maxHops of [1, 2]) {
      const { none: hops } = await routes({ maxHops, window });
      expect(hops?.relaxations[0]).toMatchObject({ kind: "hops", routes: 1, request: { maxHops: 3 } });
    }
  });

  it("offers everything at once when no single change helps", async () => {
    await tell([
      supports("a", "c", { modality: "alleged" }),
      supports("d", "c"),
      supports("d", "e"),
      supports("e", "b", { modality: "denied" }),
    ]);
    const { none } = await routes({ maxHops: 2, tieTypes: ["MET_WITH"] });
    expect(none?.relaxations).toMatchObject([{ kind: "everything", routes: 1, request: { maxHops: 8 } }]);
  });

  it("gives the sizes of the two parts when the ends are not connected", async () => {
    await tell([supports("a", "c"), supports("c", "d"), supports("b", "e")]);
    const { none } = await routes({});
    expect(none).toEqual({ connected: false, parts: { from: 3, to: 2, capped: false }, relaxations: [] });
  });
});

/**
 * One route passes p. Every other walk to p goes through d5 and back: there are more of those than can be tried in a
 * minute, and each has to be.
 */
const oneRouteAndEndlessWalks = [
  ...denseOf(60),
  ...[
    ["a", "x"],
    ["x", "p"],
    ["p", "d5"],
    ["d5", "b"],
    ["a", "d8"],
  ].map(([one = "", other = ""]) => supports(one, other)),
];
const passingP = { through: ["p"], maxHops: 8, k: 50 };

describe("limits", () => {
  it("marks an answer that was ended early as partial, and keeps what was found", async () => {
    await tell(oneRouteAndEndlessWalks);
    let answer = await routes(passingP, { timeout: 5_000 });
    // where Neo4j is slow that time is over before there is anything to keep
    if (answer.routes.length === 0) answer = await routes(passingP, { timeout: 60_000 });
    const { routes: found, partial, none } = answer;
    expect(found.map(({ entities }) => entities)).toEqual([["a", "x", "p", "d5", "b"]]);
    expect(partial?.reason).toBe("time");
    expect(none).toBeNull();
  });

  it("is told when Neo4j's memory for a query is used up, without trying again", async () => {
    const runs: number[] = [];
    const ended = await within(store, { timeout: 120_000 }, async (transaction) => {
      runs.push(1);
      await transaction.run("UNWIND range(1, 100000000) AS x RETURN collect(x)");
    });
    expect(ended?.reason).toBe("memory");
    expect(runs).toHaveLength(1);
  });

  it("ends the query in Neo4j when whoever asked has gone", async () => {
    const endless = "UNWIND range(1, 100000000000) AS x WITH x WHERE x < 0 RETURN x";
    const gone = new AbortController();
    const asked = within(store, { signal: gone.signal }, async (transaction) => {
      await transaction.run(endless);
    });
    const ended = expect(asked).rejects.toThrow("gone");
    await expect.poll(() => running(store, endless)).toHaveLength(1);
    gone.abort(new Error("gone"));
    await ended;
    await expect.poll(() => running(store, endless)).toEqual([]);
  });

  it("ends a search of its own when whoever asked has gone", async () => {
    await tell(oneRouteAndEndlessWalks);
    const gone = new AbortController();
    const asked = routes(passingP, { signal: gone.signal });
    setTimeout(() => gone.abort(new Error("gone")), 500);
    // left alone it would end at its limit of 15 seconds, with a partial answer
    await expect(asked).rejects.toThrow("gone");
  });

  it("caps all the shortest at 200, and says so", async () => {
    const middle = Array.from({ length: 230 }, (_, index) => `m${index}`);
    await tell(middle.flatMap((id) => [supports("a", id), supports(id, "b")]));
    const { routes: found, capped } = await routes({ all: true });
    expect([found.length, capped]).toEqual([200, true]);
    expect((await routes({ k: 3 })).capped).toBe(false);
  });

  it("finds the only route past a hub at once, however many walks lead through it and back", async () => {
    const spokes = [...Array.from({ length: 34 }, (_, index) => `d${index}`), "a", "b"];
    await tell([...dense, ...spokes.map((object) => supports("hub", object))]);
    for (const more of [{}, { order: "supported" }, { direction: "ignore", through: ["hub"] }]) {
      const { routes: found, partial } = await routes({ maxHops: 8, ...more });
      expect(found.map((route) => route.entities)).toEqual([["a", "hub", "b"]]);
      expect(partial).toBeNull();
    }
  });

  it("goes around hubs, which are the strongest of all and have more than ten ties", async () => {
    const leaves = Array.from({ length: 20 }, (_, index) => supports("hub", `leaf${index}`));
    await tell([
      ...leaves,
      supports("a", "hub"),
      supports("hub", "b"),
      supports("a", "c"),
      supports("c", "b"),
    ]);
    const { routes: found, hubTies } = await routes({ avoidHubs: true });
    expect(hubTies).toBe(10);
    expect(found.map((route) => route.entities)).toEqual([["a", "c", "b"]]);
  });

  it("estimates more for what looks at more", async () => {
    await tell(dense);
    const question = (more: object) => RoutesRequest.parse({ from: "d0", to: "d1", ...more });
    const near = await estimateRoutes(store, question({ maxHops: 2 }));
    const far = await estimateRoutes(store, question({ maxHops: 8, order: "supported" }));
    expect(near.ties).toBe(66);
    expect(far.ties).toBe(dense.length);
    expect(far.seconds).toBeGreaterThanOrEqual(near.seconds);
    expect(far.long).toBe(false);
    const joined = async (...entities: string[]) =>
      (await estimateConnect(store, ConnectRequest.parse({ entities, maxHops: 2 }))).ties;
    expect(await joined("d0", "d1")).toBe(near.ties);
    expect(await joined("d0", "d1", "d2")).toBe((near.ties * 3) / 2);
  });
});

describe("the API", () => {
  const refused = async (path: string, body: object) => {
    const response = await api.post(path, body);
    const problem = (await response.json()) as {
      errors?: { path: string; message: string }[];
      detail: string;
    };
    return [response.status, problem.errors?.[0]?.path ?? problem.detail];
  };

  it("says which part of an impossible question is wrong", async () => {
    await tell([supports("a", "b"), supports("c", "b")]);
    const ends = { from: "a", to: "b" };
    for (const [body, path] of [
      [{ from: "a", to: "a" }, "body.to"],
      [{ ...ends, through: ["a"] }, "body.through"],
      [{ ...ends, through: ["c", "c"] }, "body.through"],
      [{ ...ends, through: ["c"], maxHops: 1 }, "body.maxHops"],
      [{ ...ends, through: ["c"], avoid: ["c"] }, "body.avoid"],
      [{ ...ends, window: { from: "2025-01-01", to: "2024-01-01" } }, "body.window.to"],
      [{ ...ends, window: {} }, "body.window"],
      [{ ...ends, order: "earliest" }, "body.inTime"],
      [{ ...ends, order: "supported", all: true }, "body.all"],
      [{ ...ends, maxHops: 9 }, "body.maxHops"],
      [{ ...ends, modality: [] }, "body.modality"],
    ] as const)
      expect(await refused("/api/routes", body)).toEqual([400, path]);
    expect(await refused("/api/routes", { ...ends, avoid: ["nobody"] })).toEqual([
      404,
      "No entity has the id nobody.",
    ]);
    expect(await refused("/api/routes/connect", { entities: ["a", "nobody"] })).toEqual([
      404,
      "No entity has the id nobody.",
    ]);
    expect(await refused("/api/routes/estimate", { from: "a", to: "nobody" })).toEqual([
      404,
      "No entity has the id nobody.",
    ]);
    expect(await refused("/api/routes/connect/estimate", { entities: ["a", "nobody"] })).toEqual([
      404,
      "No entity has the id nobody.",
    ]);
  });

  it("answers with what the contract promises", async () => {
    await tell([supports("a", "b", { modality: "planned" })]);
    const none = RoutesResponse.parse(await (await api.post("/api/routes", { from: "a", to: "b" })).json());
    expect(none.none?.relaxations.map(({ kind }) => kind)).toEqual(["planned", "modality"]);
    const relaxed = await api.post("/api/routes", none.none?.relaxations[0]?.request);
    expect(RoutesResponse.parse(await relaxed.json()).routes).toHaveLength(1);
  });
});
