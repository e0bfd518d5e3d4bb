import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import type { Entity } from "../contract/entities.ts";
import type { Claim } from "../contract/ties.ts";
import { ClaimRow, entitiesIn, toClaims } from "../explore/claims.ts";
import { entitiesById } from "../explore/network.ts";
import { distinct } from "../explore/rows.ts";
import { statement } from "../neo4j/statement.ts";
import { claimFilters, type Filters } from "./filters.ts";

const ids = z.array(z.string());
const claimsById = statement("routes/claims.cypher", z.object({ ids }), ClaimRow);
const bestClaims = statement("routes/best-claims.cypher", claimFilters.extend({ ties: ids }), ClaimRow);

/** Claims with their sentences and sources, and what else they name. */
export interface Told {
  claims: Claim[];
  /** Places and speakers that the claims name and that are not among the entities that are shown anyway. */
  others: Entity[];
}

/** Claims by their ids, each with its source and evidence. */
export const readClaims = (transaction: ManagedTransaction, claims: readonly string[]): Promise<ClaimRow[]> =>
  claimsById.run(transaction, { ids: [...new Set(claims)] });

/** Claims as the contract has them, each once. @param shown ids of the entities that are sent anyway */
export const tellClaims = async (
  transaction: ManagedTransaction,
  rows: readonly ClaimRow[],
  shown: ReadonlySet<string>,
): Promise<Told> => {
  const claims = distinct(await toClaims(transaction, rows));
  const others = [...entitiesIn(claims)].filter((id) => !shown.has(id));
  return { claims, others: others.length > 0 ? await entitiesById(transaction, others) : [] };
};

/** How well a claim proves a hop; the order is that of cypher/routes/best-claims.cypher. */
const compare =
  ({ modalities }: Filters) =>
  (a: ClaimRow, b: ClaimRow): number => {
    const rank = ({ claim }: ClaimRow) => modalities.indexOf(claim.properties.modality);
    const bare = ({ evidence }: ClaimRow) => Number(!evidence[0]);
    return (
      rank(a) - rank(b) ||
      bare(a) - bare(b) ||
      b.claim.properties.confidence - a.claim.properties.confidence ||
      (a.claim.properties.id < b.claim.properties.id ? -1 : 1)
    );
  };

/**
 * The claim that proves each hop best.
 * @param hops the ids of the ties of each hop
 * @returns for a hop, the best claim of any of its ties; undefined when none is left, as when it was deleted meanwhile
 */
export const proveHops = async (
  transaction: ManagedTransaction,
  filters: Filters,
  hops: readonly (readonly string[])[],
): Promise<(hop: readonly string[]) => ClaimRow | undefined> => {
  const { modalities, first, last } = filters;
  const rows = await bestClaims.run(transaction, {
    ties: [...new Set(hops.flat())],
    modalities,
    first,
    last,
  });
  const best = new Map(rows.map((row) => [row.claim.properties.tie, row]));
  return (hop) => hop.flatMap((tie) => best.get(tie) ?? []).sort(compare(filters))[0];
};
