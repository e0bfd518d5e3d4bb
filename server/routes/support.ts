import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import type { Support } from "../contract/routes.ts";
import { statement } from "../neo4j/statement.ts";
import type { Measure } from "./best-completion.ts";
import { claimFilters, type Filters } from "./filters.ts";
import type { Neighbourhood, Step } from "./neighbourhood.ts";

const supportOfTies = statement(
  "routes/support.cypher",
  claimFilters.extend({ ties: z.array(z.string()) }),
  z.object({ tie: z.string(), claims: z.int(), sources: z.array(z.string()), confidence: z.number() }),
);

/** What the claims of one tie that count say for it; `sources` by their ids. */
export interface TieSupport {
  claims: number;
  sources: string[];
  confidence: number;
}

/** No claim makes a hop certain, and none makes it impossible. */
const surest = 0.95;
const leastSure = 0.05;

/**
 * The cost of a hop. Each independent source is a witness who is right with the confidence c of the surest claim; more
 * claims of the same sources count by their logarithm. With e witnesses in effect the hop holds with the probability
 * p = 1 − (1 − c)^e, where e = sources + ½·log2(1 + claims − sources), and costs (1 − weight) + weight·(−log2 p): at full
 * weight the best route is the one that holds most probably as a whole (the most reliable path; noisy-or of J. Pearl,
 * "Probabilistic Reasoning in Intelligent Systems", 1988), and a hop of even odds costs as much as a hop of length.
 */
export const hopCost = ({ claims, sources, confidence }: Omit<Support, "cost">, weight: number): number => {
  const witnesses = sources + 0.5 * Math.log2(1 + claims - sources);
  const right = Math.min(Math.max(confidence, leastSure), surest);
  const holds = 1 - (1 - right) ** witnesses;
  return 1 - weight + weight * -Math.log2(holds);
};

/** How a step is supported: by all claims of all its ties together. */
export const stepSupport = (
  step: Step,
  supports: ReadonlyMap<string, TieSupport>,
  weight: number,
): Support => {
  const own = step.ties.flatMap((tie) => supports.get(tie.id) ?? []);
  const summed = {
    claims: own.reduce((sum, one) => sum + one.claims, 0),
    sources: new Set(own.flatMap((one) => one.sources)).size,
    confidence: Math.max(...own.map((one) => one.confidence)),
  };
  return { ...summed, cost: hopCost(summed, weight) };
};

/** The sum of the costs of hops. What a step costs is worked out once. */
export const supportMeasure = (supports: ReadonlyMap<string, TieSupport>, weight: number): Measure => {
  const costs = new Map<Step, number>();
  return {
    start: 0,
    hopsFirst: false,
    extend: (sum, step) => {
      const cost = costs.get(step) ?? stepSupport(step, supports, weight).cost;
      costs.set(step, cost);
      return sum + cost;
    },
  };
};

const tiesAtOnce = 5_000;

/**
 * How the ties of a neighbourhood are supported. A tie knows it of all its claims; of part of them, as when a window or a
 * modality leaves some out, the claims are asked.
 */
export const readSupport = async (
  transaction: ManagedTransaction,
  network: Neighbourhood,
  { modalities, first, last }: Filters,
): Promise<Map<string, TieSupport>> => {
  const supports = new Map<string, TieSupport>();
  const unknown = new Set<string>();
  for (const steps of network.values())
    for (const step of steps.values())
      for (const { id, claims, others, confidence, sources } of step.ties) {
        if (first === null && last === null && others === 0 && sources)
          supports.set(id, { claims, sources, confidence });
        else unknown.add(id);
      }
  const ids = [...unknown];
  for (let start = 0; start < ids.length; start += tiesAtOnce) {
    const ties = ids.slice(start, start + tiesAtOnce);
    for (const { tie, ...row } of await supportOfTies.run(transaction, { ties, modalities, first, last }))
      supports.set(tie, row);
  }
  return supports;
};
