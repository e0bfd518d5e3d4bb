import { type Attention, noAttention } from "./appearance/attention.ts";
import { type Selection, useSelection } from "./selection.ts";
import { useMapState } from "./state.ts";

/** After this many milliseconds a hover makes the rest step back. */
const SETTLES_AFTER = 120;

export interface Attending {
  now: () => Attention;
  hover: (what: Selection) => void;
  openBundle: (bundle: string | null) => void;
  focus: (what: Selection) => void;
  dim: (dimmed: Attention["dimmed"]) => void;
  stop: () => void;
}

const chosen = (): Pick<Attention, "selection" | "chosen" | "route"> => {
  const { selection, entities, route } = useSelection.getState();
  return { selection, chosen: entities, route };
};

/** Keeps what the reader attends to: what is chosen comes from the selection, the rest from pointer and keyboard. */
export const createAttending = (changed: () => void): Attending => {
  let attention: Attention = { ...noAttention, ...chosen() };
  let settling: ReturnType<typeof setTimeout> | undefined;
  const attend = (change: Partial<Attention>) => {
    attention = { ...attention, ...change };
    changed();
  };
  const unsubscribe = useSelection.subscribe(() => attend(chosen()));
  return {
    now: () => attention,
    hover: (hovered) => {
      clearTimeout(settling);
      if (hovered?.id === attention.hovered?.id) return;
      attend({ hovered, settled: false });
      if (hovered) settling = setTimeout(() => attend({ settled: true }), SETTLES_AFTER);
    },
    openBundle: (opened) => {
      if (opened !== attention.opened) attend({ opened });
    },
    focus: (focused) => {
      useMapState.setState({
        focused: focused?.kind === "entity" ? focused.id : null,
        focusedTie: focused?.kind === "tie" ? focused.id : null,
      });
      if (focused?.id !== attention.focused?.id) attend({ focused });
    },
    dim: (dimmed) => {
      if (dimmed !== attention.dimmed) attention = { ...attention, dimmed };
    },
    stop: () => {
      clearTimeout(settling);
      unsubscribe();
    },
  };
};
