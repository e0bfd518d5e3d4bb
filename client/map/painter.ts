import type { SchemaResponse } from "../../server/contract/schema.ts";
import type { Language } from "../../server/contract/vocabulary.ts";
import { type Attention, emphasisOf } from "./appearance/attention.ts";
import { iconUrls } from "./appearance/icons.ts";
import { type Look, paint } from "./appearance/paint.ts";
import { readPalette } from "./appearance/palette.ts";
import type { MapSigma } from "./frame.ts";
import type { Box } from "./geometry.ts";
import type { MapGraph } from "./graph/attributes.ts";
import type { PlacedLabel, Side } from "./labels/place.ts";
import type { Chip } from "./layers/chips.ts";
import { drawOverlay } from "./layers/overlay.ts";
import { stageOf } from "./layers/stage.ts";
import type { MapRoom } from "./layout/ask.ts";
import { reservedBoxes } from "./reserved.ts";
import { wordsContext } from "./sigma-map.ts";

/** What is written on the map, and in which language. */
export interface Wording {
  schema: SchemaResponse;
  language: Language;
  /** Writes a count of ties in the reader's language. */
  tiesInWords: (count: number) => string;
}

/** A narrower map writes short names. */
const CROWDED_BELOW = 560;
const MANY_ENTITIES = 400;

export interface Painter {
  look: () => Look;
  wording: () => Wording;
  room: () => MapRoom;
  /** Gives all marks their attributes again; places stay. */
  repaint: () => void;
  /** Draws the canvas above the map. */
  draw: () => void;
  reword: (wording: Wording) => void;
  /** Reads the tokens again: the theme has changed. */
  retheme: () => void;
  /** The chips and labels of the last drawing. */
  drawn: () => { chips: readonly Chip[]; labels: readonly PlacedLabel[] };
}

/** @param sheet holds the marks of all entity types, for their icons */
export const createPainter = (
  { sigma, graph, sheet }: { sigma: MapSigma; graph: MapGraph; sheet: HTMLElement },
  first: Wording,
  attention: () => Attention,
): Painter => {
  const container = sigma.getContainer();
  const context = wordsContext(sigma);
  const lastSides = new Map<string, Side>();
  const typesOf = ({ schema }: Wording) => new Map(schema.tieTypes.map((type) => [type.id, type]));
  let wording = first;
  let look: Look = { palette: readPalette(container), icons: iconUrls(sheet), tieTypes: typesOf(first) };
  let drawn: { chips: Chip[]; labels: PlacedLabel[] } = { chips: [], labels: [] };

  const room = (): MapRoom => {
    const size = sigma.getDimensions();
    return { ...size, reserved: reservedBoxes(container), crowded: size.width < CROWDED_BELOW };
  };
  const repaint = () => {
    if (graph.order > 0) paint(graph, look, emphasisOf(graph, attention()), sigma.scaleSize(1));
    else sigma.scheduleRender();
  };
  const draw = () => {
    const stage = stageOf(sigma);
    const { reserved, crowded } = room();
    const onScreen = ({ x0, y0, x1, y1 }: Box): Box => ({
      x0: x0 + stage.width / 2,
      x1: x1 + stage.width / 2,
      y0: y0 + stage.height / 2,
      y1: y1 + stage.height / 2,
    });
    const moves = sigma.getCamera().isAnimated() || sigma.getMouseCaptor().isMoving;
    drawn = drawOverlay(
      {
        ...{ context, graph, stage, look, lastSides, crowded },
        attention: attention(),
        emphasis: emphasisOf(graph, attention()),
        language: wording.language,
        moving: moves && graph.order > MANY_ENTITIES,
        reserved: reserved.map(onScreen),
      },
      wording.tiesInWords,
    );
  };
  return {
    look: () => look,
    wording: () => wording,
    drawn: () => drawn,
    room,
    repaint,
    draw,
    reword: (next) => {
      wording = next;
      look = { ...look, tieTypes: typesOf(next) };
      repaint();
    },
    retheme: () => {
      look = { ...look, palette: readPalette(container) };
      repaint();
    },
  };
};
