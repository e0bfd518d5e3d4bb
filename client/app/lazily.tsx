import { type ComponentType, lazy } from "react";
import { ApiError } from "../api/error.ts";
import { Failure } from "../ui/Notice.tsx";

type Load<P> = () => Promise<{ default: ComponentType<P> }>;

const waiting: (() => Promise<unknown>)[] = [];

const Missing = () => <Failure error={new ApiError("unreachable", "this part of the page did not come")} />;

/**
 * A part of the page that is loaded when it is first shown, or a little after the page stands, whichever is sooner: so
 * it is there too when the server goes away. One that does not come says so in its place.
 */
export const lazily = <P extends object>(load: Load<P>) => {
  waiting.push(load);
  return lazy(() => load().catch((): { default: ComponentType<P> } => ({ default: Missing })));
};

/** How long after its first drawing the page loads the rest, in milliseconds. */
const LATER = 1_500;

/** Loads all parts that were not shown yet. @returns how to call it off */
export const loadTheRest = (): (() => void) => {
  const timer = setTimeout(() => {
    // what fails now is asked for again when it is shown
    for (const load of waiting) load().catch(() => {});
  }, LATER);
  return () => clearTimeout(timer);
};
