import { type PointerEvent, useEffect, useRef, useState } from "react";
import { useAnnouncement } from "../../app/announce.ts";
import { useWords } from "../../app/i18n.ts";
import { useFormats } from "../../ui/useFormats.ts";
import type { Point } from "../geometry.ts";
import { useSelection } from "../selection.ts";
import { mapWords } from "../words.ts";
import styles from "./lasso.module.css";
import { useLasso } from "./lasso.ts";

/** A drag that encloses less than this many points is a click: it draws nothing. */
const FEWEST = 3;
/** Pixels between two points of the line. */
const STEP = 3;

/** While the lasso is taken up: a sheet over the map on which it is drawn. @param entitiesIn what stands in an area of the screen */
export const LassoLayer = ({ entitiesIn }: { entitiesIn: (area: readonly Point[]) => string[] }) => {
  const say = useWords(mapWords);
  const { number } = useFormats();
  const announce = useAnnouncement((store) => store.announce);
  const { on, end } = useLasso();
  const [line, setLine] = useState<readonly Point[]>([]);
  // several moves may come before the page draws again
  const drawn = useRef<readonly Point[]>([]);
  const show = (points: readonly Point[]) => {
    drawn.current = points;
    setLine(points);
  };
  useEffect(() => {
    if (!on) return;
    announce(say("lassoHow"));
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      end();
    };
    addEventListener("keydown", pressed, true);
    return () => {
      drawn.current = [];
      setLine([]);
      removeEventListener("keydown", pressed, true);
    };
  }, [on, end, announce, say]);
  if (!on) return null;

  const pointOf = ({ clientX, clientY, currentTarget }: PointerEvent): Point => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const begin = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    show([pointOf(event)]);
  };
  const draw = (event: PointerEvent) => {
    const last = drawn.current.at(-1);
    if (!last || !event.isPrimary) return;
    const next = pointOf(event);
    if (Math.hypot(next.x - last.x, next.y - last.y) >= STEP) show([...drawn.current, next]);
  };
  const close = ({ shiftKey, isPrimary }: PointerEvent) => {
    if (!isPrimary) return;
    const area = drawn.current;
    show([]);
    // with shift the tool stays in the hand: more can be added
    if (!shiftKey) end();
    if (area.length < FEWEST) return;
    const { entities, selectEntities } = useSelection.getState();
    const found = entitiesIn(area);
    const chosen = [...new Set([...(shiftKey ? entities : []), ...found])];
    selectEntities(chosen);
    announce(
      chosen.length === 0
        ? say("lassoedNone")
        : say("lassoed", { count: chosen.length, n: number(chosen.length) }),
    );
  };
  const points = line.map(({ x, y }) => `${x},${y}`).join(" ");
  return (
    <svg
      className={styles.sheet}
      data-lasso=""
      aria-hidden="true"
      onPointerDown={begin}
      onPointerMove={draw}
      onPointerUp={close}
      onPointerCancel={() => show([])}
    >
      <polygon className={styles.area} points={points} />
      <polyline className={styles.line} points={points} />
    </svg>
  );
};
