import { X } from "lucide-react";
import type { Language } from "../../server/contract/vocabulary.ts";
import { useWords } from "../app/i18n.ts";
import { formatNumber } from "../ui/edtf/format.ts";
import { Hint } from "../ui/Hint.tsx";
import { rangeLabel, windowLabel } from "./format.ts";
import type { TimeWindow } from "./moment.ts";
import styles from "./timeline.module.css";
import type { Model } from "./useModel.ts";
import { countWithin } from "./window.ts";
import { timelineWords } from "./words.ts";

interface Props {
  model: Model;
  window: TimeWindow | null;
  onClear: () => void;
  language: Language;
}

/** From when to when: of all claims, or the window as a chip that clears it, with how many claims are in it. */
export const Told = ({ model: { table, extent, scale }, window, onClear, language }: Props) => {
  const say = useWords(timelineWords);
  const number = (value: number) => formatNumber(value, language);
  if (!window)
    return (
      <span className={styles.range}>{rangeLabel(extent.first, extent.last, scale.unit, language)}</span>
    );
  const text = windowLabel(window, language);
  return (
    <>
      <Hint text={say("clear")} keys="Esc">
        <button
          type="button"
          className={styles.chip}
          aria-label={`${text}. ${say("clear")}`}
          onClick={onClear}
        >
          <span>{text}</span>
          <X size={14} aria-hidden />
        </button>
      </Hint>
      <span className={styles.range} data-minor>
        {say("inWindow", { n: number(countWithin(table, window)), all: number(table.moments.length) })}
      </span>
    </>
  );
};
