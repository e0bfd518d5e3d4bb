import { z } from "zod";
import { useAppearance } from "../map/exploration/appearance.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useSelection } from "../map/selection.ts";
import { useOpened } from "./opened.ts";
import { PackedView, packView } from "./packed.ts";
import { viewNow } from "./view.ts";

const KEY = "mitos.view";
const PAUSE = 400;

const Remembered = z.object({
  packed: PackedView,
  /** Nothing was done to the first network but laying it out: newer articles may take its place. */
  untouched: z.boolean(),
  opened: z.object({ id: z.string(), title: z.string() }).nullable(),
});
export type Remembered = z.infer<typeof Remembered>;

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

const remember = (): void => {
  const view = viewNow();
  if (Object.keys(view.exploration.entities).length === 0) return;
  const { past } = useExploration.getState();
  const now: z.input<typeof Remembered> = {
    packed: packView(view),
    untouched: untouched && past.every(({ name }) => name === "open"),
    opened: useOpened.getState().opened,
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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(remember, PAUSE);
  };
  const now = () => {
    clearTimeout(timer);
    remember();
  };
  const ends = [useExploration, useAppearance, useSelection, useOpened].map((store) => store.subscribe(soon));
  addEventListener("pagehide", now);
  return () => {
    clearTimeout(timer);
    removeEventListener("pagehide", now);
    for (const end of ends) end();
  };
};
