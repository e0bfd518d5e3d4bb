import "../ui/mono.css";
import { useQuery } from "@tanstack/react-query";
import type { Asked } from "../api/asked.ts";
import { statementsQuestion } from "../api/statements.ts";
import { useWords } from "../app/i18n.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Empty, Failure } from "../ui/Notice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Statement } from "./Statement.tsx";
import { useShownStatements } from "./shown.ts";
import { statementWords } from "./words.ts";

/** The Cypher behind something that was asked: each statement with its parameters, to copy or open in the console. */
const StatementsDialog = () => {
  const say = useWords(statementWords);
  const { asked, show } = useShownStatements();
  const close = () => show(null);
  return (
    <Dialog open onClose={close} title={say("cypher")} description={say("hint")}>
      {asked && <Told asked={asked} onOpened={close} />}
    </Dialog>
  );
};

const Told = ({ asked, onOpened }: { asked: readonly Asked[]; onOpened: () => void }) => {
  const say = useWords(statementWords);
  const { data, error, refetch } = useQuery(statementsQuestion(asked));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={6} />;
  if (data.length === 0) return <Empty>{say("none")}</Empty>;
  return data.map((statement) => (
    <Statement
      key={statement.name + JSON.stringify(statement.parameters)}
      statement={statement}
      onOpened={onOpened}
    />
  ));
};

export default StatementsDialog;
