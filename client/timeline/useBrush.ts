import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from "react";
import type { TimeWindow } from "./moment.ts";
import { binAt, type Scale } from "./time/scale.ts";
import type { OnWindow } from "./usePlay.ts";
import { between, type Grip, type Range, rangeOf, shift, wholeOf, windowOf } from "./window.ts";

/** Movements shorter than this, in pixels, are a click. */
const STILL = 4;

interface Drag {
  grip: Grip | "new";
  startX: number;
  startBin: number;
  startRange: Range;
  /** Where it has been moved to; null while it may still be a click. */
  range: Range | null;
}

interface Given {
  scale: Scale;
  window: TimeWindow | null;
  onWindow: OnWindow;
  /** The element as wide as the axis; its parent scrolls. */
  content: RefObject<HTMLElement | null>;
}

const stepOf = (key: string, count: number): number | null => {
  const page = Math.max(1, Math.round(count / 10));
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -page,
    PageUp: page,
    Home: -count,
    End: count,
  };
  return steps[key] ?? null;
};

/** Scrolls along when a drag goes beyond what is in sight. */
const keepInSight = (viewport: HTMLElement, clientX: number): void => {
  const { left, right } = viewport.getBoundingClientRect();
  if (clientX > right) viewport.scrollLeft += clientX - right;
  else if (clientX < left) viewport.scrollLeft -= left - clientX;
};

/** Makes, moves and resizes the window, by pointer and by keys. `handlers` go on what is taken hold of. */
export const useBrush = ({ scale, window, onWindow, content }: Given) => {
  const drag = useRef<Drag | null>(null);
  const dragged = useRef(false);
  const keyed = useRef(false);
  const range = window ? rangeOf(window, scale.unit) : wholeOf(scale);

  const tell = (next: Range, final: boolean) => onWindow(windowOf(next, scale), { final });
  const binUnder = (event: PointerEvent) =>
    binAt(scale, event.clientX - (content.current?.getBoundingClientRect().left ?? 0));

  const begin = (grip: Grip | "new") => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { grip, startX: event.clientX, startBin: binUnder(event), startRange: range, range: null };
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current;
    if (!now || (!now.range && Math.abs(event.clientX - now.startX) < STILL)) return;
    const viewport = content.current?.parentElement;
    if (viewport) keepInSight(viewport, event.clientX);
    const bin = binUnder(event);
    const next =
      now.grip === "new"
        ? between(now.startBin, bin, scale)
        : shift(now.startRange, now.grip, bin - now.startBin, scale);
    const before = now.range ?? (now.grip === "new" ? null : now.startRange);
    now.range = next;
    if (next.first !== before?.first || next.last !== before.last) tell(next, false);
  };
  const end = () => {
    dragged.current = drag.current?.range != null;
    if (drag.current?.range) tell(drag.current.range, true);
    drag.current = null;
  };
  const pressed = (grip: Grip) => (event: KeyboardEvent) => {
    const step = stepOf(event.key, scale.count);
    if (step === null) return;
    event.preventDefault();
    keyed.current = true;
    tell(shift(range, grip, step, scale), false);
  };
  const released = () => {
    if (keyed.current) tell(range, true);
    keyed.current = false;
  };
  return {
    range,
    /** Whether the click that has just come ends a drag. */
    dragged: () => dragged.current,
    pointer: (grip: Grip | "new") => ({
      onPointerDown: begin(grip),
      onPointerMove: move,
      onPointerUp: end,
      onPointerCancel: end,
    }),
    keys: (grip: Grip) => ({ onKeyDown: pressed(grip), onKeyUp: released, onBlur: released }),
  };
};
