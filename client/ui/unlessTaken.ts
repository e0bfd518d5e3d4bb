/**
 * For `onCloseAutoFocus` of a popover or a menu. The library gives the focus back to the button a moment after it
 * closed; what the reader has gone to meanwhile keeps it, and a field that was opened there is not shut by it.
 */
export const unlessTaken = (event: Event): void => {
  if (document.activeElement !== document.body) event.preventDefault();
};
