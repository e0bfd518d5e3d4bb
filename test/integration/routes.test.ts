import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ingestArticle } from "../../server/ingest/article.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { readOntology } from "../../server/ontology/ontology.ts";
import { findRoutes } from "../../server/routes/find-routes.ts";
import { articleOf, type ShortClaim } from "../support/articles.ts";
import { closeStore, emptyStore, openEmptyStore } from "../support/store.ts";

const ontology = readOntology();
let store: OpenedStore;
beforeAll(async () => {
  store = await openEmptyStore();
});
afterAll(() => closeStore(store));

const draw = async (claims: readonly ShortClaim[]) => {
  await emptyStore(store);
  await ingestArticle(store, ontology, articleOf("drawn", claims), "test/1");
};

/** Every sequence of distinct entities between two, found by trying all; shortest first. */
const allRoutes = (claims: readonly ShortClaim[], from: string, to: string, maxHops: number): string[][] => {
  const next = new Map<string, Set<string>>();
  for (const { subject, object } of claims) {
    next.set(subject, new Set([...(next.get(subject) ?? []), object]));
    next.set(object, new Set([...(next.get(object) ?? []), subject]));
  }
  const walk = (route: string[]): string[][] => {
    const last = route.at(-1) ?? "";
    if (last === to) return [route];
    if (route.length > maxHops) return [];
    return [...(next.get(last) ?? [])]
      .filter((one) => !route.includes(one))
      .flatMap((one) => walk([...route, one]));
  };
  return walk([from]).sort((a, b) => a.length - b.length);
};

const names = ["a", "b", "c", "d", "e", "f", "g"];
const claim = fc
  .record({
    subject: fc.constantFrom(...names),
    object: fc.constantFrom(...names),
    type: fc.constantFrom("MET_WITH", "VISITED", "SUPPORTS"),
  })
  .filter(({ subject, object }) => subject !== object);

it("finds the k shortest of all routes, each once, and every tie of every hop", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(claim, { minLength: 6, maxLength: 18 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 12 }),
      async (drawn, maxHops, k) => {
        const claims = [
          ...drawn,
          { subject: "a", type: "SUPPORTS", object: "x" },
          { subject: "y", type: "SUPPORTS", object: "b" },
        ];
        await draw(claims);
        for (const [from, to] of [
          ["a", "b"],
          ["x", "y"],
        ] as const) {
          const { routes, network } = await findRoutes(store, { from, to, maxHops, k });
          const all = allRoutes(claims, from, to, maxHops);
          const keys = new Set(all.map((route) => route.join()));
          const found = routes.map((route) => route.entities);
          expect(found.map((route) => route.length)).toEqual(all.slice(0, k).map((route) => route.length));
          expect(new Set(found.map((route) => route.join())).size).toBe(found.length);
          for (const route of found) expect(keys).toContain(route.join());
          const tieIds = network.ties.map((tie) => tie.id).sort();
          for (const { entities, hops } of routes) {
            for (const [index, hop] of hops.entries()) {
              const ends = [entities[index], entities[index + 1]];
              const between = claims.filter(
                ({ subject, object }) => ends.includes(subject) && ends.includes(object),
              );
              const types = new Set(
                between.map(({ subject, type, object }) =>
                  type === "MET_WITH"
                    ? `${[subject, object].sort().join("~")}`
                    : `${subject}~${type}~${object}`,
                ),
              );
              expect(hop).toHaveLength(types.size);
              for (const tie of hop) expect(tieIds).toContain(tie);
            }
          }
          expect(network.entities.map((entity) => entity.id).sort()).toEqual(
            [...new Set(found.flat())].sort(),
          );
        }
      },
    ),
    { numRuns: 30 },
  );
}, 180_000);

it("finds the only route past a hub at once, however many walks lead through the hub and back", async () => {
  const others = Array.from({ length: 40 }, (_, index) => `n${index}`);
  const dense = others.flatMap((subject, index) =>
    others.slice(index + 1).map((object) => ({ subject, type: "SUPPORTS", object })),
  );
  const spokes = [...others, "from", "to"].map((object) => ({ subject: "hub", type: "SUPPORTS", object }));
  await draw([...dense, ...spokes]);
  const started = performance.now();
  const { routes } = await findRoutes(store, { from: "from", to: "to", maxHops: 8, k: 5 });
  expect(routes.map((route) => route.entities)).toEqual([["from", "hub", "to"]]);
  expect(performance.now() - started).toBeLessThan(5_000);
});

it("says which end is not known", async () => {
  await draw([{ subject: "a", type: "SUPPORTS", object: "b" }]);
  await expect(findRoutes(store, { from: "a", to: "nobody", maxHops: 3, k: 1 })).rejects.toThrow(
    "No entity has the id nobody",
  );
});
