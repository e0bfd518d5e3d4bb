import { z } from "zod";
import { useExploration } from "../map/exploration/store.ts";
import { useOpened } from "./opened.ts";
import { PackedView, packView } from "./packed.ts";
import { viewNow, whenViewChanges } from "./view.ts";

const KEY = "mitos.view";

const Remembered = z.object({
  packed: PackedView,
  /** Nothing was done to the first network but laying it out: newer articles may take its place. */
  untouched: z.boolean(),
  opened: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** Which tab of the browser kept it: all of them share one place. */
  tab: z.string().default(""),
});
export type Remembered = z.infer<typeof Remembered>;

/** A name for this tab that lasts over a reload; none where the browser keeps nothing. */
export const thisTab = (): string => {
  try {
    const name = sessionStorage.getItem(KEY) ?? String(Math.random());
    sessionStorage.setItem(KEY, name);
    return name;
  } catch {
    return "";
  }
};

/** The view that this browser had when it was last here; null when there is none that can be read. */
export const remembered = (): Remembered | null => {
  try {
    const read = Remembered.safeParse(JSON.parse(localStorage.getItem(KEY) ?? "null"));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};

let untouched = false;

/** Says whether what is shown is the first network as it came. */
export const markUntouched = (is: boolean): void => {
  untouched = is;
};

/** Whether what is on the map is the first network as it came, laid out and no more. */
export const isUntouched = (): boolean =>
  untouched && useExploration.getState().past.every(({ name }) => name === "open");

const remember = (): void => {
  const view = viewNow();
  if (Object.keys(view.exploration.entities).length === 0) return;
  const now: z.input<typeof Remembered> = {
    packed: packView(view),
    untouched: isUntouched(),
    opened: useOpened.getState().opened,
    tab: thisTab(),
  };
  try {
    localStorage.setItem(KEY, JSON.stringify(now));
  } catch {
    // the browser keeps no more: what it kept before would be a map that is no longer there
    localStorage.removeItem(KEY);
  }
};

/** Keeps the view in this browser as it changes, and at the latest when the page is left. @returns how to end it */
export const keepRemembering = (): (() => void) => {
  const end = whenViewChanges(remember);
  addEventListener("pagehide", remember);
  return () => {
    removeEventListener("pagehide", remember);
    end();
  };
};
