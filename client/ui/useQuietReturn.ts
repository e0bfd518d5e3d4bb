import { type FocusEvent, useRef } from "react";

/**
 * For a menu that opens from a button with a tooltip. When it closes it gives the focus back to its button; the tooltip,
 * which opens on focus, would then lie over what the menu has just done.
 * @returns what the menu's button and the menu's content take as props
 */
export const useQuietReturn = () => {
  const returning = useRef(false);
  return {
    button: {
      onFocus: (event: FocusEvent) => {
        if (returning.current) event.preventDefault();
      },
    },
    content: {
      onCloseAutoFocus: () => {
        returning.current = true;
        // the focus returns at once, or not at all when something else was pressed
        queueMicrotask(() => {
          returning.current = false;
        });
      },
    },
  };
};
