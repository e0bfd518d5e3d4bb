import type { LucideIcon } from "lucide-react";

/** Something that can be done: it stands in menus and in the command palette, and may have a key. */
export interface Command {
  id: string;
  label: string;
  icon: LucideIcon;
  /** As written on the keyboard. */
  keys?: string;
  /** Nothing to do now: shown, and not to be chosen. */
  disabled?: boolean;
  run: () => void;
}
