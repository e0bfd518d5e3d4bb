import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import type { RoutesQuestion } from "../contract/routes.ts";
import { entityTypes, Modality, modalities } from "../contract/vocabulary.ts";
import { readTotals } from "../explore/overview.ts";
import { statement } from "../neo4j/statement.ts";

const ids = z.array(z.string());
const day = z.string().nullable();

/** What makes a claim count: parameters of every statement that looks at claims. */
export const claimFilters = z.object({ modalities: z.array(Modality), first: day, last: day });

/** What makes a tie count and lets an entity be on the way. */
export const wayFilters = z.object({
  types: ids.nullable(),
  modalities: z.array(Modality),
  labels: ids.nullable(),
  hubTies: z.int().nullable(),
});

/** Through what routes may lead, as the statements take it. */
export interface Filters extends z.infer<typeof claimFilters>, z.infer<typeof wayFilters> {
  avoid: string[];
}

/** Lets nothing count; what is known of the filters before a search has begun. */
export const noFilters: Filters = {
  types: null,
  modalities: [],
  first: null,
  last: null,
  labels: null,
  hubTies: null,
  avoid: [],
};

/** The part of a question that says through what routes may lead. */
export type Conditions = Pick<
  RoutesQuestion,
  "tieTypes" | "modality" | "window" | "entityTypes" | "avoidTypes" | "avoid" | "avoidHubs"
>;

const hubTies = statement("routes/hub-ties.cypher", z.object({ skip: z.int() }), z.object({ ties: z.int() }));

/** The strongest part of all entities that `avoidHubs: true` calls hubs, and the fewest ties that make one. */
const hubShare = 0.01;
const fewestHubTies = 10;

/**
 * How many ties an entity may have and be no hub. Hubs are the strongest 1 % of all entities, but nobody with 10 ties or
 * fewer is one: in a small network the strongest is no hub yet.
 */
const hubLimit = async (transaction: ManagedTransaction): Promise<number> => {
  const { entities } = await readTotals(transaction);
  const [row] = await hubTies.run(transaction, { skip: Math.ceil(entities * hubShare) });
  return Math.max(row?.ties ?? 0, fewestHubTies);
};

/** The filters of a question, as the statements take them; the hub limit is looked up when the question names none. */
export const filtersOf = async (
  transaction: ManagedTransaction,
  { tieTypes, modality, window, entityTypes: allowed, avoidTypes, avoid, avoidHubs }: Conditions,
): Promise<Filters> => ({
  types: tieTypes,
  modalities: modalities.filter((one) => modality.includes(one)),
  first: window?.from ?? null,
  last: window?.to ?? null,
  labels:
    allowed || avoidTypes.length > 0
      ? (allowed ?? entityTypes).filter((type) => !avoidTypes.includes(type))
      : null,
  hubTies: avoidHubs === true ? await hubLimit(transaction) : avoidHubs,
  avoid,
});
