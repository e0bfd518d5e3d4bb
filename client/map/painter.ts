import type { SchemaResponse } from "../../server/contract/schema.ts";
import type { Language } from "../../server/contract/vocabulary.ts";
import { binLabel } from "../timeline/format.ts";
import { startOf } from "../timeline/time/units.ts";
import { type Attention, type Emphasis, emphasisOf } from "./appearance/attention.ts";
import { iconUrls } from "./appearance/icons.ts";
import { createMarker } from "./appearance/marks.ts";
import { changedPart, type Look, type Part, paint, paintPart } from "./appearance/paint.ts";
import { readPalette } from "./appearance/palette.ts";
import type { Box } from "./geometry.ts";
import type { MapGraph } from "./graph/attributes.ts";
import type { PlacedLabel, Side } from "./labels/place.ts";
import { headingsOf } from "./layers/axis.ts";
import type { Chip } from "./layers/chips.ts";
import type { Belonging } from "./layers/drawing.ts";
import type { MoreChip } from "./layers/more.ts";
import { drawOverlay } from "./layers/overlay.ts";
import { stageOf } from "./layers/stage.ts";
import type { MapRoom } from "./layout/ask.ts";
import type { TimeAxis } from "./layouts/arrangement.ts";
import type { MapRenderer } from "./renderer.ts";
import { reservedBoxes } from "./reserved.ts";
import { isLarge, suitSize, wordsContext } from "./sigma-map.ts";
import { createSlicer } from "./slices.ts";

/** What is written on the map, and in which language. */
export interface Wording {
  schema: SchemaResponse;
  language: Language;
  /** Writes a count of ties in the reader's language. */
  tiesInWords: (count: number) => string;
  /** Heads the column of those without a date. */
  noDate: string;
}

/** A narrower map writes short names. */
const CROWDED_BELOW = 560;
const MANY_ENTITIES = 400;
/** Of a large network, marks given before the page may answer. */
const AT_ONCE = 2500;

/** What the last drawing holds, so that the pointer and tests can find it. */
export interface Drawn {
  chips: readonly Chip[];
  labels: readonly PlacedLabel[];
  more: readonly MoreChip[];
}

export interface Painter {
  look: () => Look;
  wording: () => Wording;
  room: () => MapRoom;
  /** Gives all marks their attributes again; places stay. */
  repaint: () => void;
  /** Gives the marks that another attention changes their attributes again. */
  attend: () => void;
  /** Gives entities their attributes again: the zoom has changed. */
  rescale: () => void;
  /** No ties are drawn while many of them would move. */
  moving: (moves: boolean) => void;
  /** Sizes and colours other than those of degree and type. */
  measure: (weights: Look["weights"], colours: Look["colours"]) => void;
  stop: () => void;
  /** Draws the canvas above the map. */
  draw: () => void;
  reword: (wording: Wording) => void;
  /** Reads the tokens again: the theme has changed. */
  retheme: () => void;
  /** The chips and labels of the last drawing. */
  drawn: () => Drawn;
}

/** @param sheet holds the marks of all entity types, for their icons */
export const createPainter = (
  { sigma, graph, sheet }: { sigma: MapRenderer; graph: MapGraph; sheet: HTMLElement },
  first: Wording,
  attention: () => Attention,
  belonging: () => Belonging & { axis: TimeAxis | null },
): Painter => {
  const container = sigma.getContainer();
  const context = wordsContext(sigma);
  const lastSides = new Map<string, Side>();
  const typesOf = ({ schema }: Wording) => new Map(schema.tieTypes.map((type) => [type.id, type]));
  let wording = first;
  let look: Look = { palette: readPalette(container), icons: iconUrls(sheet), tieTypes: typesOf(first) };
  let drawn: Drawn = { chips: [], labels: [], more: [] };

  const room = (): MapRoom => {
    const size = sigma.getDimensions();
    return { ...size, reserved: reservedBoxes(container), crowded: size.width < CROWDED_BELOW };
  };
  const slicer = createSlicer();
  let shown: Emphasis = emphasisOf(graph, attention());
  let tiesMove = false;
  const marker = () => createMarker(graph, look, shown, sigma.scaleSize(1));
  const suit = () =>
    suitSize(sigma, {
      lit: shown.lit !== null,
      raises: shown.lit !== null || shown.cased.size > 0 || shown.hoveredTie !== null,
      tiesMove,
    });
  function* inParts(): Generator<undefined, undefined> {
    const mark = marker();
    const [nodes, edges] = [graph.nodes(), graph.edges()];
    for (let from = 0; from < Math.max(nodes.length, edges.length); from += AT_ONCE) {
      const part: Part = {
        nodes: nodes.slice(from, from + AT_ONCE).filter((id) => graph.hasNode(id)),
        edges: edges.slice(from, from + AT_ONCE).filter((id) => graph.hasEdge(id)),
      };
      paintPart(graph, mark, part);
      sigma.refresh({ partialGraph: part });
      yield;
    }
    return undefined;
  }
  const repaint = () => {
    shown = emphasisOf(graph, attention());
    suit();
    if (graph.order === 0) sigma.scheduleRender();
    else if (!isLarge(graph)) paint(graph, look, shown, sigma.scaleSize(1));
    else {
      sigma.pause();
      slicer.run(inParts(), () => sigma.resume());
    }
  };
  const paintSome = (part: Part) => {
    paintPart(graph, marker(), part);
    sigma.refresh({ partialGraph: part, skipIndexation: true });
  };
  const attend = () => {
    if (!isLarge(graph)) return repaint();
    const before = shown;
    shown = emphasisOf(graph, attention());
    suit();
    if (slicer.runs()) return;
    const part = changedPart(graph, before, shown);
    // A ring alone is on the canvas above: to draw all discs and lines again for it would take long without a GPU.
    if (part.nodes.length + part.edges.length > 0) paintSome(part);
    else draw();
  };
  const rescale = () => {
    if (!isLarge(graph)) return repaint();
    suit();
    if (!slicer.runs()) paintSome({ nodes: graph.nodes(), edges: [] });
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
    const { axis, ...belongs } = belonging();
    const covered = reserved.map(onScreen);
    const headings = axis
      ? headingsOf(
          axis,
          ({ x, y }) => sigma.graphToViewport({ x, y: -y }),
          (bin) =>
            bin === null ? wording.noDate : binLabel(startOf(bin, axis.unit), axis.unit, wording.language),
          covered,
        )
      : [];
    const moves = sigma.getCamera().isAnimated() || sigma.getMouseCaptor().isMoving;
    drawn = drawOverlay(
      {
        ...{ context, graph, stage, look, lastSides, crowded },
        attention: attention(),
        emphasis: shown,
        language: wording.language,
        moving: moves && graph.order > MANY_ENTITIES,
        reserved: covered,
        ...belongs,
        headings,
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
    attend,
    rescale,
    moving: (moves) => {
      tiesMove = moves;
      suit();
      if (!moves) sigma.refresh();
    },
    measure: (weights, colours) => {
      look = { ...look, weights: weights ?? null, colours: colours ?? null };
      repaint();
    },
    stop: slicer.stop,
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
