import type { StepName } from "../exploration/store.ts";

/** The layouts that can be asked for, in the order of the menu. None of them is run unless asked. */
export const layoutKinds = ["tidy", "forces", "circle", "time", "rings", "untangle"] as const;
export type LayoutKind = (typeof layoutKinds)[number];

/** Those that are about what is selected. */
export const needsChosen = (kind: LayoutKind): boolean => kind === "rings" || kind === "untangle";

/** The step of the history that a layout is. */
export const stepOf = {
  tidy: "layout",
  forces: "layoutForces",
  circle: "layoutCircle",
  time: "layoutTime",
  rings: "layoutRings",
  untangle: "untangle",
} as const satisfies Record<LayoutKind, StepName>;
