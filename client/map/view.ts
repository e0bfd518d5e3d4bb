import Sigma from "sigma";
import { animateNodes } from "sigma/utils";
import type { SchemaResponse } from "../../server/contract/schema.ts";
import type { Language } from "../../server/contract/vocabulary.ts";
import { type Attention, emphasisOf, noAttention } from "./appearance/attention.ts";
import { iconUrls } from "./appearance/icons.ts";
import { type Look, paint } from "./appearance/paint.ts";
import { readPalette, watchTheme } from "./appearance/palette.ts";
import { attachCamera, fitMap, keepFitted } from "./camera.ts";
import { type Exploration, visibleNetwork } from "./exploration/state.ts";
import { keepPixels, type MapSigma } from "./frame.ts";
import type { Box } from "./geometry.ts";
import { createMapGraph } from "./graph/attributes.ts";
import { type Moves, syncGraph } from "./graph/sync.ts";
import { bindKeyboard } from "./interaction/keyboard.ts";
import { bindPointer } from "./interaction/pointer.ts";
import { forgetWidths } from "./labels/measure.ts";
import type { Side } from "./labels/place.ts";
import { type Chip, chipAt } from "./layers/chips.ts";
import { drawOverlay } from "./layers/overlay.ts";
import { stageOf } from "./layers/stage.ts";
import { createSettler } from "./layout/settle.ts";
import { createEntityProgram } from "./programs/entity-program.ts";
import { ThreadProgram } from "./programs/thread-program.ts";
import { reservedBoxes } from "./reserved.ts";
import { useSelection } from "./selection.ts";
import { useMapState } from "./state.ts";

/** What the page tells the map; it may change at any time. */
export interface MapProps {
  schema: SchemaResponse;
  language: Language;
  onExpand: (entityId: string) => void;
  /** Writes a count of ties in the reader's language. */
  tiesInWords: (count: number) => string;
}

/** A map on the page, for tests and inspection only: `element.mitosMap` on the element with `data-map`. */
export interface MapHandle {
  graph: ReturnType<typeof createMapGraph>;
  sigma: MapSigma;
}

export interface MapView extends MapHandle {
  update: (props: MapProps) => void;
  show: (exploration: Exploration) => void;
  layOutAgain: () => void;
  destroy: () => void;
}

/** After this long a hover makes the rest step back. */
const SETTLES_AFTER = 120;
const CROWDED_BELOW = 560;
const MANY_ENTITIES = 400;
const MANY_EDGES = 3000;

/**
 * Draws the network in an element: exploration to graphology to sigma, never back. Sigma draws discs and lines; one
 * canvas above them holds labels, words, rings and chips.
 * @param container an empty element that has a size; it takes the keyboard
 * @param sheet holds the marks of all entity types, for their icons
 */
