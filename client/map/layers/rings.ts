import { rings } from "../appearance/measures.ts";
import type { Box, Disc, Point } from "../geometry.ts";
import type { Drawing } from "./drawing.ts";

const NUMBER_DISC = 8.5;

/** Draws the rings of the hovered, the selected and the focused, and the numbers of the route's entities. */
export const drawRings = (drawing: Drawing): void => {
  const { attention, emphasis, look } = drawing;
  const { palette } = look;
  const { hovered, focused } = attention;
  if (hovered?.kind === "entity" && !emphasis.ringed.has(hovered.id)) {
    ring(drawing, hovered.id, rings.hovered, palette.ink2);
  }
  for (const id of emphasis.ringed) ring(drawing, id, rings.selected, palette.thread);
  if (focused?.kind === "entity") ring(drawing, focused.id, rings.focused, palette.ink);
  for (const [index, id] of numbered(drawing).entries()) number(drawing, id, index + 1);
};

/** So far above its disc a label has the number beneath it. */
export const NUMBER_ROOM = 16;

/** The entities of the route that is shown, in its order; what joins several has no order. */
export const numbered = ({ attention: { route } }: Drawing): readonly string[] =>
  route && !route.joins ? route.entities : [];

const numberAt = ({ x, y, r }: Disc): Point => {
  const away = r + rings.selected.out + NUMBER_DISC - 3;
  return { x: x + away * Math.cos(-Math.PI / 4), y: y + away * Math.sin(-Math.PI / 4) };
};

/** Where the numbers of the route stand: labels keep clear of them. */
export const numberBoxes = (drawing: Drawing): Box[] =>
  numbered(drawing).flatMap((id) => {
    const disc = drawing.stage.discs.get(id);
    if (!disc) return [];
    const { x, y } = numberAt(disc);
    return [{ x0: x - NUMBER_DISC, x1: x + NUMBER_DISC, y0: y - NUMBER_DISC, y1: y + NUMBER_DISC }];
  });

const ring = (
  { context, stage }: Drawing,
  id: string,
  { width, out }: { width: number; out: number },
  colour: string,
): void => {
  const disc = stage.discs.get(id);
  if (!disc) return;
  context.beginPath();
  context.arc(disc.x, disc.y, disc.r + out, 0, 2 * Math.PI);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
};

/** The step of the route in a disc of thread, at one o'clock. */
const number = ({ context, stage, look: { palette } }: Drawing, id: string, step: number): void => {
  const disc = stage.discs.get(id);
  if (!disc) return;
  const { x, y } = numberAt(disc);
  context.beginPath();
  context.arc(x, y, NUMBER_DISC, 0, 2 * Math.PI);
  context.fillStyle = palette.thread;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = palette.paper;
  context.stroke();
  context.font = `650 11px ${palette.sans}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = palette.onThread;
  context.fillText(String(step), x, y + 0.5);
};
