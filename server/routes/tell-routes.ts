import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import type { HopProof, Route, RoutesQuestion, RoutesResponse } from "../contract/routes.ts";
import type { Tie } from "../contract/ties.ts";
import type { ClaimRow } from "../explore/claims.ts";
import { entitiesById } from "../explore/network.ts";
import { TieRelationship } from "../explore/rows.ts";
import { statement } from "../neo4j/statement.ts";
import { proveHops, readClaims, tellClaims } from "./explain.ts";
import { claimFilters, type Filters } from "./filters.ts";
import { type Chosen, chooseClaim, readDated } from "./in-time.ts";
import type { FoundRoute } from "./search-routes.ts";

const pair = z.object({ a: z.string(), b: z.string() });
const hopTies = statement(
  "routes/hop-ties.cypher",
  claimFilters.extend({ pairs: z.array(pair), types: z.array(z.string()).nullable() }),
  z.object({ tie: TieRelationship }),
);

const pairOf = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

/** The ties that count on all hops of some routes, by pair, those with most claims first. */
const readTies = async (
  transaction: ManagedTransaction,
  found: readonly FoundRoute[],
  { types, modalities, first, last }: Filters,
): Promise<Map<string, Tie[]>> => {
  const byPair = new Map<string, Tie[]>();
  for (const { entities } of found)
    for (const [index, id] of entities.slice(1).entries()) byPair.set(pairOf(entities[index] ?? "", id), []);
  const pairs = [...byPair.keys()].map((key) => {
    const [a = "", b = ""] = key.split("~");
    return { a, b };
  });
  const rows = await hopTies.run(transaction, { pairs, types, modalities, first, last });
  for (const { tie } of rows) byPair.get(pairOf(tie.subject, tie.object))?.push(tie);
  for (const ties of byPair.values()) ties.sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
  return byPair;
};

/** The ids of the ties of each hop: where the search has said which, as when direction matters, of those alone. */
const hopsOf = ({ entities, ties }: FoundRoute, byPair: ReadonlyMap<string, Tie[]>): string[][] =>
  entities.slice(1).map((id, index) => {
    const own = ties?.[index];
    const all = (byPair.get(pairOf(entities[index] ?? "", id)) ?? []).map((tie) => tie.id);
    return own ? all.filter((tie) => own.includes(tie)) : all;
  });

interface Prover {
  /** The claim of each hop of one route; fewer when a hop has none left. */
  prove: (hops: readonly string[][]) => Omit<HopProof, "support">[];
  /** The claims that were named. */
  read: (claims: readonly string[]) => Promise<ClaimRow[]>;
}

/** How the hops of routes are proved: in time order by the claims that follow each other, else by the best of each. */
const proverOf = async (
  transaction: ManagedTransaction,
  { inTime }: RoutesQuestion,
  filters: Filters,
  hops: readonly string[][],
): Promise<Prover> => {
  if (!inTime) {
    const best = await proveHops(transaction, filters, hops);
    const rows = new Map<string, ClaimRow>();
    const prove = (own: readonly string[][]) =>
      own.flatMap((hop) => {
        const row = best(hop);
        if (!row) return [];
        rows.set(row.claim.properties.id, row);
        return [{ claim: row.claim.properties.id, certain: null }];
      });
    return { prove, read: async (claims) => claims.flatMap((id) => rows.get(id) ?? []) };
  }
  const dated = await readDated(transaction, hops.flat(), filters);
  const prove = (own: readonly string[][]) => {
    let before: Chosen | null = null;
    return own.flatMap((hop) => {
      const claims = hop.flatMap((tie) => dated.get(tie) ?? []);
      const chosen: Chosen | null = chooseClaim(inTime, before, claims);
      before = chosen;
      return chosen ? [{ claim: chosen.claim.id, certain: chosen.certain }] : [];
    });
  };
  return { prove, read: (claims) => readClaims(transaction, claims) };
};

/**
 * Routes as the contract has them, with all that they name. A route that lost a hop since it was found, as when a source
 * was removed meanwhile, is left out.
 */
export const tellRoutes = async (
  transaction: ManagedTransaction,
  found: readonly FoundRoute[],
  question: RoutesQuestion,
  filters: Filters,
): Promise<Pick<RoutesResponse, "routes" | "network" | "claims" | "others">> => {
  if (found.length === 0) return { routes: [], network: { entities: [], ties: [] }, claims: [], others: [] };
  const on = new Set(found.flatMap((route) => route.entities));
  const ties = await readTies(transaction, found, filters);
  const hops = found.map((route) => hopsOf(route, ties));
  const { prove, read } = await proverOf(transaction, question, filters, hops.flat());
  const routes = found.flatMap(({ entities, supports, arrival }, index): Route[] => {
    const own = hops[index] ?? [];
    const proofs = prove(own).map((proof, hop) => ({ ...proof, support: supports?.[hop] ?? null }));
    if (proofs.length !== entities.length - 1) return [];
    const cost = supports?.reduce((sum, support) => sum + support.cost, 0) ?? null;
    return [{ entities, hops: own, proofs, cost, arrival }];
  });
  const named = new Set(routes.flatMap((route) => route.hops.flat()));
  const claims = routes.flatMap((route) => (route.proofs ?? []).map((proof) => proof.claim));
  return {
    routes,
    network: {
      entities: await entitiesById(transaction, on),
      ties: [...ties.values()].flat().filter((tie) => named.has(tie.id)),
    },
    ...(await tellClaims(transaction, await read(claims), on)),
  };
};
