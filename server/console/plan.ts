import type { Plan, ProfiledPlan } from "neo4j-driver";
import { allowedOperators, allowedProcedures, refusedOperators } from "./operators.ts";
import { Refusal } from "./refusal.ts";
import { tokensOf } from "./tokens.ts";

const refuse = (why: string): never => {
  throw new Refusal(403, "Query refused", `The console only reads the network. ${why}`);
};

/** Over Bolt an operator is named with its database: Filter@neo4j. */
export const operatorOf = (plan: Plan | ProfiledPlan): string => plan.operatorType.replace(/@.*$/s, "");

const detailsOf = (plan: Plan): string => String((plan.arguments as Record<string, unknown>).Details ?? "");

const checkProcedure = (name: string): void => {
  if (!allowedProcedures.has(name)) refuse(`It does not call the procedure ${name}.`);
};

/**
 * Subqueries inside expressions are no operators of the plan: they stand only in the details of the operator that holds
 * the expression. Names in backticks are the reader's own words and cannot stand for anything; but Neo4j shows some of
 * them bare (`cache[n.a`b]`), so where a name holds a backtick nobody can tell what is inside one, and all is looked at.
 */
const checkDetails = (details: string, clear: boolean): void => {
  const bare = clear ? details.replace(/`(?:``|[^`])*`/g, "``") : details;
  for (const [, name = ""] of bare.matchAll(/ResolvedCall\(\s*([^(\s]*)/g)) checkProcedure(name);
  if (/\bLOAD\s+CSV\b/i.test(bare)) refuse("LOAD CSV reads files and addresses, not the network.");
  if (/\}\s*IN\s+(?:\S+\s+)?(?:CONCURRENT\s+)?TRANSACTIONS\b/.test(bare))
    refuse("CALL … IN TRANSACTIONS is for writing.");
};

const checkOperator = (plan: Plan, clear: boolean): void => {
  const operator = operatorOf(plan);
  const details = detailsOf(plan);
  const reason = refusedOperators.get(operator.replace(/\(.*$/s, ""));
  if (reason) refuse(reason);
  if (!allowedOperators.has(operator)) refuse(`It does not know that ${operator} is safe.`);
  if (operator === "ProcedureCall") checkProcedure(/^[^(\s]*/.exec(details.replaceAll("`", ""))?.[0] ?? "");
  checkDetails(details, clear);
};

/** Refuses the plan of a query unless every step, and every subquery in its expressions, is known to read the network only. */
export const checkPlan = (plan: Plan, query: string): void => {
  const clear = !tokensOf(query).some(({ text }) => text.includes("`"));
  const left = [plan];
  for (let step = left.pop(); step; step = left.pop()) {
    checkOperator(step, clear);
    left.push(...step.children);
  }
};

/** Refuses every type of query but those that only read; `s` is for schema and administration, `w` and `rw` write. */
export const checkType = (type: string): void => {
  if (type === "r") return;
  refuse(
    type === "s"
      ? "This would change the schema or administer the database."
      : "This would write. Articles are added with `mitos ingest`.",
  );
};
