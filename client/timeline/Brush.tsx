import type { CSSProperties } from "react";
import type { Language } from "../../server/contract/vocabulary.ts";
import { useWords } from "../app/i18n.ts";
import { binLabel, windowLabel } from "./format.ts";
import { Grasp } from "./Grasp.tsx";
import type { TimeWindow } from "./moment.ts";
import { dayOf } from "./time/days.ts";
import { type Scale, xOf } from "./time/scale.ts";
import { startOf } from "./time/units.ts";
import styles from "./timeline.module.css";
import type { useBrush } from "./useBrush.ts";
import { STEP } from "./usePlay.ts";
import { timelineWords } from "./words.ts";

interface Props {
  brush: ReturnType<typeof useBrush>;
  scale: Scale;
  window: TimeWindow | null;
  language: Language;
  playing: boolean;
}

const gliding = { "--step": `${STEP}ms` } as CSSProperties;

/** The window on the axis: what is outside is veiled; the middle moves it, a handle at each end resizes it. */
export const Brush = ({ brush, scale, window, language, playing }: Props) => {
  const say = useWords(timelineWords);
  const kept = (x: number) => Math.max(0, Math.min(scale.width, x));
  const left = window ? kept(xOf(scale, dayOf(window.from))) : 0;
  const right = window ? kept(xOf(scale, dayOf(window.to) + 1)) : scale.width;
  const text = (bin: number) => binLabel(startOf(bin, scale.unit), scale.unit, language);
  const { first, last } = brush.range;
  const given = { brush, scale };
  return (
    <div className={styles.brush} style={gliding} data-set={window !== null} data-playing={playing}>
      {window && (
        <>
          <span className={styles.veil} style={{ left: 0, width: left }} />
          <span className={styles.veil} style={{ left: right, width: scale.width - right }} />
          <Grasp
            {...given}
            grip="whole"
            left={left}
            width={right - left}
            label={say("whole")}
            value={first}
            text={windowLabel(window, language)}
          />
        </>
      )}
      <Grasp {...given} grip="first" left={left} label={say("first")} value={first} text={text(first)} />
      <Grasp {...given} grip="last" left={right} label={say("last")} value={last} text={text(last)} />
    </div>
  );
};
