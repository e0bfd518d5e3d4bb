import { useAnnouncement } from "../../app/announce.ts";
import { useWords } from "../../app/i18n.ts";
import { useFormats } from "../../ui/useFormats.ts";
import { type Arranged, arrangeMap } from "./arranger.ts";
import type { LayoutKind } from "./kinds.ts";
import { layoutWords } from "./words.ts";

/** Asks for a layout, and tells how it ended: how many moved, what stayed, and what it had no measure for. */
export const useArrange = (): ((kind: LayoutKind) => void) => {
  const say = useWords(layoutWords);
  const { number } = useFormats();
  const announce = useAnnouncement((store) => store.announce);
  const counted = (word: "moved" | "pinned" | "undated" | "apart", count: number, kind: LayoutKind) =>
    count === 0 ? [] : [say(word, { count, n: number(count), layout: say(kind) })];
  const told = ({ kind, moved, pinned, apart, stopped }: Arranged) => {
    if (stopped) return announce(say(moved > 0 ? "stopped" : "stoppedBefore"));
    announce(
      [
        ...counted("moved", moved, kind),
        ...counted("pinned", pinned, kind),
        ...counted(kind === "time" ? "undated" : "apart", apart, kind),
      ].join(" "),
    );
  };
  return (kind) => arrangeMap(kind, told);
};
