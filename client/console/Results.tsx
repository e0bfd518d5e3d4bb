import { ApiError } from "../api/error.ts";
import { useWords } from "../app/i18n.ts";
import { Empty, Failure, Partial } from "../ui/Notice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { VirtualTable } from "../ui/VirtualTable.tsx";
import { Cell } from "./Cell.tsx";
import styles from "./console.module.css";
import type { RunState } from "./useRun.ts";
import { consoleWords } from "./words.ts";

const Refused = ({ error }: { error: ApiError }) => {
  const say = useWords(consoleWords);
  return (
    <div className={styles.refused} role="alert">
      <p>{say("refused")}</p>
      <pre>{error.problem?.detail}</pre>
    </div>
  );
};

/** What came of the query: its rows as a table, that there are none, or why it did not run. */
export const Results = ({ state, onRetry }: { state: RunState; onRetry: () => void }) => {
  const say = useWords(consoleWords);
  const { number } = useFormats();
  if (state.kind === "idle") return <Empty>{say("before")}</Empty>;
  if (state.kind === "running") return <Skeleton rows={8} />;
  if (state.kind === "cancelled") return <Empty>{say("cancelled")}</Empty>;
  if (state.kind === "error") {
    const { error } = state;
    const told = error instanceof ApiError && error.kind === "problem";
    return told ? <Refused error={error} /> : <Failure error={error} onRetry={onRetry} />;
  }
  const { columns, rows, capped } = state.answer;
  if (rows.length === 0) return <Empty>{say("noRows")}</Empty>;
  return (
    <div className={styles.results}>
      {capped && <Partial>{say(`capped.${capped}`, { n: number(rows.length) })}</Partial>}
      <VirtualTable
        label={say("results")}
        columns={columns}
        numeric={columns.filter((_, at) => typeof rows[0]?.[at] === "number")}
        count={rows.length}
        row={(index) => (
          <>
            {columns.map((column, at) => (
              <Cell key={column} value={rows[index]?.[at] ?? null} />
            ))}
          </>
        )}
      />
    </div>
  );
};
