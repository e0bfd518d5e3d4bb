import { useCallback, useRef, useState } from "react";
import { Axis, type PlotProps } from "./Axis.tsx";
import { Gutter } from "./Gutter.tsx";
import styles from "./timeline.module.css";
import type { Size } from "./useSize.ts";

interface Props extends Omit<PlotProps, "size"> {
  /** null until it has been measured; nothing is drawn before. */
  size: Size | null;
  measure: (element: HTMLElement | null) => (() => void) | undefined;
}

/** The plot under the header: the words of the lines, and the axis, which scrolls when it is long. */
export const Plot = ({ size, measure, ...rest }: Props) => {
  const viewport = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState(0);
  const mounted = useCallback(
    (element: HTMLDivElement | null) => {
      viewport.current = element;
      return measure(element);
    },
    [measure],
  );
  return (
    <div className={styles.plot}>
      {size ? <Gutter {...rest} /> : <div className={styles.gutter} />}
      <div
        ref={mounted}
        className={styles.viewport}
        onScroll={(event) => setLeft(event.currentTarget.scrollLeft)}
      >
        {size && <Axis {...rest} size={size} left={left} viewport={viewport} />}
      </div>
    </div>
  );
};
