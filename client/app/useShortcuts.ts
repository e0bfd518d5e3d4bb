import { useEffect } from "react";
import { useHistory } from "../history/useHistory.ts";
import { useSelection } from "../map/selection.ts";
import { useLayout } from "./layout.ts";

/** Text is being written: in such a field Ctrl-Z is the field's own. Sliders, boxes and buttons take no text. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches("textarea, select, input:not([type=range], [type=checkbox], [type=radio])"));

/** The keys that work all over the page. But for the question mark none is a bare sign, so nothing happens by accident. */
export const useShortcuts = (): void => {
  const { undo, redo } = useHistory();
  const { openSearch, openShortcuts, toggleFacets } = useLayout();
  const select = useSelection((store) => store.select);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      const actions: Record<string, (() => void) | undefined> = {
        k: () => openSearch(true),
        "/": () => openShortcuts(true),
        b: toggleFacets,
        ...(isWriting(event.target) ? {} : { z: event.shiftKey ? redo : undo, y: redo }),
      };
      const action = command ? actions[key] : undefined;
      if (action) {
        event.preventDefault();
        action();
      } else if (key === "?" && !isWriting(event.target)) openShortcuts(true);
      else if (key === "escape" && !isWriting(event.target) && !document.querySelector("[role=dialog]")) {
        select(null);
      }
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [undo, redo, openSearch, openShortcuts, toggleFacets, select]);
};
