import type { MouseEvent } from "react";

/** Gives the focus to the panel, for a button that goes away with its press: the keyboard goes on from there. */
export const keepFocus = (event: MouseEvent<HTMLElement>): void =>
  event.currentTarget.closest<HTMLElement>("[data-routes]")?.focus();
