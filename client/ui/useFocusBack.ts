import { useState } from "react";

/** What had the focus before a menu or a dialog took it, wherever several open one from another. */
let last: HTMLElement | null = null;

/** Where the focus is to go back to: what has it now, or what opened the menu or the dialog that has it now. */
const opener = (): HTMLElement | null => {
  const { activeElement: active } = document;
  if (!(active instanceof HTMLElement) || active === document.body) return null;
  if (active.closest("[role=dialog]")) return last;
  const menu = active.closest("[role=menu]");
  return menu ? document.getElementById(menu.getAttribute("aria-labelledby") ?? "") : active;
};

/**
 * For a dialog that is mounted when it opens: the library gives the focus back to a button of its own alone. When the
 * dialog closes, what had the focus before gets it again; if that is gone, the map or the room does.
 * @returns gives the focus back; for `onCloseAutoFocus` of the dialog's content
 */
export const useFocusBack = () => {
  const [from] = useState(() => {
    last = opener();
    return last;
  });
  return (event: Event): void => {
    event.preventDefault();
    // what has taken it meanwhile keeps it: another dialog, a menu, what the reader went to
    if (document.activeElement !== document.body) return;
    const places = [from, ...document.querySelectorAll<HTMLElement>("[data-map], #room")];
    places.find((place) => place?.isConnected && !place.closest("[inert]"))?.focus({ preventScroll: true });
  };
};
