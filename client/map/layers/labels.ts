import { mix } from "../appearance/colour.ts";
import { rings } from "../appearance/measures.ts";
import type { Box } from "../geometry.ts";
import { LINE_HEIGHT, sizeOfLines } from "../labels/measure.ts";
import { isInside, type LabelToPlace, type PlacedLabel, placeLabels, type Side } from "../labels/place.ts";
import { labelForms } from "../labels/text.ts";
import { type Drawing, writeHaloed } from "./drawing.ts";
import { NUMBER_ROOM, numbered } from "./rings.ts";

/** At most this many labels are tried for each drawing. */
const MOST = 160;
/** With more than this in sight labels keep clear of the labelled only: there is no free place left. */
const MANY_DISCS = 400;
const RIM = 6;
const HUB_SHARE = 0.05;
const HALO = 4;
const RING_ROOM = rings.selected.out + rings.selected.width / 2;
const FOCUS_ROOM = rings.focused.out + rings.focused.width / 2;
const LABEL_DIMMED = 0.5;

/** Degree from which an entity is a hub: the top 5 %, and of few entities the first two. */
const hubsFrom = ({ graph }: Drawing): number => {
  const degrees = graph.mapNodes((id) => graph.degree(id)).sort((a, b) => b - a);
  return Math.max(4, degrees[Math.max(1, Math.ceil(degrees.length * HUB_SHARE) - 1)] ?? 4);
};

export const labelFont = (hub: boolean, sans: string): string =>
  hub ? `650 14px ${sans}` : `550 12.5px ${sans}`;

interface Written extends LabelToPlace {
  lines: readonly string[][];
  font: string;
}

const candidates = (drawing: Drawing): Written[] => {
  const { graph, stage, attention, emphasis, look, lastSides, pinned, labels = 1 } = drawing;
  const hubs = hubsFrom(drawing);
  const isHeld = (id: string) =>
    emphasis.ringed.has(id) ||
    pinned?.has(id) === true ||
    attention.focused?.id === id ||
    attention.route?.entities.includes(id) === true ||
    (attention.hovered?.kind === "entity" && attention.hovered.id === id);
  const withNumber = new Set(numbered(drawing));
  const roomOf = (id: string): number => {
    if (attention.focused?.id === id) return FOCUS_ROOM;
    if (withNumber.has(id)) return NUMBER_ROOM;
    return emphasis.ringed.has(id) ? RING_ROOM : 0;
  };
  return [...stage.discs]
    .map(([id, disc]) => ({ id, disc, degree: graph.degree(id), must: isHeld(id) }))
    .filter(({ degree, must }) => must || (labels > 0 && (!drawing.moving || degree >= hubs)))
    .sort((a, b) => Number(b.must) - Number(a.must) || b.degree - a.degree)
    .filter(({ must }, at, { length }) => must || at < Math.min(MOST, length) * labels)
    .map(({ id, disc, degree, must }) => {
      const lines = labelForms(graph.getNodeAttribute(id, "entity"), drawing.language, drawing.crowded);
      const font = labelFont(degree >= hubs, look.palette.sans);
      const at = { ...disc, r: disc.r + roomOf(id) };
      const forms = lines.map((form) => sizeOfLines(form, font));
      return { id, at, forms, weight: degree, must, last: lastSides.get(id), lines, font };
    });
};

/**
 * Writes the labels of the entities in sight.
 * @returns the labels that found a place
 */
export const drawLabels = (drawing: Drawing, taken: readonly Box[]): PlacedLabel[] => {
  const { graph, stage, look, emphasis, lastSides, context } = drawing;
  const written = new Map(candidates(drawing).map((label) => [label.id, label]));
  const bounds = { x0: RIM, y0: RIM, x1: stage.width - RIM, y1: stage.height - RIM };
  const found = placeLabels([...written.values()], {
    discs:
      stage.discs.size > MANY_DISCS ? [...written.values()].map(({ at }) => at) : [...stage.discs.values()],
    segments: stage.segments,
    boxes: taken,
    bounds,
  });
  // half a name at the rim says nothing
  const placed = found.filter(({ id, box }) => written.get(id)?.must || isInside(box, bounds));
  lastSides.clear();
  context.textBaseline = "middle";
  for (const label of placed) {
    const text = written.get(label.id);
    if (!text || !graph.hasNode(label.id)) continue;
    lastSides.set(label.id, label.side);
    const lit = !emphasis.lit || emphasis.lit.entities.has(label.id);
    const colour = lit ? look.palette.ink : mix(look.palette.ink, look.palette.paper, LABEL_DIMMED);
    writeLines(drawing, text.lines[label.form] ?? [], label, { font: text.font, colour });
  }
  return placed;
};

const anchors: Record<Side, CanvasTextAlign> = {
  below: "center",
  above: "center",
  right: "left",
  left: "right",
};

const writeLines = (
  drawing: Drawing,
  lines: readonly string[],
  { side, box }: PlacedLabel,
  style: { font: string; colour: string },
): void => {
  const x = { below: (box.x0 + box.x1) / 2, above: (box.x0 + box.x1) / 2, right: box.x0, left: box.x1 }[side];
  drawing.context.textAlign = anchors[side];
  for (const [index, line] of lines.entries()) {
    writeHaloed(drawing, line, { x, y: box.y0 + (index + 0.5) * LINE_HEIGHT }, { ...style, halo: HALO });
  }
};
