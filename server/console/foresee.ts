import type { Plan } from "neo4j-driver";
import { bracketsOf } from "./brackets.ts";
import { plainNumbers } from "./parameters.ts";
import { operatorOf } from "./plan.ts";
import { Refusal } from "./refusal.ts";
import { tokensOf } from "./tokens.ts";
import { type ToldRanges, toldRanges } from "./told-ranges.ts";

/**
 * Rows that a query may go through for certain. Neo4j 5.26 goes through 25 to 50 million of the simplest in a second on one
 * core, so that more than this cannot end within the time of a query.
 */
export const mostRows = 500_000_000;

const wordsFor = (rows: number): string => rows.toLocaleString("en", { maximumSignificantDigits: 3 });

/** A query that cannot end within its time, as its plan shows before it runs. */
export class Hopeless extends Refusal {
  constructor(rows: number) {
    super(
      422,
      "Query too complex",
      `The query would go through at least ${wordsFor(rows)} rows. That cannot end within the time limit, so it was not run; ${wordsFor(mostRows)} are possible at most. Ask for less: connect the patterns, filter before rows are multiplied, or make range() shorter. EXPLAIN shows how it would run.`,
      { limit: "complexity" },
    );
  }
}

/** How many rows the planner of Neo4j 5.26 takes an UNWIND to make of each row, of whatever list. */
const guessedLength = 10;

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Steps of which the planner knows how many rows they give: it counts nodes and relationships as they are written. */
const counted = words(`
  AllNodesScan NodeByLabelScan DirectedAllRelationshipsScan UndirectedAllRelationshipsScan DirectedRelationshipTypeScan
  UndirectedRelationshipTypeScan CartesianProduct CacheProperties Projection Eager Sort Unwind
`);

/** Steps that read all rows of the first step below them, whoever reads theirs. */
const readsAll = words("EagerAggregation Eager Sort Top");

/** Steps that read on there for as long as theirs are read. */
const readsOn = words(
  "Projection CacheProperties Filter Skip Distinct Unwind CartesianProduct Apply Expand(All)",
);

const told = (plan: Plan, name: "Details" | "EstimatedRows"): unknown =>
  (plan.arguments as Record<string, unknown>)[name];

/** The length of the list that an UNWIND goes through; null when it is not told. Its details are `list AS name`. */
const unwoundLength = (plan: Plan, { unwound, lists }: ToldRanges): number | null => {
  const [list, next, ...more] = tokensOf(String(told(plan, "Details"))).map(({ text }) => text);
  if (list === "range" && next === "(") return unwound.get(more.at(-1) ?? "") ?? null;
  return next === "AS" ? (lists.get(list ?? "") ?? null) : null;
};

/** How many times the planner's rows a step gives, by the lists that it and those below it unwind; null when that is not known. */
const timesEstimated = (plan: Plan, ranges: ToldRanges): number | null => {
  const operator = operatorOf(plan);
  if (!counted.has(operator)) return null;
  let times = 1;
  if (operator === "Unwind") {
    const length = unwoundLength(plan, ranges);
    if (length === null) return null;
    times = length / guessedLength;
  }
  for (const child of plan.children) {
    const below = timesEstimated(child, ranges);
    if (below === null) return null;
    times *= below;
  }
  return times;
};

/**
 * Rows that a query goes through for certain, from below: the most that one step gives of those of which the number is known and
 * all rows are read. Where a LIMIT or a reader may stop before the end nothing is certain.
 * @param plan of EXPLAIN
 */
export const certainRows = (plan: Plan, ranges: ToldRanges): number => {
  let most = 0;
  let isReadWhole = false;
  for (let step: Plan | undefined = plan; step; step = step.children[0]) {
    const operator = operatorOf(step);
    const times = isReadWhole ? timesEstimated(step, ranges) : null;
    if (times !== null) most = Math.max(most, times * Number(told(step, "EstimatedRows") ?? 0));
    isReadWhole = readsAll.has(operator) || (isReadWhole && readsOn.has(operator));
  }
  return Math.floor(most);
};

/**
 * @param plan of EXPLAIN
 * @param parameters as the driver takes them
 * @throws Hopeless when the plan shows that the query cannot end within its time
 */
export const refuseHopeless = (plan: Plan, query: string, parameters: Record<string, unknown>): void => {
  const ranges = toldRanges(bracketsOf(tokensOf(query)), plainNumbers(parameters));
  const rows = certainRows(plan, ranges);
  if (rows > mostRows) throw new Hopeless(rows);
};
