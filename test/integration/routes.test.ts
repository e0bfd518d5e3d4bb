import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Route, RoutesRequest } from "../../server/contract/routes.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { readOntology } from "../../server/ontology/ontology.ts";
import { findRoutes } from "../../server/routes/find-routes.ts";
import { searchRoutes } from "../../server/routes/search-routes.ts";
import { type Drawn, drawn, loadNetworks, named } from "../support/random-network.ts";
import { arrivalOf, costOf, everyRoute, type OracleRoute, tieOfClaim } from "../support/routes-oracle.ts";
import { closeStore, openEmptyStore } from "../support/store.ts";

const ontology = readOntology();
const seed = Date.now() % 1_000_000;
const networks: Drawn[] = fc
  .sample(drawn, { numRuns: 300, seed })
  .map((network, index) => named(index, network));
const byIndex = new Map(networks.map((network, index) => [index, network]));

let store: OpenedStore;
beforeAll(async () => {
  store = await openEmptyStore();
  await loadNetworks(store, ontology, networks);
});
afterAll(() => closeStore(store));

type Asked = Omit<Parameters<typeof RoutesRequest.parse>[0] & object, never>;

const filters = fc.record({
  tieTypes: fc.constantFrom(null, null, ["MET_WITH", "VISITED"], ["SUPPORTS"]),
  modality: fc.constantFrom(
    ["happened"],
    ["happened", "planned"],
    ["happened", "planned", "alleged", "denied"],
  ),
  window: fc.constantFrom(
    null,
    null,
    { from: "2024-02-01" },
    { to: "2024-01-15" },
    { from: "2024-01-10", to: "2024-01-25" },
  ),
  entityTypes: fc.constantFrom(null, null, ["Person", "Organization"]),
  avoidTypes: fc.constantFrom([], [], ["Country"]),
  avoidHubs: fc.constantFrom(null, null, null, 5, 8),
  maxHops: fc.integer({ min: 3, max: 6 }),
  k: fc.integer({ min: 1, max: 9 }),
});

/** Each property takes the next networks in turn. */
const asksOfEach = 120;
let turn = 0;

/** Asks many networks one question each, and has the answer judged beside every route that there is. */
const askAll = async (
  more: fc.Arbitrary<Asked>,
  judge: (
    found: Route[],
    all: OracleRoute[],
    question: ReturnType<typeof RoutesRequest.parse>,
    network: Drawn,
  ) => void,
): Promise<void> => {
  const questions = fc.sample(fc.record({ filters, more }), { numRuns: asksOfEach, seed });
  turn += 1;
  for (const [at, { filters, more }] of questions.entries()) {
    const index = (turn * asksOfEach + at) % networks.length;
    const network = byIndex.get(index);
    if (!network) continue;
    const prefixed = JSON.parse(JSON.stringify(more).replaceAll("@", `n${index}-`)) as Asked;
    const question = RoutesRequest.parse({ from: `n${index}-a`, to: `n${index}-b`, ...filters, ...prefixed });
    const all = everyRoute(network, question);
    if (all.length === 0) {
      // asked without the words on why there is none, which take many searches
      expect((await searchRoutes(store, ontology, question, {})).routes).toEqual([]);
      continue;
    }
    const { routes, claims, network: sent } = await findRoutes(store, ontology, question);
    try {
      checkRoutes(routes, all, sent, new Set(claims.map((claim) => claim.id)));
      judge(routes, all, question, network);
    } catch (error) {
      console.error(`seed ${seed}, network ${index}, ${JSON.stringify(question)}`);
      throw error;
    }
  }
};

/** What holds for routes in any order: each is one, once, with exactly the ties that count, and proved. */
const checkRoutes = (
  routes: Route[],
  all: OracleRoute[],
  sent: { entities: { id: string }[]; ties: { id: string }[] },
  claims: ReadonlySet<string>,
): void => {
  const known = new Map(all.map((route) => [route.entities.join(), route]));
  expect(new Set(routes.map((route) => route.entities.join())).size).toBe(routes.length);
  for (const route of routes) {
    const right = known.get(route.entities.join());
    expect(right?.entities).toEqual(route.entities);
    const ties = right?.claims.map((hop) => [...new Set(hop.map(tieOfClaim))].sort());
    expect(route.hops.map((hop) => [...hop].sort())).toEqual(ties);
    expect(route.proofs?.every((proof) => claims.has(proof.claim))).toBe(true);
    expect(route.proofs).toHaveLength(route.hops.length);
  }
  expect(sent.entities.map(({ id }) => id).sort()).toEqual(
    [...new Set(routes.flatMap((route) => route.entities))].sort(),
  );
  expect(sent.ties.map(({ id }) => id).sort()).toEqual(
    [...new Set(routes.flatMap((route) => route.hops.flat()))].sort(),
  );
};

