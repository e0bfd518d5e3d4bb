import { CalendarDays, CircleDashed, GitFork, Magnet, Shuffle, Target } from "lucide-react";
import type { LayoutKind } from "./kinds.ts";

export const layoutIcons = {
  tidy: GitFork,
  forces: Magnet,
  circle: CircleDashed,
  time: CalendarDays,
  rings: Target,
  untangle: Shuffle,
} as const satisfies Record<LayoutKind, unknown>;
