import { type ComponentType, lazy, useState } from "react";
import { ApiError } from "../api/error.ts";
import { Failure } from "../ui/Notice.tsx";
import { firstDrawing } from "./firstDrawing.ts";

type Load<P> = () => Promise<{ default: ComponentType<P> }>;

const waiting: (() => Promise<unknown>)[] = [];

const Missing = () => <Failure error={new ApiError("unreachable", "this part of the page did not come")} />;

/** Has something loaded a little after the page stands, when nobody waits for it. */
export const later = (load: () => Promise<unknown>): void => void waiting.push(load);

/**
 * A part of the page that is loaded when it is first shown, or a little after the page stands, whichever is sooner: so
 * it is there too when the server goes away. One that does not come says so in its place. What is there already is shown
 * at once, in the same commit: a key that is typed after the one that opened it reaches it.
 */
export const lazily = <P extends object>(load: Load<P>): ComponentType<P> => {
  let there: ComponentType<P> | undefined;
  const fetch: Load<P> = async () => {
    const loaded = await load();
    there = loaded.default;
    return loaded;
  };
  const Coming = lazy(() => fetch().catch((): { default: ComponentType<P> } => ({ default: Missing })));
  later(fetch);
  return (props: P) => {
    // what came while it was shown must not begin anew
    const [Part] = useState<ComponentType<P>>(() => there ?? Coming);
    return <Part {...props} />;
  };
};

/** As `lazily`, for what stands around the map: it leaves the way to the first drawing free. */
export const afterDrawing = <P extends object>(load: Load<P>) => lazily<P>(() => firstDrawing.then(load));

/** How long after the first drawing the page loads the rest, in milliseconds. */
const LATER = 500;

/** Loads all parts that were not shown yet. @returns how to call it off */
export const loadTheRest = (): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let off = false;
  const loadAll = () => {
    // what fails now is asked for again when it is shown
    for (const load of waiting) load().catch(() => {});
  };
  void firstDrawing.then(() => {
    if (!off) timer = setTimeout(loadAll, LATER);
  });
  return () => {
    off = true;
    clearTimeout(timer);
  };
};
