import type { Modality } from "../../../server/contract/vocabulary.ts";
import type { Line } from "../lanes.ts";
import { markOf } from "../table.ts";
import { xOf } from "../time/scale.ts";
import type { Drawing } from "./drawing.ts";

/** Air between the end of the axis and the tip of an arrowhead, and the arrowhead's length. */
const AIR = 6;
const HEAD = 9;
/** A line of a few days would else not be seen between its ticks. */
const SHORTEST = 3;

/** Dashes and width of a line for each modality, as on the map. */
const strokes: Record<Modality, { dashes: number[]; width: number; cap: CanvasLineCap }> = {
  happened: { dashes: [], width: 2, cap: "butt" },
  planned: { dashes: [8, 5], width: 2, cap: "butt" },
  alleged: { dashes: [0.1, 5.2], width: 3, cap: "round" },
  denied: { dashes: [], width: 1, cap: "butt" },
};

const stroke = (context: CanvasRenderingContext2D, x1: number, x2: number, y: number): void => {
  context.beginPath();
  context.moveTo(x1, y);
  context.lineTo(x2, y);
  context.stroke();
};

/** The end of a line: a tick where it is known, an arrowhead where it is open. `towards` is 1 at the right end. */
const drawEnd = (
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  open: boolean,
  towards: 1 | -1,
): void => {
  context.beginPath();
  if (open) {
    context.moveTo(x, y);
    context.lineTo(x - towards * HEAD, y - 4.4);
    context.lineTo(x - towards * HEAD, y + 4.4);
    context.fill();
    return;
  }
  context.lineWidth = 1.5;
  context.moveTo(x, y - 4);
  context.lineTo(x, y + 4);
  context.stroke();
};

/** Where a line begins and ends, in pixels; open ends reach almost to the ends of the axis. */
export const endsOf = ({ scale }: Pick<Drawing, "scale">, { from, to }: Line): [number, number] => {
  const start = from === null ? AIR : xOf(scale, from);
  const end = to === null ? scale.width - AIR : xOf(scale, to + 1);
  return [start, Math.max(start + SHORTEST, end)];
};

const drawLine = (drawing: Drawing, line: Line, y: number): void => {
  const { context, inks, selected } = drawing;
  const { modality, family } = markOf(line.kind);
  const [start, end] = endsOf(drawing, line);
  const chosen = line.moments.some((i) => selected.has(i));
  if (chosen) {
    context.lineCap = "round";
    context.lineWidth = 9;
    context.strokeStyle = inks.threadCasing;
    stroke(context, start, end, y);
  }
  const { dashes, width, cap } = strokes[modality];
  context.strokeStyle = inks.families[family];
  context.fillStyle = inks.families[family];
  context.lineCap = cap;
  context.lineWidth = chosen ? Math.max(3, width) : width;
  context.setLineDash(dashes);
  stroke(context, start + (line.from === null ? HEAD - 1 : 0), end - (line.to === null ? HEAD - 1 : 0), y);
  context.setLineDash([]);
  context.lineCap = "butt";
  if (modality === "denied") drawCrosses(context, start, end, y);
  drawEnd(context, start, y, line.from === null, -1);
  drawEnd(context, end, y, line.to === null, 1);
};

/** The crosses of a disused railway, every 18 pixels. */
const drawCrosses = (context: CanvasRenderingContext2D, start: number, end: number, y: number): void => {
  context.beginPath();
  for (let x = start + 10; x < end - 6; x += 18) {
    context.moveTo(x - 3, y - 3);
    context.lineTo(x + 3, y + 3);
    context.moveTo(x - 3, y + 3);
    context.lineTo(x + 3, y - 3);
  }
  context.stroke();
};

/** The claims that last, one line for those that say the same of the same time. */
export const drawLines = (drawing: Drawing): void =>
  drawing.lanes.lines.forEach((line, i) => {
    drawLine(drawing, line, drawing.stage.lines[i] as number);
  });

/** The density band: how many claims last through each bin, as heights over the band's foot. */
export const drawBand = ({ context, inks, lanes, stage, scale }: Drawing): void => {
  if (!lanes.density || !stage.band) return;
  const { top, foot } = stage.band;
  const most = lanes.density.reduce((a, b) => Math.max(a, b), 1);
  context.fillStyle = inks.ink3;
  lanes.density.forEach((count, slot) => {
    const height = ((foot - top) * count) / most;
    if (count > 0)
      context.fillRect(
        slot * scale.binWidth,
        foot - Math.max(1, height),
        scale.binWidth,
        Math.max(1, height),
      );
  });
};
