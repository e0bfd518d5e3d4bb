import { type MouseEvent, type PointerEvent, type ReactNode, type RefObject, useState } from "react";
import { type Hit, hitAt } from "./drawing/hit.ts";
import type { Mark } from "./drawing/marks.ts";
import { nextTieOf } from "./lanes.ts";
import styles from "./timeline.module.css";
import type { useBrush } from "./useBrush.ts";
import type { Model } from "./useModel.ts";
import type { OnWindow } from "./usePlay.ts";
import { windowOf } from "./window.ts";

interface Props {
  model: Model;
  marks: readonly Mark[];
  brush: ReturnType<typeof useBrush>;
  content: RefObject<HTMLElement | null>;
  selectedTie: string | null;
  onSelectTie: (id: string) => void;
  onWindow: OnWindow;
  /** What a bin, a square or a line says when the pointer is on it. */
  tell: (hit: Hit) => string;
  children: ReactNode;
}

/** What takes the pointer over the plot: drag to make a window, click to choose, double click for all of the time. */
export const Surface = ({
  model,
  marks,
  brush,
  content,
  selectedTie,
  onSelectTie,
  onWindow,
  tell,
  children,
}: Props) => {
  const [hover, setHover] = useState<{ hit: Hit; x: number } | null>(null);
  const { table, scale, stage } = model;
  const find = (event: MouseEvent) => {
    const box = content.current?.getBoundingClientRect();
    const x = event.clientX - (box?.left ?? 0);
    return { hit: hitAt(model, marks, x, event.clientY - (box?.top ?? 0)), x };
  };
  const clicked = (event: MouseEvent) => {
    if (brush.dragged()) return;
    const { hit } = find(event);
    if (hit?.kind === "line") onSelectTie(nextTieOf(hit.line, table, selectedTie));
    else if (hit?.kind === "claim") onSelectTie(table.moments[hit.moment]?.tie ?? "");
    else if (hit?.onBar) onWindow(windowOf({ first: hit.bin, last: hit.bin }, scale), { final: true });
  };
  const hovered = (event: PointerEvent) => {
    const found = event.pointerType === "touch" || event.buttons > 0 ? null : find(event);
    setHover(found?.hit ? { hit: found.hit, x: found.x } : null);
  };
  const { onPointerMove, ...pointer } = brush.pointer("new");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: keys have sliders and a list
    <div
      className={styles.surface}
      style={{ height: stage.base }}
      data-pointing={hover !== null && (hover.hit.kind !== "bin" || hover.hit.onBar)}
      {...pointer}
      onPointerMove={(event) => {
        onPointerMove(event);
        hovered(event);
      }}
      onPointerLeave={() => setHover(null)}
      onClick={clicked}
      onDoubleClick={() => onWindow(null, { final: true })}
    >
      {children}
      {hover && (
        <span
          className={styles.readout}
          data-side={hover.x > scale.width / 2 ? "left" : "right"}
          style={{ left: hover.x }}
        >
          {tell(hover.hit)}
        </span>
      )}
    </div>
  );
};
