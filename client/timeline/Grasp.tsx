import type { Scale } from "./time/scale.ts";
import styles from "./timeline.module.css";
import type { useBrush } from "./useBrush.ts";
import { type Grip, wholeOf } from "./window.ts";

interface Props {
  brush: ReturnType<typeof useBrush>;
  scale: Scale;
  grip: Grip;
  /** Where it stands on the axis, in pixels. */
  left: number;
  width?: number;
  label: string;
  /** The bin that it stands for, and its date in words. */
  value: number;
  text: string;
}

/** What the window is held by: its middle or one of its ends, each a slider for keys as for the pointer. */
export const Grasp = ({ brush, scale, grip, left, width, label, value, text }: Props) => (
  <div
    role="slider"
    tabIndex={0}
    className={styles.grasp}
    data-grip={grip}
    style={{ left, width }}
    aria-label={label}
    aria-valuemin={wholeOf(scale).first}
    aria-valuemax={wholeOf(scale).last}
    aria-valuenow={value}
    aria-valuetext={text}
    {...brush.pointer(grip)}
    {...brush.keys(grip)}
  />
);
