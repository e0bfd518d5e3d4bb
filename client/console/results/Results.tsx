import { useMemo } from "react";
import type { CypherEmptyReason } from "../../../server/contract/cypher-plan.ts";
import { useWords } from "../../app/i18n.ts";
import { Button } from "../../ui/Button.tsx";
import { Empty, Partial } from "../../ui/Notice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useFormats } from "../../ui/useFormats.ts";
import type { Checked } from "../checks.ts";
import type { Run, RunMode } from "../runs.ts";
import { ChartView } from "./ChartView.tsx";
import { chartOf } from "./chart.ts";
import { GraphView } from "./GraphView.tsx";
import { JsonView } from "./JsonView.tsx";
import { Notifications, WhyEmpty } from "./Notes.tsx";
import { PlanView } from "./PlanView.tsx";
import { Refused } from "./Refused.tsx";
import { ResultTable } from "./ResultTable.tsx";
import styles from "./results.module.css";
import type { View } from "./views.ts";
import { resultWords } from "./words.ts";

interface Props {
  view: View;
  run: Run | undefined;
  checked: Checked | undefined;
  onRun: (mode?: RunMode) => void;
  onApply: (reason: CypherEmptyReason, suggestion: string) => void;
}

const Plan = ({ run, checked, onRun }: Pick<Props, "run" | "checked" | "onRun">) => {
  const say = useWords(resultWords);
  const known = run?.end?.plan ? run.end : checked?.answer;
  if (!known?.plan) return <Empty>{say("noPlan")}</Empty>;
  return (
    <>
      {known.plan.rows === null && (
        <div className={styles.head}>
          <p>{say("planGuess")}</p>
          <Button small onClick={() => onRun("profile")}>
            {say("profile")}
          </Button>
        </div>
      )}
      <PlanView plan={known.plan} explanation={known.explanation} />
    </>
  );
};

/** The rows of a run in the form that the reader chose; what holds of all forms stands above them. */
const Answer = ({ view, run, onApply }: { view: View; run: Run; onApply: Props["onApply"] }) => {
  const say = useWords(resultWords);
  const { number } = useFormats();
  const { columns, rows, end, state } = run;
  const chart = useMemo(
    () => (view === "chart" && state !== "running" ? chartOf(columns, rows) : null),
    [view, state, columns, rows],
  );
  if (end && rows.length === 0 && run.mode !== "explain")
    return (
      <>
        <Notifications notifications={end.notifications} />
        <WhyEmpty reasons={end.empty ?? []} onApply={onApply} />
      </>
    );
  return (
    <>
      {end?.capped && <Partial>{say(`capped.${end.capped}`, { n: number(rows.length) })}</Partial>}
      {state === "stopped" && rows.length > 0 && (
        <Partial>{say("stoppedAt", { n: number(rows.length) })}</Partial>
      )}
      {end && <Notifications notifications={end.notifications} />}
      {view === "table" && <ResultTable names={columns} rows={rows} />}
      {view === "json" && <JsonView names={columns} rows={rows} />}
      {view === "graph" &&
        (end && end.nodes.length + end.relationships.length > 0 ? (
          <GraphView end={end} />
        ) : (
          <Empty>{say(end ? "noGraph" : "graphLater")}</Empty>
        ))}
      {view === "chart" && (chart ? <ChartView chart={chart} /> : <Empty>{say("noChart")}</Empty>)}
    </>
  );
};

/** What came of the query of a tab. */
export const Results = ({ view, run, checked, onRun, onApply }: Props) => {
  const say = useWords(resultWords);
  if (view === "plan" && run?.state !== "failed") return <Plan run={run} checked={checked} onRun={onRun} />;
  if (!run) return <Empty>{say("before")}</Empty>;
  if (run.state === "failed" && run.error)
    return (
      <>
        <Refused error={run.error} onRetry={() => onRun(run.mode)} />
        {run.rows.length > 0 && <ResultTable names={run.columns} rows={run.rows} />}
      </>
    );
  if (run.state === "running" && run.rows.length === 0) return <Skeleton rows={8} />;
  if (run.state === "stopped" && run.rows.length === 0) return <Empty>{say("cancelled")}</Empty>;
  if (run.mode === "explain") return <Empty>{say("explained")}</Empty>;
  return <Answer view={view} run={run} onApply={onApply} />;
};
