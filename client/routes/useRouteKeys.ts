import { useEffect, useRef } from "react";

/** By the key's place: the same on a Greek and on a Latin keyboard. */
const steps: Readonly<Record<string, 1 | -1>> = { KeyJ: 1, KeyK: -1 };

/** Whether a key pressed here may step: within the panel or on the map itself, and not where something is entered. */
const listens = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  !target.matches("input, select, textarea") &&
  (target.matches("[data-map]") || target.closest("[data-routes]") !== null);

/** J goes to the next route and K to the one before, while the panel of routes or the map has the focus. */
export const useRouteKeys = (step: (by: 1 | -1) => void): void => {
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const by = steps[event.code];
      if (!by || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.defaultPrevented || !listens(event.target)) return;
      event.preventDefault();
      latest.current(by);
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
};
