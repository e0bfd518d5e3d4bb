import type { PlacedLabel } from "../labels/place.ts";
import { drawHeadings } from "./axis.ts";
import { type Chip, chipsOf, drawChips } from "./chips.ts";
import type { Drawing } from "./drawing.ts";
import { drawLabels } from "./labels.ts";
import { drawMore, type MoreChip, moreChips } from "./more.ts";
import { drawPins } from "./pins.ts";
import { drawRings, numberBoxes } from "./rings.ts";
import { drawWords } from "./words.ts";

/**
 * Draws what lies over the discs and lines: words on ties, labels, rings, numbers of the route, chips of bundles.
 * @param wording writes a count of ties in the reader's language
 * @returns the chips, so that the pointer can find them, and the labels with the places they got
 */
export const drawOverlay = (
  drawing: Drawing,
  wording: (count: number) => string,
): { chips: Chip[]; labels: PlacedLabel[]; more: MoreChip[] } => {
  const { context, stage } = drawing;
  context.clearRect(0, 0, stage.width, stage.height);
  const chips = chipsOf(drawing, wording);
  const more = moreChips(drawing);
  const chipBoxes = [...chips, ...more].map(({ box }) => box);
  const labels = drawLabels(drawing, [...chipBoxes, ...numberBoxes(drawing), ...drawing.reserved]);
  if (!drawing.moving) drawWords(drawing, [...labels.map(({ box }) => box), ...chipBoxes]);
  drawHeadings(drawing);
  drawRings(drawing);
  drawPins(drawing);
  drawMore(drawing, more);
  drawChips(drawing, chips);
  return { chips, labels, more };
};
