import { bundles } from "../appearance/strands.ts";
import type { Box } from "../geometry.ts";
import { textWidth } from "../labels/measure.ts";
import type { Drawing } from "./drawing.ts";

/** The count in the middle of a bundle, and where it is on the screen. */
export interface Chip {
  bundle: string;
  box: Box;
  count: number;
}

const HEIGHT = 20;
const PADDING = 9;
/** A shorter bundle has no room for its chip. */
const SHARE = 0.6;

/** The chips of the closed bundles in sight. @param wording writes a count of ties in the reader's language */
export const chipsOf = (
  { graph, stage, emphasis, look, moving }: Drawing,
  wording: (count: number) => string,
): (Chip & { text: string })[] => {
  if (moving || stage.paths.size === 0) return [];
  const ties = graph.mapEdges((_, { tie }) => tie).filter(({ id }) => stage.paths.has(id));
  return [...bundles(ties)].flatMap(([bundle, strands]) => {
    const [middle] = strands;
    if (!middle || strands.length < 2 || emphasis.open.has(bundle)) return [];
    if (emphasis.lit && !strands.some(({ id }) => emphasis.lit?.ties.has(id))) return [];
    if (strands.some(({ id }) => emphasis.cased.has(id))) return [];
    const long = wording(strands.length);
    const font = chipFont(look.palette.sans);
    const ends = [stage.discs.get(middle.subject), stage.discs.get(middle.object)];
    const length = Math.max(...strands.map(({ id }) => stage.paths.get(id)?.length ?? 0));
    if (!ends[0] || !ends[1]) return [];
    const text = textWidth(long, font) + 2 * PADDING < length * SHARE ? long : String(strands.length);
    const width = textWidth(text, font) + 2 * PADDING;
    if (width > length * SHARE) return [];
    const [x, y] = [(ends[0].x + ends[1].x) / 2, (ends[0].y + ends[1].y) / 2];
    const box = { x0: x - width / 2, y0: y - HEIGHT / 2, x1: x + width / 2, y1: y + HEIGHT / 2 };
    return [{ bundle, box, count: strands.length, text }];
  });
};

const chipFont = (sans: string) => `500 11.5px ${sans}`;

/** Draws the chips: raised, round, with a border of a control. */
export const drawChips = (
  { context, look: { palette } }: Drawing,
  chips: readonly (Chip & { text: string })[],
): void => {
  for (const { box, text } of chips) {
    context.beginPath();
    context.roundRect(box.x0, box.y0, box.x1 - box.x0, HEIGHT, HEIGHT / 2);
    context.fillStyle = palette.raised;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = palette.lineStrong;
    context.stroke();
    context.font = chipFont(palette.sans);
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = palette.ink;
    context.fillText(text, (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2 + 0.5);
  }
};

/** The bundle whose chip is at a point of the screen. */
export const chipAt = (chips: readonly Chip[], { x, y }: { x: number; y: number }): string | null =>
  chips.find(({ box }) => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1)?.bundle ?? null;
