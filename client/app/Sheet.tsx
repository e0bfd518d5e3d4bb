import { type PointerEvent, type ReactNode, useRef, useState } from "react";
import { useWords } from "./i18n.ts";
import styles from "./phone.module.css";
import { appWords } from "./words.ts";

const heights = ["peek", "half", "full"] as const;
type Height = (typeof heights)[number];

/** How far the grip is drawn, in pixels, before the sheet goes to its next height. */
const PULL = 40;

const step = (height: Height, by: number): Height =>
  heights[Math.min(heights.length - 1, Math.max(0, heights.indexOf(height) + by))] ?? height;

/**
 * The phone's sheet at the foot of the map, in three heights. The grip is drawn with a finger, pressed for the next
 * height, or moved with the arrow keys. It is no landmark: what it holds is one already.
 */
export const Sheet = ({ children }: { children: ReactNode }) => {
  const say = useWords(appWords);
  const [height, setHeight] = useState<Height>("half");
  const start = useRef<number | null>(null);
  const drawn = useRef(false);

  const move = (event: PointerEvent) => {
    if (start.current === null) return;
    const way = start.current - event.clientY;
    if (Math.abs(way) < PULL) return;
    setHeight((now) => step(now, Math.sign(way)));
    start.current = event.clientY;
    drawn.current = true;
  };

  return (
    <div className={styles.sheet} data-height={height}>
      <button
        type="button"
        className={styles.grip}
        aria-label={say(`sheet.${height}`)}
        onClick={() => {
          if (!drawn.current) setHeight((now) => (now === "full" ? "peek" : step(now, 1)));
          drawn.current = false;
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowUp") setHeight((now) => step(now, 1));
          if (event.key === "ArrowDown") setHeight((now) => step(now, -1));
        }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          start.current = event.clientY;
        }}
        onPointerMove={move}
        onPointerUp={() => {
          start.current = null;
        }}
      />
      <div className={styles.body}>{children}</div>
    </div>
  );
};
