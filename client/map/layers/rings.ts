import { rings } from "../appearance/measures.ts";
import type { Drawing } from "./drawing.ts";

const NUMBER_DISC = 8.5;

/** Draws the rings of the hovered, the selected and the focused, and the numbers of the route's entities. */
export const drawRings = (drawing: Drawing): void => {
  const { attention, emphasis, look } = drawing;
  const { palette } = look;
  const { hovered, focused, route } = attention;
  if (hovered?.kind === "entity" && !emphasis.ringed.has(hovered.id)) {
    ring(drawing, hovered.id, rings.hovered, palette.ink2);
  }
  for (const id of emphasis.ringed) ring(drawing, id, rings.selected, palette.thread);
  if (focused?.kind === "entity") ring(drawing, focused.id, rings.focused, palette.ink);
  const numbered = route && !route.joins ? route.entities : [];
  for (const [index, id] of numbered.entries()) number(drawing, id, index + 1);
};

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
  const away = disc.r + rings.selected.out + NUMBER_DISC - 3;
  const x = disc.x + away * Math.cos(-Math.PI / 4);
  const y = disc.y + away * Math.sin(-Math.PI / 4);
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
