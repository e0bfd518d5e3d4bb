import { wordsOfTie } from "../../ui/names.ts";
import { CASING_WIDTH } from "../appearance/measures.ts";
import { bundleOf } from "../appearance/strands.ts";
import {
  type Box,
  discMeetsBox,
  distanceToSegment,
  type PointOnStrand,
  type StrandPath,
} from "../geometry.ts";
import { textWidth } from "../labels/measure.ts";
import { type Drawing, writeHaloed } from "./drawing.ts";

/** Words stand on all ties up to this many in sight; beyond, only on those that stand out. */
const ALL_UP_TO = 60;
const SHARE = 0.65;
const HALO = 5;
const HALF_HEIGHT = 6.5;
/** Where along the line a word is tried, nearest to the middle first. */
const TRIED = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74];

/** Whether a tie's word is wanted: on all of few; in a closed bundle the chip speaks for them. */
const isWanted = ({ graph, emphasis, stage }: Drawing, id: string): boolean => {
  const held = emphasis.cased.has(id) || emphasis.hoveredTie === id;
  if (emphasis.lit && !emphasis.lit.ties.has(id)) return false;
  const tie = graph.getEdgeAttribute(id, "tie");
  const parallel = graph.edges(tie.subject, tie.object).length > 1;
  if (parallel && !emphasis.open.has(bundleOf(tie))) return held;
  return held || stage.paths.size <= ALL_UP_TO;
};

/** Writes the types of the ties along their lines, upright, where they fit and lie on nothing. */
export const drawWords = (drawing: Drawing, taken: readonly Box[]): void => {
  const { graph, stage, look, language, emphasis } = drawing;
  const { palette } = look;
  const held = (id: string) => Number(emphasis.cased.has(id) || emphasis.hoveredTie === id);
  const boxes = [...taken];
  for (const [id, path] of [...stage.paths].sort(([a], [b]) => held(b) - held(a))) {
    if (!graph.hasEdge(id) || !isWanted(drawing, id)) continue;
    const tie = graph.getEdgeAttribute(id, "tie");
    const type = look.tieTypes.get(tie.type);
    if (!type) continue;
    const word = wordsOfTie(type, tie, language);
    const chosen = emphasis.cased.has(id);
    const font = `${chosen ? 600 : 500} 11px ${palette.sans}`;
    const width = textWidth(word, font);
    if (width > path.length * SHARE) continue;
    const place = freePlace(drawing, path, width, boxes, chosen);
    if (!place) continue;
    boxes.push(...circlesAlong(place, width));
    writeAlong(drawing, word, place, { font, colour: chosen ? palette.ink : palette.ink2 });
  }
};

/** The word's room as small boxes along it: an upright box around a slanting word would be far too large. */
const circlesAlong = ({ x, y, angle }: PointOnStrand, width: number): Box[] => {
  const steps = Math.max(2, Math.ceil(width / (2 * HALF_HEIGHT)));
  return Array.from({ length: steps }, (_, index) => {
    const along = (index / (steps - 1) - 0.5) * (width - HALF_HEIGHT);
    const [cx, cy] = [x + Math.cos(angle) * along, y + Math.sin(angle) * along];
    return { x0: cx - HALF_HEIGHT, y0: cy - HALF_HEIGHT, x1: cx + HALF_HEIGHT, y1: cy + HALF_HEIGHT };
  });
};

const freePlace = (
  { stage }: Drawing,
  path: StrandPath,
  width: number,
  taken: readonly Box[],
  beside: boolean,
): PointOnStrand | null => {
  let best: { place: PointOnStrand; crossed: number } | null = null;
  for (const t of TRIED) {
    if (Math.min(t, 1 - t) * path.length < width / 2 + 10) continue;
    const place = beside ? besideCasing(path.at(t)) : path.at(t);
    const boxes = circlesAlong(place, width);
    const onDisc = [...stage.discs.values()].some((disc) => boxes.some((box) => discMeetsBox(disc, box)));
    const onText = boxes.some((box) =>
      taken.some((other) => box.x0 < other.x1 && other.x0 < box.x1 && box.y0 < other.y1 && other.y0 < box.y1),
    );
    if (onDisc || onText) continue;
    const crossed = stage.segments.filter(
      (segment) => distanceToSegment(place, segment) < HALF_HEIGHT,
    ).length;
    if (!best || crossed < best.crossed) best = { place, crossed };
  }
  return best?.place ?? null;
};

const upright = (angle: number): number => {
  const turned = Math.atan2(Math.sin(angle), Math.cos(angle));
  return Math.abs(turned) > Math.PI / 2 ? turned + Math.PI : turned;
};

/** On a chosen tie the word stands beside the casing, on the upper side. */
const besideCasing = ({ x, y, angle }: PointOnStrand): PointOnStrand => {
  const reading = upright(angle);
  const away = CASING_WIDTH / 2 + HALF_HEIGHT + 1;
  return { x: x + Math.sin(reading) * away, y: y - Math.cos(reading) * away, angle };
};

const writeAlong = (
  drawing: Drawing,
  word: string,
  { x, y, angle }: PointOnStrand,
  style: { font: string; colour: string },
): void => {
  const { context } = drawing;
  context.save();
  context.translate(x, y);
  context.rotate(upright(angle));
  context.textAlign = "center";
  context.textBaseline = "middle";
  writeHaloed(drawing, word, { x: 0, y: 0.5 }, { ...style, halo: HALO });
  context.restore();
};
