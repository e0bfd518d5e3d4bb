import { useRef } from "react";
import { setFilter } from "../map/exploration/changes.ts";
import type { Exploration } from "../map/exploration/state.ts";
import { useExploration } from "../map/exploration/store.ts";
import type { OnWindow } from "../timeline/usePlay.ts";

/**
 * Sets the window of time. While it is being drawn or played the map follows without a step; where it comes to rest
 * is one step of the history, which undo takes back to the window before.
 */
export const useTimeWindow = (): OnWindow => {
  const before = useRef<Exploration["filters"]["window"] | undefined>(undefined);
  return (window, { final }) => {
    const { exploration, amend, perform } = useExploration.getState();
    if (!final) {
      if (before.current === undefined) before.current = exploration.filters.window;
      amend((now) => setFilter(now, "window", window));
      return;
    }
    const first = before.current;
    before.current = undefined;
    if (first !== undefined) amend((now) => setFilter(now, "window", first));
    perform("window", (now) =>
      now.filters.window?.from === window?.from && now.filters.window?.to === window?.to
        ? now
        : setFilter(now, "window", window),
    );
  };
};
