import { type RefObject, useEffect, useEffectEvent } from "react";
import type { TimeWindow } from "./moment.ts";
import { dayOf } from "./time/days.ts";
import { type Scale, xOf } from "./time/scale.ts";

interface Given {
  viewport: RefObject<HTMLElement | null>;
  scale: Scale;
  window: TimeWindow | null;
  playing: boolean;
}

/** A long axis opens at the window, else at its end; while time plays, the window is kept in sight. */
export const useScrolling = ({ viewport, scale, window, playing }: Given): void => {
  const show = useEffectEvent(() => {
    const element = viewport.current;
    if (!element) return;
    if (!window) {
      element.scrollLeft = scale.width;
      return;
    }
    const [start, end] = [xOf(scale, dayOf(window.from)), xOf(scale, dayOf(window.to) + 1)];
    const inSight = start >= element.scrollLeft && end <= element.scrollLeft + element.clientWidth;
    if (!inSight) element.scrollLeft = (start + end - element.clientWidth) / 2;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another axis is what it opens for
  useEffect(() => show(), [scale.unit, scale.first, scale.count]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step of the window is followed
  useEffect(() => {
    if (playing) show();
  }, [playing, window]);
};
