import { useDeferredValue, useId, useMemo, useState } from "react";
import { useWords } from "../app/i18n.ts";
import { setFilter } from "../map/exploration/changes.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useFormats } from "../ui/useFormats.ts";
import styles from "./facets.module.css";
import { boundsOf, leftBy, type Threshold } from "./thresholds.ts";
import { facetWords } from "./words.ts";

/**
 * A facet that asks for a least number, as a slider. While it is dragged the count follows; letting go is one step of
 * the history.
 */
export const ThresholdRow = ({ threshold }: { threshold: Threshold }) => {
  const say = useWords(facetWords);
  const { number } = useFormats();
  const id = useId();
  const exploration = useExploration((store) => store.exploration);
  const perform = useExploration((store) => store.perform);
  const [draft, setDraft] = useState<number | null>(null);
  const counted = useDeferredValue(exploration);
  const { least, most, step } = useMemo(() => boundsOf(counted, threshold), [counted, threshold]);
  const value = draft ?? exploration.filters[threshold];
  const told = threshold === "minConfidence" ? number(value, 2) : number(value);
  const left = useMemo(() => leftBy(counted, threshold, value), [counted, threshold, value]);
  const commit = () => {
    if (draft === null) return;
    setDraft(null);
    perform("filter", (now) => setFilter(now, threshold, draft));
  };
  return (
    <div className={styles.threshold}>
      <label htmlFor={id}>{say(threshold)}</label>
      <output htmlFor={id}>
        {value <= least ? say("any") : say("atLeast", { n: told })} · {number(left)}
      </output>
      <input
        id={id}
        type="range"
        min={least}
        max={Math.max(most, value)}
        step={step}
        value={value}
        disabled={most <= least && value <= least}
        aria-valuetext={`${value <= least ? say("any") : say("atLeast", { n: told })}, ${say(threshold === "minDegree" ? "entitiesLeft" : "tiesLeft", { n: number(left) })}`}
        onChange={(event) => setDraft(event.target.valueAsNumber)}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
    </div>
  );
};
