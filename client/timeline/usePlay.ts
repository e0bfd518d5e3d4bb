import { useEffect, useEffectEvent, useState } from "react";
import type { TimeWindow } from "./moment.ts";
import { firstFrame, nextFrame } from "./play.ts";
import type { Span } from "./time/scale.ts";
import { rangeOf, windowOf } from "./window.ts";

/** How fast time can be played: bins for each step. */
export const speeds = [1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

/** Milliseconds for a step, through which the window glides, and for one of a reader who asked for less motion. */
export const STEP = 500;
const CALM_STEP = 1000;

/** Tells the window to its owner; `final` when a movement has come to its end and may become a step of the history. */
export type OnWindow = (window: TimeWindow | null, options: { final: boolean }) => void;

interface Given {
  span: Span | null;
  window: TimeWindow | null;
  onWindow: OnWindow;
}

/** Plays through time: a window that moves by whole bins, until the end of the axis, a pause, or no window. */
export const usePlay = ({ span, window, onWindow }: Given) => {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);

  const step = useEffectEvent(() => {
    const now = window && span ? rangeOf(window, span.unit) : null;
    const next = now && span && nextFrame(now, speed, span);
    if (next) onWindow(windowOf(next, span), { final: false });
    else pause();
  });

  useEffect(() => {
    if (!playing) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const timer = setInterval(() => step(), calm ? CALM_STEP : STEP);
    return () => clearInterval(timer);
  }, [playing]);

  const pause = () => {
    setPlaying(false);
    if (window) onWindow(window, { final: true });
  };
  const play = () => {
    if (!span) return;
    const first = firstFrame(window && rangeOf(window, span.unit), span);
    setPlaying(true);
    onWindow(windowOf(first, span), { final: false });
  };
  return {
    playing,
    speed,
    toggle: playing ? pause : play,
    stop: () => setPlaying(false),
    faster: () => setSpeed((now) => speeds[(speeds.indexOf(now) + 1) % speeds.length] ?? 1),
  };
};
