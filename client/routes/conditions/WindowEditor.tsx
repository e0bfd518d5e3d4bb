import { useState } from "react";
import { useWords } from "../../app/i18n.ts";
import { useExploration } from "../../map/exploration/store.ts";
import { Button } from "../../ui/Button.tsx";
import { useRouteDraft } from "../draft.ts";
import { Choices } from "./Choice.tsx";
import styles from "./conditions.module.css";
import { conditionWords } from "./words.ts";

/** The days that count; one side may stay open. Or the window that the timeline of the map has now. */
export const WindowEditor = () => {
  const say = useWords(conditionWords);
  const { ways, change } = useRouteDraft();
  const timeline = useExploration((store) => store.exploration.filters.window);
  const [days, setDays] = useState({ from: ways.window?.from ?? "", to: ways.window?.to ?? "" });
  const backwards = days.from !== "" && days.to !== "" && days.from > days.to;
  const set = (next: typeof days) => {
    setDays(next);
    if (next.from && next.to && next.from > next.to) return;
    change({ window: next.from || next.to ? { from: next.from || null, to: next.to || null } : null });
  };
  return (
    <Choices title={say("window")} how={say("windowHow")}>
      <label className={styles.day}>
        {say("firstDay")}
        <input
          type="date"
          value={days.from}
          onChange={({ target }) => set({ ...days, from: target.value })}
        />
      </label>
      <label className={styles.day}>
        {say("lastDay")}
        <input type="date" value={days.to} onChange={({ target }) => set({ ...days, to: target.value })} />
      </label>
      {backwards && (
        <p className={styles.wrong} role="alert">
          {say("backwards")}
        </p>
      )}
      <Button small disabled={!timeline} onClick={() => timeline && set(timeline)}>
        {say("timeline")}
      </Button>
      {!timeline && <p className={styles.how}>{say("noTimeline")}</p>}
    </Choices>
  );
};
