import { type Appearance, useAppearance } from "../map/exploration/appearance.ts";
import type { Exploration } from "../map/exploration/state.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useSelection } from "../map/selection.ts";

/** All that makes a view of the map: what is on it and where, how it looks, which entities are selected. */
export interface View {
  exploration: Exploration;
  appearance: Appearance;
  selected: readonly string[];
}

/** The view of this page now. */
export const viewNow = (): View => ({
  exploration: useExploration.getState().exploration,
  appearance: useAppearance.getState().appearance,
  selected: useSelection.getState().entities,
});

/** Shows a view: in place of everything with an empty history, or as one step of the history of this page. */
export const showView = ({ exploration, appearance, selected }: View, how: "begin" | "step"): void => {
  const { begin, perform } = useExploration.getState();
  if (how === "begin") begin(exploration);
  else perform("saved", () => exploration);
  useAppearance.getState().change(appearance);
  useSelection.getState().selectEntities(selected);
};
