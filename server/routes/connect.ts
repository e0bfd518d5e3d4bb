import type { ConnectQuestion, ConnectResponse, HopProof } from "../contract/routes.ts";
import type { ClaimRow } from "../explore/claims.ts";
import { entitiesById, tiesAmong } from "../explore/network.ts";
import type { Store } from "../neo4j/store.ts";
import { inRead, type Limits } from "../neo4j/transaction.ts";
import { fewestHops } from "./best-completion.ts";
import { proveHops, tellClaims } from "./explain.ts";
import { type Filters, filtersOf, noFilters } from "./filters.ts";
import { checkKnown } from "./known.ts";
import { gather, type Neighbourhood } from "./neighbourhood.ts";
import { partialOf, within } from "./search.ts";
import { type Between, sitsBetween } from "./sits-between.ts";
import { connectingTree, type Edge } from "./steiner.ts";
import { readSupport, stepSupport, supportMeasure, type TieSupport } from "./support.ts";

/** As many common neighbours, and as many entities between, as one answer names. */
const mostNamed = 50;

interface Joined {
  filters: Filters;
  network: Neighbourhood;
  edges: Edge[];
  groups: string[][];
  between: Between[];
  supports: ReadonlyMap<string, TieSupport>;
}

type Common = ConnectResponse["common"][number];

const tieIds = (network: Neighbourhood, a: string, b: string): string[] =>
  (network.get(a)?.get(b)?.ties ?? []).map((tie) => tie.id);

/** Neighbours of two or more of the entities: those of most first, then those with most claims that tie them. */
const commonNeighbours = (network: Neighbourhood, entities: readonly string[]): Common[] => {
  const of = new Map<string, { ids: string[]; claims: number }>();
  for (const id of entities)
    for (const [other, { ties }] of network.get(id) ?? []) {
      if (entities.includes(other)) continue;
      const known = of.get(other) ?? { ids: [], claims: 0 };
      known.ids.push(id);
      known.claims += ties.reduce((sum, tie) => sum + tie.claims, 0);
      of.set(other, known);
    }
  return [...of]
    .filter(([, { ids }]) => ids.length > 1)
    .sort(([a, x], [b, y]) => y.ids.length - x.ids.length || y.claims - x.claims || (a < b ? -1 : 1))
    .map(([entity, { ids }]) => ({
      entity,
      of: ids,
      ties: ids.flatMap((id) => tieIds(network, id, entity)),
    }));
};

/**
 * What joins several entities: a small tree, their common neighbours, and who sits between them. Direction does not
 * matter here.
 * @throws UnknownId when an entity that the question names is not in the store
 */
export const connect = async (
  store: Store,
  question: ConnectQuestion,
  limits: Limits = {},
): Promise<ConnectResponse> => {
  const { entities, maxHops, order, weight } = question;
  const { signal } = limits;
  await checkKnown(store, [...entities, ...question.avoid], { signal });
  const joined: Joined = {
    filters: noFilters,
    network: new Map(),
    edges: [],
    groups: entities.map((id) => [id]),
    between: [],
    supports: new Map(),
  };
  let cut = false;
  const ended = await within(store, limits, async (transaction, pause) => {
    joined.filters = await filtersOf(transaction, question);
    const want = order === "supported" ? ("support" as const) : null;
    const origins = entities.map((id) => ({ id, levels: Math.ceil(maxHops / 2) }));
    const asked = { filters: joined.filters, origins, ends: entities, bothWays: null, want };
    const gathered = await gather(transaction, asked, pause);
    const network = gathered.network;
    cut = gathered.cut;
    joined.network = network;
    joined.between = sitsBetween(network, entities, maxHops);
    if (want) joined.supports = await readSupport(transaction, network, joined.filters);
    const measure = want ? supportMeasure(joined.supports, weight) : fewestHops;
    Object.assign(joined, await connectingTree(network, measure, entities, maxHops, pause));
  });
  const partial = ended ?? (cut ? partialOf("memory") : null);
  return inRead(
    store,
    async (transaction) => {
      const { network, filters, edges, groups, supports } = joined;
      const common = commonNeighbours(network, entities);
      const hops = edges.map(({ a, b }) => tieIds(network, a, b));
      const prove = await proveHops(transaction, filters, hops);
      const rows: ClaimRow[] = [];
      const joints = edges.flatMap(({ a, b }, index) => {
        const ties = hops[index] ?? [];
        const row = prove(ties);
        const step = network.get(a)?.get(b);
        if (!row || !step) return [];
        rows.push(row);
        const support = order === "supported" ? stepSupport(step, supports, weight) : null;
        const proof: HopProof = { claim: row.claim.properties.id, certain: null, support };
        return [{ a, b, ties, proof }];
      });
      const sent = { common: common.slice(0, mostNamed), between: joined.between.slice(0, mostNamed) };
      const named = new Set([
        ...entities,
        ...joints.flatMap(({ a, b }) => [a, b]),
        ...sent.common.map(({ entity }) => entity),
        ...sent.between.map(({ entity }) => entity),
      ]);
      const shown = new Set([...joints, ...sent.common].flatMap(({ ties }) => ties));
      const ties = (await tiesAmong(transaction, [...named])).filter((tie) => shown.has(tie.id));
      return {
        joints,
        cost: edges.reduce((sum, edge) => sum + edge.cost, 0),
        groups,
        ...sent,
        network: { entities: await entitiesById(transaction, named), ties },
        ...(await tellClaims(transaction, rows, named)),
        hubTies: filters.hubTies,
        capped: common.length > mostNamed || joined.between.length > mostNamed,
        partial,
      };
    },
    { signal },
  );
};
