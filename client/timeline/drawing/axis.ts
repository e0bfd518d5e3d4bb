import { tickLabel } from "../format.ts";
import { type Tick, ticksOf } from "../ticks.ts";
import type { Drawing } from "./drawing.ts";

const vertical = (context: CanvasRenderingContext2D, x: number, top: number, foot: number): void => {
  const crisp = Math.round(x) + 0.5;
  context.moveTo(crisp, top);
  context.lineTo(crisp, foot);
};

/** Labels stand right of their mark; that of the first, which began out of sight, is pushed in unless it meets the next. */
const labelAt = (ticks: readonly Tick[], i: number, left: number, width: number): number | null => {
  const tick = ticks[i] as Tick;
  const x = Math.max(tick.x, left - 4) + 4;
  const next = ticks[i + 1];
  return next && x + width > next.x ? null : x;
};

/** The axis: a hairline through the plot at each label, marks for the units, the labels in the reader's language. */
export const drawAxis = ({ context, inks, scale, stage: { base }, view, language }: Drawing): void => {
  const { major, minor, unit } = ticksOf(scale, view.left, view.width);
  context.lineWidth = 1;
  context.beginPath();
  for (const { x } of major) vertical(context, x, 0, base);
  context.strokeStyle = inks.line;
  context.stroke();
  context.beginPath();
  for (const { x } of minor) vertical(context, x, base, base + 3);
  for (const { x } of major) vertical(context, x, base, base + 5);
  context.moveTo(view.left, base + 0.5);
  context.lineTo(view.left + view.width, base + 0.5);
  context.strokeStyle = inks.lineStrong;
  context.stroke();
  context.font = `500 11px ${inks.sans}`;
  context.fillStyle = inks.ink3;
  major.forEach((tick, i) => {
    const label = tickLabel(tick.day, unit, language);
    const { width } = context.measureText(label);
    const x = labelAt(major, i, view.left, width);
    if (x !== null && x + width <= view.left + view.width) context.fillText(label, x, base + 16);
  });
};
