import { networkAsked } from "../api/network.ts";
import { watchCamera } from "../map/camera.ts";
import { type Appearance, useAppearance } from "../map/exploration/appearance.ts";
import type { Exploration } from "../map/exploration/state.ts";
import { type StepName, useExploration } from "../map/exploration/store.ts";
import { useSelection } from "../map/selection.ts";
import { type Sight, showSight, sightNow } from "../map/sight.ts";
import { useOpened } from "./opened.ts";

/** All that makes a view of the map: what is on it and where, how it looks, what is selected, which part is in sight. */
export interface View {
  exploration: Exploration;
  appearance: Appearance;
  selected: readonly string[];
  /** The id of the tie that is selected, if one is. */
  tie: string | null;
  /** Null: all of it, as far as it fits. */
  sight: Sight | null;
}

/** The view of this page now. */
export const viewNow = (): View => {
  const { selection, entities } = useSelection.getState();
  return {
    exploration: useExploration.getState().exploration,
    appearance: useAppearance.getState().appearance,
    selected: entities,
    tie: selection?.kind === "tie" ? selection.id : null,
    sight: sightNow(),
  };
};

/** Shows what a view selects and has in sight. */
export const attendTo = ({ selected, tie, sight }: Pick<View, "selected" | "tie" | "sight">): void => {
  const { select, selectEntities } = useSelection.getState();
  if (tie) select({ kind: "tie", id: tie });
  else selectEntities(selected);
  showSight(sight);
};

/** Shows a view: in place of everything with an empty history, or as one step of the history of this page. */
export const showView = (view: View, how: "begin" | Extract<StepName, "saved" | "link">): void => {
  const { begin, perform } = useExploration.getState();
  if (how === "begin") begin(view.exploration);
  else perform(how, () => view.exploration, [], [networkAsked(Object.keys(view.exploration.entities))]);
  useAppearance.getState().change(view.appearance);
  attendTo(view);
};

const PAUSE = 400;

/** Calls back when the view has changed and then rested for 400 ms. @returns how to end it */
export const whenViewChanges = (changed: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE);
  };
  const ends = [
    ...[useExploration, useAppearance, useSelection, useOpened].map((store) => store.subscribe(soon)),
    watchCamera(soon),
  ];
  return () => {
    clearTimeout(timer);
    for (const end of ends) end();
  };
};
