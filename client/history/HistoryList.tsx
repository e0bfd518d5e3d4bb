import { History } from "lucide-react";
import { Popover } from "radix-ui";
import { useState } from "react";
import { useWords } from "../app/i18n.ts";
import { useExploration } from "../map/exploration/store.ts";
import { CypherButton } from "../statements/CypherButton.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { unlessTaken } from "../ui/unlessTaken.ts";
import styles from "./history.module.css";
import { isTheFirst, useHistory } from "./useHistory.ts";
import { useStepName } from "./useStepName.ts";
import { historyWords } from "./words.ts";

/** A button that opens the list of all steps, the newest first; pressing one goes there. */
export const HistoryButton = () => {
  const say = useWords(historyWords);
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <IconButton label={say("history")}>
          <History size={16} aria-hidden />
        </IconButton>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={styles.popover}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label={say("history")}
          onCloseAutoFocus={unlessTaken}
        >
          <p className={styles.hint}>{say("hint")}</p>
          <Steps />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
};

const Steps = () => {
  const say = useWords(historyWords);
  const nameOfStep = useStepName();
  const { jump } = useHistory();
  const { past, future } = useExploration();
  const steps = [...past, ...future];
  // a first network that was opened is where the history begins: there is nothing to see before it
  const opened = isTheFirst(steps.slice(0, 1));
  const rows = steps
    .map((step, index) => ({ name: nameOfStep(step), made: index + 1, asked: step.asked }))
    .slice(opened ? 1 : 0);
  const start = { name: say("start"), made: opened ? 1 : 0, asked: (opened && steps[0]?.asked) || [] };
  return (
    <ol className={styles.steps} reversed>
      {[...rows.toReversed(), start].map(({ name, made, asked }) => (
        <li key={made} className={styles.row}>
          <button
            type="button"
            className={styles.step}
            data-ahead={made > past.length}
            aria-current={made === past.length ? "step" : undefined}
            onClick={() => jump(made)}
          >
            <span>{name}</span>
            {made === past.length && <small>{say("now")}</small>}
          </button>
          {asked.length > 0 && <CypherButton asked={asked} of={name} />}
        </li>
      ))}
    </ol>
  );
};
