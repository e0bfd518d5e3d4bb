import type { MouseEvent } from "react";

/** For the press of a button that goes away with it: the panel takes the focus, and the keyboard goes on from there. */
export const keepingFocus =
  (action: () => void) =>
  (event: MouseEvent<HTMLElement>): void => {
    event.currentTarget.closest<HTMLElement>("[data-routes]")?.focus();
    action();
  };
