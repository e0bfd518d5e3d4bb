import { TriangleAlert } from "lucide-react";
import type { CypherExplanation, CypherPlan } from "../../../server/contract/cypher-plan.ts";
import { useWords } from "../../app/i18n.ts";
import { useFormats } from "../../ui/useFormats.ts";
import styles from "./plan.module.css";
import { resultWords } from "./words.ts";

interface Step {
  plan: CypherPlan;
  depth: number;
}

const stepsOf = (plan: CypherPlan, depth = 0): Step[] => [
  { plan, depth },
  ...plan.children.flatMap((child) => stepsOf(child, depth + 1)),
];

/** What a step costs: db hits when they were counted, else the rows that are expected. */
const costOf = (plan: CypherPlan): number => plan.dbHits ?? plan.estimatedRows ?? 0;

const MOST_INDENTS = 12;

const StepRow = ({ step: { plan, depth }, most }: { step: Step; most: number }) => {
  const say = useWords(resultWords);
  const { number, language } = useFormats();
  const rows = plan.rows ?? plan.estimatedRows;
  const shown = (value: number | null) =>
    value === null ? "" : number(value, value < 10 && !Number.isInteger(value) ? 1 : 0);
  const share = most > 0 ? costOf(plan) / most : 0;
  return (
    <tr data-costly={plan.costly}>
      <th scope="row" style={{ paddingInlineStart: `${16 + Math.min(depth, MOST_INDENTS) * 14}px` }}>
        <span className={styles.operator}>
          {plan.operator}
          {plan.costly && (
            <em>
              <TriangleAlert size={14} aria-hidden />
              {say("costly")}
            </em>
          )}
        </span>
        <small>{plan.text[language]}</small>
        {plan.details && <code title={plan.details}>{plan.details}</code>}
      </th>
      <td>{shown(rows)}</td>
      <td>
        {shown(plan.dbHits)}
        <span className={styles.cost} style={{ width: `${Math.round(share * 100)}%` }} aria-hidden />
      </td>
    </tr>
  );
};

/** A plan as a tree: what comes first in it is done last. Rows are estimates until PROFILE has counted them. */
export const PlanView = ({
  plan,
  explanation,
}: {
  plan: CypherPlan;
  explanation: readonly CypherExplanation[];
}) => {
  const say = useWords(resultWords);
  const { language } = useFormats();
  const steps = stepsOf(plan);
  const most = Math.max(...steps.map(({ plan: step }) => costOf(step)));
  const counted = plan.rows !== null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <section className={styles.plan} tabIndex={0} aria-label={say("view.plan")}>
      {explanation.length > 0 && (
        <div className={styles.inWords}>
          <b>{say("inWords")}</b>
          <ol>
            {explanation.map(({ text }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two steps may say the same
              <li key={at}>{text[language]}</li>
            ))}
          </ol>
        </div>
      )}
      <table aria-label={say(counted ? "planCounted" : "planExpected")}>
        <thead>
          <tr>
            <th scope="col">{say(counted ? "planCounted" : "planExpected")}</th>
            <th scope="col">{say(counted ? "planRows" : "planEstimate")}</th>
            <th scope="col">{say("hits")}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one plan never change places
            <StepRow key={at} step={step} most={most} />
          ))}
        </tbody>
      </table>
    </section>
  );
};
