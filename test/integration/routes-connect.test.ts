import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ConnectRequest } from "../../server/contract/routes.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { readOntology } from "../../server/ontology/ontology.ts";
import { connect } from "../../server/routes/connect.ts";
import { type Drawn, drawn, loadNetworks, named } from "../support/random-network.ts";
import { claimsOn, costOf, everyRoute, mayPass, tieOfClaim } from "../support/routes-oracle.ts";
import { closeStore, openEmptyStore } from "../support/store.ts";

const ontology = readOntology();
const seed = Date.now() % 1_000_000;
const networks = fc.sample(drawn, { numRuns: 120, seed }).map((network, index) => named(index, network));

let store: OpenedStore;
beforeAll(async () => {
  store = await openEmptyStore();
  await loadNetworks(store, ontology, networks);
});
afterAll(() => closeStore(store));

type Question = ReturnType<typeof ConnectRequest.parse>;
interface Edge {
  a: string;
  b: string;
  cost: number;
}

/** A tree over these entities that costs least (R. C. Prim), or null when they do not hang together. */
const leastTree = (ids: readonly string[], edges: readonly Edge[]): Edge[] | null => {
  const inside = new Set(ids.slice(0, 1));
  const tree: Edge[] = [];
  while (inside.size < ids.length) {
    const leading = edges
      .filter(({ a, b }) => ids.includes(a) && ids.includes(b) && inside.has(a) !== inside.has(b))
      .sort((x, y) => x.cost - y.cost)[0];
    if (!leading) return null;
    inside.add(leading.a).add(leading.b);
    tree.push(leading);
  }
  return tree;
};

const sum = (tree: readonly Edge[]): number => tree.reduce((cost, edge) => cost + edge.cost, 0);
const leavesOf = (tree: readonly Edge[]): number => {
  const ends = tree.flatMap(({ a, b }) => [a, b]);
  return new Set(ends.filter((id) => ends.filter((other) => other === id).length === 1)).size;
};

/** The best of all trees that join the entities: every choice of others on the way is tried. */
const bestTree = (network: Drawn, edges: readonly Edge[], question: Question): Edge[] | null => {
  const others = network.entities.map(({ id }) => id).filter((id) => !question.entities.includes(id));
  const passable = others.filter((id) => mayPass(network, id, question));
  let best: Edge[] | null = null;
  for (let choice = 0; choice < 2 ** passable.length; choice++) {
    const chosen = passable.filter((_, index) => choice & (1 << index));
    const tree = leastTree([...question.entities, ...chosen], edges);
    if (tree && (!best || sum(tree) < sum(best))) best = tree;
  }
  return best;
};

const edgesOf = (network: Drawn, question: Question): Edge[] =>
  network.entities.flatMap(({ id: a }, index) =>
    network.entities.slice(index + 1).flatMap(({ id: b }) => {
      const claims = claimsOn(network, a, b, question);
      const cost = question.order === "supported" ? costOf(claims, question.weight) : 1;
      return claims.length > 0 ? [{ a, b, cost }] : [];
    }),
  );

/** On which share of the shortest routes an entity lies, for each pair that has any. */
const sharesOf = (network: Drawn, question: Question): Map<string, number> => {
  const shares = new Map<string, number>();
  let pairs = 0;
  for (const [index, from] of question.entities.entries())
    for (const to of question.entities.slice(index + 1)) {
      const asked = { ...question, from, to, through: [], direction: "ignore" as const };
      const all = everyRoute(network, asked, question.entities);
      const length = Math.min(...all.map((route) => route.entities.length));
      const shortest = all.filter((route) => route.entities.length === length);
      if (shortest.length === 0) continue;
      pairs += 1;
      for (const route of shortest)
        for (const id of route.entities.slice(1, -1))
          shares.set(id, (shares.get(id) ?? 0) + 1 / shortest.length);
    }
  return new Map([...shares].map(([id, share]) => [id, share / pairs]));
};

it("joins entities by a tree near the best of all, and names common neighbours and who sits between", async () => {
  const questions = fc.sample(
    fc.record({
      letters: fc.subarray(["a", "b", "c", "d", "e"], { minLength: 3 }),
      order: fc.constantFrom("shortest", "supported"),
      weight: fc.constantFrom(0.2, 0.5, 1),
      avoidTypes: fc.constantFrom([], ["Country"]),
      modality: fc.constantFrom(["happened"], ["happened", "planned", "alleged"]),
    }),
    { numRuns: networks.length, seed },
  );
  let joinedAll = 0;
  for (const [index, { letters, ...rest }] of questions.entries()) {
    const network = networks[index];
    if (!network) continue;
    const entities = letters.map((letter) => `n${index}-${letter}`);
    const question = ConnectRequest.parse({ entities, maxHops: 8, ...rest });
    const told = await connect(store, question);
    const says = `seed ${seed}, ${JSON.stringify(question)}`;
    const edges = edgesOf(network, question);
    const best = bestTree(network, edges, question);

    // a forest: as many joints as entities less the groups, all of them ties that count
    const on = new Set([...entities, ...told.joints.flatMap(({ a, b }) => [a, b])]);
    expect(told.joints.length, says).toBe(on.size - told.groups.length);
    for (const joint of told.joints) {
      const claims = claimsOn(network, joint.a, joint.b, question);
      expect([...joint.ties].sort(), says).toEqual([...new Set(claims.map(tieOfClaim))].sort());
      expect(told.claims.map((claim) => claim.id)).toContain(joint.proof.claim);
    }
    for (const id of on) if (!entities.includes(id)) expect(mayPass(network, id, question), says).toBe(true);
    expect(told.groups.length === 1, says).toBe(best !== null);
    if (best) {
      joinedAll += 1;
      expect(
        leastTree(
          [...on],
          told.joints.map(({ a, b }) => ({ a, b, cost: 1 })),
        ),
        says,
      ).not.toBeNull();
      const bound = 2 * (1 - 1 / Math.max(leavesOf(best), 2));
      expect(told.cost, says).toBeLessThanOrEqual(sum(best) * bound + 1e-9);
      expect(told.cost, says).toBeGreaterThanOrEqual(sum(best) - 1e-9);
    }

    const neighbours = network.entities
      .filter(({ id }) => !entities.includes(id) && mayPass(network, id, question))
      .map(({ id }) => ({
        id,
        of: entities.filter((one) => claimsOn(network, one, id, question).length > 0),
      }))
      .filter(({ of }) => of.length > 1);
    expect(
      told.common.map(({ entity, of }) => ({ id: entity, of })).sort((x, y) => (x.id < y.id ? -1 : 1)),
      says,
    ).toEqual(neighbours);

    const shares = sharesOf(network, question);
    expect(told.between.map(({ entity }) => entity).sort(), says).toEqual([...shares.keys()].sort());
    for (const { entity, share } of told.between) expect(share, says).toBeCloseTo(shares.get(entity) ?? 0, 9);
  }
  expect(joinedAll).toBeGreaterThan(20);
});