export const createMapView = (container: HTMLElement, sheet: HTMLElement, first: MapProps): MapView => {
  let props = first;
  let attention: Attention = { ...noAttention, ...pickSelection() };
  let chips: Chip[] = [];
  let gliding: (() => void) | null = null;
  const lastSides = new Map<string, Side>();
  const icons = iconUrls(sheet);
  const tieTypesOf = ({ tieTypes }: SchemaResponse) => new Map(tieTypes.map((type) => [type.id, type]));
  let look: Look = { palette: readPalette(container), icons, tieTypes: tieTypesOf(first.schema) };

  const graph = createMapGraph();
  const sigma: MapSigma = new Sigma(graph, container, {
    nodeProgramClasses: { entity: createEntityProgram() },
    edgeProgramClasses: { thread: ThreadProgram },
    defaultNodeType: "entity",
    defaultEdgeType: "thread",
    defaultDrawNodeHover: () => {},
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 0,
    minCameraRatio: 1 / 4,
    maxCameraRatio: 60,
    allowInvalidContainer: true,
    zoomDuration: 120,
    doubleClickZoomingDuration: 160,
  });
  sigma.createCanvasContext("words", { style: { pointerEvents: "none" } });
  sigma.resize(true);
  const context = sigma.getCanvases().words?.getContext("2d");
  keepPixels(sigma);

  const isCrowded = () => sigma.getDimensions().width < CROWDED_BELOW;
  const reserved = () => reservedBoxes(container);
  const isMoving = () => graph.order > MANY_ENTITIES && sigma.getCamera().isAnimated();

  const draw = () => {
    if (!context) return;
    const stage = stageOf(sigma);
    const emphasis = emphasisOf(graph, attention);
    const [halfWidth, halfHeight] = [stage.width / 2, stage.height / 2];
    const onScreen = ({ x0, y0, x1, y1 }: Box): Box => ({
      x0: x0 + halfWidth,
      x1: x1 + halfWidth,
      y0: y0 + halfHeight,
      y1: y1 + halfHeight,
    });
    chips = drawOverlay(
      {
        ...{ context, graph, stage, look, attention, emphasis, lastSides },
        language: props.language,
        crowded: isCrowded(),
        moving: isMoving(),
        reserved: reserved().map(onScreen),
      },
      props.tiesInWords,
    );
  };
  sigma.on("afterRender", draw);

  const repaint = () => {
    if (graph.order > 0) paint(graph, look, emphasisOf(graph, attention), sigma.scaleSize(1));
    else sigma.scheduleRender();
  };
  const attend = (change: Partial<Attention>) => {
    attention = { ...attention, ...change };
    repaint();
  };

  let settling: ReturnType<typeof setTimeout> | undefined;
  const hover = (hovered: Attention["hovered"]) => {
    clearTimeout(settling);
    if (hovered?.id === attention.hovered?.id) return;
    attend({ hovered, settled: attention.settled && hovered !== null });
    if (hovered) settling = setTimeout(() => attend({ settled: true }), SETTLES_AFTER);
  };
  const openBundle = (opened: string | null) => attend({ opened });
  const focus = (focused: string | null) => {
    useMapState.setState({ focused });
    attend({ focused });
  };
  const expand = (id: string) => props.onExpand(id);

  const settler = createSettler({
    look: () => look,
    language: () => props.language,
    room: () => ({ ...sigma.getDimensions(), reserved: reserved(), crowded: isCrowded() }),
    preview: (positions) => {
      for (const [id, at] of Object.entries(positions)) {
        if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { ...at, hidden: false });
      }
      fitMap({ jump: true });
      useMapState.setState({ settled: true });
    },
    settled: (whole) => {
      if (whole) fitMap({ jump: !useMapState.getState().settled });
      useMapState.setState({ settled: true });
    },
  });

  const show = (exploration: Exploration) => {
    gliding?.();
    const moves = syncGraph(graph, visibleNetwork(exploration), exploration.positions);
    sigma.setSetting("hideEdgesOnMove", graph.size > MANY_EDGES);
    repaint();
    if (Object.keys(moves).length > 0) gliding = glide(moves);
    settler.settle(exploration);
  };
  const glide = (moves: Moves) => {
    const time = Number.parseFloat(getComputedStyle(container).getPropertyValue("--m-map")) || 0;
    if (time > 0) return animateNodes(graph, moves, { duration: time, easing: "cubicInOut" });
    for (const [id, at] of Object.entries(moves)) graph.mergeNodeAttributes(id, at);
    return null;
  };

  bindPointer({ sigma, hover, openBundle, chipAt: (point) => chipAt(chips, point), expand });
  const undo = [
    bindKeyboard(container, { graph, focused: () => attention.focused, focus, openBundle, expand }),
    attachCamera({ sigma, reserved }),
    useSelection.subscribe(() => attend(pickSelection())),
    watchTheme(() => {
      look = { ...look, palette: readPalette(container) };
      repaint();
    }),
    watchSize(container, () => {
      sigma.resize();
      keepPixels(sigma);
      keepFitted();
      sigma.refresh();
    }),
    settler.stop,
    () => clearTimeout(settling),
  ];
  void document.fonts.ready.then(() => {
    forgetWidths();
    sigma.scheduleRender();
  });

  return {
    graph,
    sigma,
    show,
    layOutAgain: settler.layOutAgain,
    update: (next) => {
      props = next;
      look = { ...look, tieTypes: tieTypesOf(next.schema) };
      repaint();
    },
    destroy: () => {
      for (const step of undo) step();
      gliding?.();
      useMapState.setState({ settled: false, pointed: null, focused: null });
      sigma.kill();
    },
  };
};

const pickSelection = (): Pick<Attention, "selection" | "route"> => {
  const { selection, route } = useSelection.getState();
  return { selection, route };
};

const watchSize = (element: HTMLElement, changed: () => void): (() => void) => {
  const observer = new ResizeObserver(changed);
  observer.observe(element);
  return () => observer.disconnect();
};
