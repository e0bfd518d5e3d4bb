import type { Plan, ProfiledPlan } from "neo4j-driver";
import type { CypherExplanation, CypherPlan } from "../contract/cypher-plan.ts";
import { toPlain } from "../neo4j/values.ts";
import { isTold, wordsOf } from "./operator-words.ts";
import { operatorOf } from "./plan.ts";

const numberIn = (step: Plan | ProfiledPlan, name: string): number | null => {
  const value = toPlain((step.arguments as Record<string, unknown>)[name]);
  return typeof value === "number" && value >= 0 ? value : null;
};

const stepOf = (step: Plan | ProfiledPlan): CypherPlan => {
  const operator = operatorOf(step);
  const details = String((step.arguments as Record<string, unknown>).Details ?? "");
  return {
    operator,
    identifiers: [...step.identifiers],
    details,
    estimatedRows: numberIn(step, "EstimatedRows"),
    rows: numberIn(step, "Rows"),
    dbHits: numberIn(step, "DbHits"),
    costly: false,
    text: wordsOf(operator, details),
    children: step.children.map(stepOf),
  };
};

/** All steps of a plan in the order in which they are done: what feeds a step comes before it. */
export const inOrder = (plan: CypherPlan): CypherPlan[] => [...plan.children.flatMap(inOrder), plan];

/** The dearest step: most db hits where they were counted, else most estimated rows; none when all are alike. */
const costliest = (steps: readonly CypherPlan[]): CypherPlan | undefined => {
  const costOf = (step: CypherPlan) => step.dbHits ?? step.estimatedRows ?? 0;
  const costs = steps.map(costOf);
  const most = Math.max(...costs);
  return most > Math.min(...costs) ? steps[costs.indexOf(most)] : undefined;
};

/** A plan or profile of the driver as the contract has it, with plain words for each step and the dearest one marked. */
export const planTree = (plan: Plan | ProfiledPlan): CypherPlan => {
  const tree = stepOf(plan);
  const dear = costliest(inOrder(tree));
  if (dear) dear.costly = true;
  return tree;
};

/** What a plan does, sentence by sentence. */
export const explainPlan = (plan: CypherPlan): CypherExplanation[] =>
  inOrder(plan)
    .filter(({ operator }) => isTold(operator))
    .map(({ operator, text }) => ({ operator, text }));
