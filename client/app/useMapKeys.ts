import type { KeyboardEvent, MouseEvent } from "react";
import { useMapMenu } from "../map/exploration/menu.ts";
import { useSelection } from "../map/selection.ts";
import { useMapState } from "../map/state.ts";
import type { Command } from "./commands/command.ts";
import { useEntityCommands } from "./commands/useEntityCommands.ts";
import { useMapCommands } from "./commands/useMapCommands.ts";
import { useSelectCommands } from "./commands/useSelectCommands.ts";

/** Which command a key of the map is for. By the key's place: the same on a Greek and on a Latin keyboard. */
const keys: Readonly<Record<string, string>> = {
  KeyC: "collapse",
  KeyG: "selectComponent",
  KeyH: "hide",
  KeyL: "selectAlike",
  KeyN: "selectNeighbours",
  KeyO: "only",
  KeyP: "pin",
  KeyR: "route",
  KeyS: "lasso",
  KeyT: "selectType",
  KeyU: "openCountry",
  Delete: "remove",
};

/** The canvas itself, not a field or button that stands on it. */
const onCanvas = (target: EventTarget): target is HTMLElement =>
  target instanceof HTMLElement && target.matches("[data-map]");

/**
 * Keys and context menu of the map, for its wrapper. The keys are about what has the keyboard's focus on the map, or
 * about what is selected when there are several; they work while the map has the focus, and nowhere else.
 */
export const useMapKeys = () => {
  const focused = useMapState((state) => state.focused);
  const entities = useSelection((store) => store.entities);
  const toggleEntity = useSelection((store) => store.toggleEntity);
  const show = useMapMenu((menu) => menu.show);
  const about = entities.length > 1 ? entities : focused ? [focused] : entities;
  const entityCommands = useEntityCommands(about);
  const selectCommands = useSelectCommands(about);
  const mapCommands = useMapCommands();
  const run = (commands: readonly Command[], id: string | undefined): boolean => {
    const command = commands.find((one) => one.id === id && !one.disabled);
    command?.run();
    return command !== undefined;
  };

  const openAtFocus = (map: HTMLElement) => {
    const box = map.getBoundingClientRect();
    const place = { x: box.left + box.width / 2, y: box.top + box.height / 3 };
    show(focused ? { kind: "entity", id: focused } : { kind: "map", id: "" }, place.x, place.y);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!onCanvas(event.target) || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.code === "KeyA" && run(selectCommands, "selectAll")) event.preventDefault();
      return;
    }
    if (event.key === "ContextMenu" || (event.shiftKey && event.key === "F10")) {
      event.preventDefault();
      openAtFocus(event.target);
    } else if (event.shiftKey && event.code === "KeyH") run(mapCommands, "showHidden");
    else if (event.shiftKey && event.key === "Enter" && focused) {
      event.preventDefault();
      event.stopPropagation();
      toggleEntity(focused);
    } else if (!event.shiftKey && run([...entityCommands, ...selectCommands], keys[event.code]))
      event.preventDefault();
  };

  const onContextMenu = (event: MouseEvent) => {
    // the map has already opened it, or the press was on something that stands on the map
    if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
    if (!event.target.closest("[data-map]")) return;
    event.preventDefault();
    const pointed = useMapState.getState().pointed?.what;
    const target =
      pointed && pointed.kind !== "bundle"
        ? { kind: pointed.kind, id: pointed.id }
        : { kind: "map" as const, id: "" };
    show(target, event.clientX, event.clientY);
  };

  return { onKeyDownCapture: onKeyDown, onContextMenu };
};