const lengths = (routes: readonly { entities: string[] }[]): number[] =>
  routes.map((route) => route.entities.length - 1);
const ascending = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
const avoided = fc.record({ avoid: fc.subarray(["@c", "@d", "@e"], { maxLength: 2 }) });

describe("on hundreds of random networks, beside every route that there is", () => {
  it("finds the k shortest through what is asked for", async () => {
    await askAll(avoided, (found, all, { k }) => {
      expect(lengths(found)).toEqual(lengths(all).sort(ascending).slice(0, k));
    });
  });

  it("finds all the shortest", async () => {
    await askAll(fc.constant({ all: true }), (found, all) => {
      const shortest = Math.min(...lengths(all));
      expect(found).toHaveLength(lengths(all).filter((length) => length === shortest).length);
      for (const length of lengths(found)) expect(length).toBe(shortest);
    });
  });

  it("respects direction, and passes through entities in order", async () => {
    const through = fc.constantFrom([], ["@c"], ["@d", "@c"], ["@e", "@f"]);
    const direction = fc.constantFrom("respect", "ignore");
    await askAll(fc.record({ through, direction }), (found, all, { k }) => {
      expect(lengths(found)).toEqual(lengths(all).sort(ascending).slice(0, k));
    });
  });

  it("puts the best supported first", async () => {
    const weight = fc.constantFrom(0, 0.3, 0.5, 1);
    const through = fc.constantFrom([], [], ["@c"]);
    const asked = fc.record({ order: fc.constant("supported"), weight, through });
    await askAll(asked, (found, all, { k, weight }) => {
      const cost = (route: OracleRoute) => route.claims.reduce((sum, hop) => sum + costOf(hop, weight), 0);
      const right = all.map(cost).sort(ascending).slice(0, k);
      expect(found).toHaveLength(right.length);
      for (const [index, route] of found.entries()) {
        expect(route.cost).toBeCloseTo(right[index] ?? Number.NaN, 9);
        const same = all.find((one) => one.entities.join() === route.entities.join());
        expect(route.cost).toBeCloseTo(same ? cost(same) : Number.NaN, 9);
      }
    });
  });

  it("keeps to the order of time", async () => {
    const asked = fc.record({
      inTime: fc.constantFrom("possible", "certain"),
      order: fc.constantFrom("shortest", "earliest"),
      direction: fc.constantFrom("respect", "ignore"),
      through: fc.constantFrom([], [], ["@c"]),
    });
    await askAll(asked, (found, all, { k, inTime, order }) => {
      const reached = all.flatMap((route) => {
        const arrival = arrivalOf(route, inTime ?? "possible");
        return arrival === null ? [] : [{ route, arrival, hops: route.claims.length }];
      });
      reached.sort((a, b) =>
        order === "shortest"
          ? a.hops - b.hops || ascending(a.arrival, b.arrival)
          : ascending(a.arrival, b.arrival) || a.hops - b.hops,
      );
      const dayOf = (arrival: number) =>
        Number.isFinite(arrival) ? new Date(arrival * 86_400_000).toISOString().slice(0, 10) : null;
      expect(found.map((route) => [route.arrival, route.hops.length])).toEqual(
        reached.slice(0, k).map(({ arrival, hops }) => [dayOf(arrival), hops]),
      );
      for (const { entities, arrival, proofs = [] } of found) {
        const right = reached.find(({ route }) => route.entities.join() === entities.join());
        expect(arrival).toBe(right && dayOf(right.arrival));
        if (inTime === "certain") expect(proofs.every((proof) => proof.certain)).toBe(true);
      }
    });
  });
});
