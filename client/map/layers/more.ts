import type { Box } from "../geometry.ts";
import { textWidth } from "../labels/measure.ts";
import type { Drawing } from "./drawing.ts";

/** The chip of an entity that has ties which are not on the map. */
export interface MoreChip {
  entity: string;
  /** How many. */
  count: number;
  box: Box;
}

const HEIGHT = 18;
const PADDING = 6;
/** With more entities in sight than this chips would be all that one sees. */
const UP_TO = 80;
const ONE_O_CLOCK = -Math.PI / 4;

const fontOf = ({ look }: Drawing) => `550 11px ${look.palette.sans}`;

/** The chips `+12` of the entities in sight: ties in the whole network less those on the map. */
export const moreChips = (drawing: Drawing): MoreChip[] => {
  const { graph, stage, attention, moving, whole } = drawing;
  if (moving || !whole || stage.discs.size > UP_TO) return [];
  const onRoute = new Set(attention.route?.entities);
  return [...stage.discs].flatMap(([id, disc]) => {
    const count = graph.getNodeAttribute(id, "entity").ties - graph.degree(id);
    if (count <= 0 || onRoute.has(id)) return [];
    const width = Math.max(HEIGHT, textWidth(`+${count}`, fontOf(drawing)) + 2 * PADDING);
    const x0 = disc.x + Math.cos(ONE_O_CLOCK) * disc.r - 2;
    const y1 = disc.y + Math.sin(ONE_O_CLOCK) * disc.r + 2;
    return [{ entity: id, count, box: { x0, x1: x0 + width, y0: y1 - HEIGHT, y1 } }];
  });
};

/** Draws the chips: raised, round, with the border of a control. */
export const drawMore = (drawing: Drawing, chips: readonly MoreChip[]): void => {
  const { context, look } = drawing;
  const { palette } = look;
  for (const { count, box } of chips) {
    context.beginPath();
    context.roundRect(box.x0, box.y0, box.x1 - box.x0, HEIGHT, HEIGHT / 2);
    context.fillStyle = palette.raised;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = palette.lineStrong;
    context.stroke();
    context.font = fontOf(drawing);
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = palette.ink;
    context.fillText(`+${count}`, (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2 + 0.5);
  }
};

/** The entity whose chip is at a point of the screen. */
export const moreAt = (chips: readonly MoreChip[], { x, y }: { x: number; y: number }): string | null =>
  chips.find(({ box }) => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1)?.entity ?? null;
