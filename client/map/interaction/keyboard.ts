import { fitMap, showOnMap, zoomIn, zoomOut } from "../camera.ts";
import type { MapGraph } from "../graph/attributes.ts";
import { type Selection, useSelection } from "../selection.ts";
import { type Direction, nextEntity } from "./direction.ts";

/** What the keyboard needs from the map. */
export interface KeyboardHost {
  graph: MapGraph;
  focused: () => Selection;
  focus: (what: Selection) => void;
  openBundle: (bundle: string | null) => void;
  expand: (entityId: string) => void;
}

const arrows: Record<string, Direction> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** The entity to start from: the selected one, else the one with most ties. */
const firstEntity = (graph: MapGraph): string | null => {
  const { selection } = useSelection.getState();
  if (selection?.kind === "entity" && graph.hasNode(selection.id)) return selection.id;
  const shown = graph.filterNodes((_, { hidden }) => !hidden);
  return shown.sort((a, b) => graph.degree(b) - graph.degree(a))[0] ?? null;
};

/** The ties of an entity in the order of the clock, so that one key goes round it. */
const tiesAround = (graph: MapGraph, id: string): string[] => {
  const here = graph.getNodeAttributes(id);
  const angle = (tie: string) => {
    const there = graph.getNodeAttributes(graph.opposite(id, tie));
    return Math.atan2(there.x - here.x, there.y - here.y);
  };
  return graph.edges(id).sort((a, b) => angle(a) - angle(b) || (a < b ? -1 : 1));
};

/** Makes the map usable from the keyboard. @returns how to unbind */
export const bindKeyboard = (element: HTMLElement, host: KeyboardHost): (() => void) => {
  const { graph, focused, focus, openBundle, expand } = host;
  const go = (id: string | null) => {
    focus(id ? { kind: "entity", id } : null);
    if (id) showOnMap([id]);
  };
  /** Where the arrows and D start from: the focused entity, or the end of the focused tie that was left. */
  let standing: string | null = null;
  const stand = () => {
    const now = focused();
    if (now?.kind === "entity") standing = now.id;
    return now && standing && graph.hasNode(standing) ? standing : null;
  };
  const nextTie = () => {
    const from = stand();
    if (!from) return;
    const ties = tiesAround(graph, from);
    const now = focused();
    const next = ties[(now?.kind === "tie" ? ties.indexOf(now.id) + 1 : 0) % Math.max(1, ties.length)];
    if (next) focus({ kind: "tie", id: next });
  };
  const { select } = useSelection.getState();
  const withFocused = (act: (id: string) => void) => () => {
    const id = stand();
    if (id) act(id);
  };
  const clear = () => {
    openBundle(null);
    select(null);
  };
  const keys = new Map<string, () => void>([
    [
      "Enter",
      () => {
        const now = focused();
        if (now) select(now);
      },
    ],
    // D as in δεσμός; T selects by type.
    ...["d", "D", "δ", "Δ"].map((key) => [key, nextTie] as const),
    // The Greek keyboard has epsilon on the key of E.
    ...["e", "E", "ε", "Ε"].map((key) => [key, withFocused(expand)] as const),
    ["+", zoomIn],
    ["=", zoomIn],
    ["-", zoomOut],
    ["0", () => fitMap()],
    ["Escape", clear],
  ]);

  const onKey = (event: KeyboardEvent) => {
    if (event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = arrows[event.key];
    const act = direction
      ? () => {
          const from = stand();
          go(from ? nextEntity(graph, from, direction) : firstEntity(graph));
        }
      : keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };
  const onFocus = () => {
    if (element.matches(":focus-visible")) go(firstEntity(graph));
  };
  const onBlur = () => focus(null);
  element.addEventListener("keydown", onKey);
  element.addEventListener("focus", onFocus);
  element.addEventListener("blur", onBlur);
  return () => {
    element.removeEventListener("keydown", onKey);
    element.removeEventListener("focus", onFocus);
    element.removeEventListener("blur", onBlur);
  };
};
