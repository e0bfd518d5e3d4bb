import type { CypherPlan } from "../contract/cypher-plan.ts";

const counted = ({ estimatedRows, rows, dbHits }: CypherPlan): string =>
  [
    rows === null ? `about ${estimatedRows === null ? "?" : Math.round(estimatedRows)} rows` : `${rows} rows`,
    ...(dbHits === null ? [] : [`${dbHits} db hits`]),
  ].join(", ");

/** A plan as an indented list: each step in plain words, with its operator and its counts; `*` marks the dearest. */
export const planText = (plan: CypherPlan, depth = 0): string => {
  const mark = plan.costly ? "*" : "-";
  const line = `${"  ".repeat(depth)}${mark} ${plan.text.en}  (${plan.operator}; ${counted(plan)})\n`;
  return line + plan.children.map((step) => planText(step, depth + 1)).join("");
};
