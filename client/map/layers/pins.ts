import type { Drawing } from "./drawing.ts";

/** lucide's pin, 24 by 24. */
const PIN =
  "M12 17v5M9 10.76a2 2 0 0 1-1.11 1.79l-1.78.9A2 2 0 0 0 5 15.24V16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-.76a2 2 0 0 0-1.11-1.79l-1.78-.9A2 2 0 0 1 15 10.76V7a1 1 0 0 1 1-1 2 2 0 0 0 0-4H8a2 2 0 0 0 0 4 1 1 0 0 1 1 1z";
const SIZE = 10;
const ELEVEN_O_CLOCK = (-3 * Math.PI) / 4;

/** Draws a pin at eleven o'clock of each pinned entity in sight. */
export const drawPins = ({ context, stage, look: { palette }, pinned }: Drawing): void => {
  if (!pinned || pinned.size === 0) return;
  const pin = new Path2D(PIN);
  for (const id of pinned) {
    const disc = stage.discs.get(id);
    if (!disc) continue;
    const away = disc.r + SIZE / 2;
    context.save();
    context.translate(disc.x + Math.cos(ELEVEN_O_CLOCK) * away, disc.y + Math.sin(ELEVEN_O_CLOCK) * away);
    context.scale(SIZE / 24, SIZE / 24);
    context.translate(-12, -12);
    context.lineJoin = "round";
    context.lineWidth = 8;
    context.strokeStyle = palette.paper;
    context.stroke(pin);
    context.lineWidth = 3;
    context.strokeStyle = palette.ink;
    context.stroke(pin);
    context.restore();
  }
};
