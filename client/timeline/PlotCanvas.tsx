import { memo, useEffect, useRef } from "react";
import type { Language } from "../../server/contract/vocabulary.ts";
import { drawAxis } from "./drawing/axis.ts";
import { drawBoxes } from "./drawing/boxes.ts";
import { drawBand, drawLines } from "./drawing/lines.ts";
import type { Mark, View } from "./drawing/marks.ts";
import styles from "./timeline.module.css";
import { useInks } from "./useInks.ts";
import type { Model } from "./useModel.ts";

interface Props {
  model: Model;
  marks: readonly Mark[];
  left: number;
  width: number;
  height: number;
  language: Language;
  /** What the picture tells, for those who do not see it. */
  summary: string;
}

const draw = (
  canvas: HTMLCanvasElement,
  view: View,
  height: number,
  rest: Omit<Parameters<typeof drawAxis>[0], "context" | "ratio" | "view">,
): void => {
  const context = canvas.getContext("2d");
  if (!context) return;
  const ratio = window.devicePixelRatio;
  canvas.width = Math.round(view.width * ratio);
  canvas.height = Math.round(height * ratio);
  context.setTransform(ratio, 0, 0, ratio, -view.left * ratio, 0);
  const drawing = { ...rest, context, ratio, view };
  drawAxis(drawing);
  drawBand(drawing);
  drawLines(drawing);
  drawBoxes(drawing);
};

/** The picture: axis, lines, squares or bars. It is as large as what is in sight, and drawn anew when that changes. */
export const PlotCanvas = memo(({ model, marks, left, width, height, language, summary }: Props) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const inks = useInks(canvas);
  useEffect(() => {
    if (canvas.current && inks)
      draw(canvas.current, { left, width }, height, { ...model, marks, inks, language });
  }, [model, marks, left, width, height, language, inks]);
  return (
    <canvas
      ref={canvas}
      className={styles.canvas}
      style={{ width, height }}
      role="img"
      aria-label={summary}
    />
  );
});
