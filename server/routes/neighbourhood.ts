import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import { momentOf } from "../explore/rows.ts";
import { statement } from "../neo4j/statement.ts";
import { tieParts } from "../ontology/tie-id.ts";
import { claimFilters, type Filters, wayFilters } from "./filters.ts";
import type { Pause } from "./search.ts";

const step = statement(
  "routes/step.cypher",
  wayFilters.extend(claimFilters.shape).extend({
    ids: z.array(z.string()),
    ends: z.array(z.string()),
    avoid: z.array(z.string()),
    limit: z.int(),
    want: z.enum(["support", "moments"]).nullable(),
  }),
  z.object({
    tie: z.string(),
    claims: z.int(),
    others: z.int(),
    confidence: z.number(),
    sources: z.array(z.string()).nullable(),
    moments: z.array(z.string().transform(momentOf)).nullable(),
  }),
);

/** A tie as a search needs it; `confidence` is that of all its claims, `others` how many of them do not count. */
export type StepTie = Omit<Awaited<ReturnType<typeof step.run>>[number], "tie"> & { id: string };

/** What leads from one entity to another: the ties that count and may be walked in this direction. */
export interface Step {
  ties: StepTie[];
}

/** By entity, where one step leads. */
export type Neighbourhood = Map<string, Map<string, Step>>;

/** An entity to start from, and how many steps away from it are asked for. */
export interface Origin {
  id: string;
  levels: number;
}

/** As many ties as a search may hold in memory. */
export const mostTies = 150_000;

const join = (network: Neighbourhood, from: string, to: string, tie: StepTie): void => {
  const steps = network.get(from) ?? new Map<string, Step>();
  const known = steps.get(to);
  if (known) known.ties.push(tie);
  else steps.set(to, { ties: [tie] });
  network.set(from, steps);
};

/** What a neighbourhood is asked of. */
export interface Gathering {
  filters: Filters;
  origins: readonly Origin[];
  /** Entities that may always be on the way. */
  ends: readonly string[];
  /** Tie types that lead both ways; null when direction does not matter and all do. */
  bothWays: ReadonlySet<string> | null;
  /** What a search needs to know of a tie. */
  want: "support" | "moments" | null;
}

/**
 * Gathers the ties near some entities, round by round: one statement asks for the ties of all entities that the round
 * before has reached. A route of at most n hops runs within the ties that ceil(n/2) rounds from its start and floor(n/2)
 * from its end find.
 * @returns the steps, and whether there were more ties than a search may hold
 */
export const gather = async (
  transaction: ManagedTransaction,
  { filters, origins, ends, bothWays, want }: Gathering,
  pause: Pause,
): Promise<{ network: Neighbourhood; cut: boolean }> => {
  const network: Neighbourhood = new Map();
  const ties = new Set<string>();
  const expanded = new Set<string>();
  let frontier = new Map(origins.map(({ id, levels }) => [id, levels]));
  while (frontier.size > 0) {
    const asked = [...frontier].filter(([id, levels]) => levels > 0 && !expanded.has(id));
    if (asked.length === 0) break;
    await pause();
    const limit = mostTies - ties.size;
    const ids = asked.map(([id]) => id);
    const rows = await step.run(transaction, { ...filters, ids, ends: [...ends], limit, want });
    for (const [id] of asked) expanded.add(id);
    const next = new Map<string, number>();
    for (const { tie: id, ...row } of rows) {
      if (ties.has(id)) continue;
      ties.add(id);
      const { subject, type, object } = tieParts(id);
      const tie = { id, ...row };
      join(network, subject, object, tie);
      if (!bothWays || bothWays.has(type)) join(network, object, subject, tie);
      for (const [one, other] of [
        [subject, object],
        [object, subject],
      ] as const) {
        const left = (frontier.get(one) ?? 0) - 1;
        if (left > (next.get(other) ?? 0)) next.set(other, left);
      }
    }
    if (rows.length >= limit) return { network, cut: true };
    frontier = next;
  }
  return { network, cut: false };
};
