import { useSyncExternalStore } from "react";

/** The frame that the window has room for: under 720 the phone's, under 1100 the inspector covers the facets. */
export type Frame = "phone" | "narrow" | "wide";

const phone = matchMedia("(max-width: 719.98px)");
const narrow = matchMedia("(max-width: 1099.98px)");

const current = (): Frame => (phone.matches ? "phone" : narrow.matches ? "narrow" : "wide");

const subscribe = (changed: () => void): (() => void) => {
  for (const query of [phone, narrow]) query.addEventListener("change", changed);
  return () => {
    for (const query of [phone, narrow]) query.removeEventListener("change", changed);
  };
};

/** Which frame to draw; it follows the window. */
export const useFrame = (): Frame => useSyncExternalStore(subscribe, current);
