import { fitMap, showOnMap, zoomIn, zoomOut } from "../camera.ts";
import type { MapGraph } from "../graph/attributes.ts";
import { useSelection } from "../selection.ts";
import { type Direction, nextEntity } from "./direction.ts";

/** What the keyboard needs from the map. */
export interface KeyboardHost {
  graph: MapGraph;
  focused: () => string | null;
  focus: (id: string | null) => void;
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

/** Makes the map usable from the keyboard. @returns how to unbind */
export const bindKeyboard = (element: HTMLElement, host: KeyboardHost): (() => void) => {
  const { graph, focused, focus, openBundle, expand } = host;
  const go = (id: string | null) => {
    focus(id);
    if (id) showOnMap([id]);
  };
  const { select } = useSelection.getState();
  const withFocused = (act: (id: string) => void) => () => {
    const id = focused();
    if (id) act(id);
  };
  const clear = () => {
    openBundle(null);
    select(null);
  };
  const keys = new Map<string, () => void>([
    ["Enter", withFocused((id) => select({ kind: "entity", id }))],
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
          const from = focused();
          go(from && graph.hasNode(from) ? nextEntity(graph, from, direction) : firstEntity(graph));
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
