import { markOf } from "../table.ts";
import { binOf } from "../time/units.ts";
import type { Drawing } from "./drawing.ts";
import { type Fill, fillsOf } from "./inks.ts";
import type { Mark } from "./marks.ts";

const drawBox = ({ context, inks }: Drawing, { x, y, width, height, kind }: Mark, fillOf: Fill): void => {
  const { family, modality } = markOf(kind);
  const fill = fillOf(family, modality);
  if (fill !== null) {
    context.fillStyle = fill;
    context.fillRect(x, y, width, height);
  }
  if (modality === "happened" || height < 3 || width < 3) {
    if (fill === null) {
      context.fillStyle = inks.families[family];
      context.fillRect(x, y, width, Math.min(1, height));
    }
    return;
  }
  context.lineWidth = 1.2;
  context.strokeStyle = inks.families[family];
  context.strokeRect(x + 0.6, y + 0.6, width - 1.2, height - 1.2);
};

/** A chosen square has a frame of thread around it; a bar that holds a chosen claim, a foot of thread. */
const drawChosen = ({ context, inks, marks, selected, table, bins, scale, stage }: Drawing): void => {
  context.strokeStyle = inks.thread;
  context.fillStyle = inks.thread;
  context.lineWidth = 2;
  for (const { moment, x, y, width, height } of marks)
    if (moment !== null && selected.has(moment)) context.strokeRect(x - 1, y - 1, width + 2, height + 2);
  if (stage.stack.form === "squares" || selected.size === 0) return;
  const lasting = new Set(bins.lasting);
  for (const i of selected) {
    if (lasting.has(i)) continue;
    const slot = binOf(table.from[i] as number, scale.unit) - scale.first;
    const width = Math.max(3, stage.stack.width);
    context.fillRect((slot + 0.5) * scale.binWidth - width / 2, stage.base - 1, width, 4);
  }
};

/** The claims in their bins, as squares or bars, and which of them are chosen. */
export const drawBoxes = (drawing: Drawing): void => {
  const fillOf = fillsOf(drawing.context, drawing.inks, drawing.ratio);
  for (const mark of drawing.marks) drawBox(drawing, mark, fillOf);
  drawChosen(drawing);
};
