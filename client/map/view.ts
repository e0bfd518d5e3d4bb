import type { Network } from "../../server/contract/ties.ts";
import type { EntityType } from "../../server/contract/vocabulary.ts";
import { createMeasuring } from "./appearance/measuring.ts";
import { watchTheme } from "./appearance/palette.ts";
import { createAttending } from "./attending.ts";
import { attachCamera, fitMap, keepFitted } from "./camera.ts";
import { useAppearance } from "./exploration/appearance.ts";
import { useHub } from "./exploration/hub.ts";
import { dimmedOf, type Exploration, standingNetwork, visibleNetwork } from "./exploration/state.ts";
import { hasTravelled, useExploration } from "./exploration/store.ts";
import { labelFontsReady } from "./fonts.ts";
import { keepPixels, type MapSigma } from "./frame.ts";
import { type Point, pointInArea } from "./geometry.ts";
import { createGlide } from "./glide.ts";
import { createMapGraph, type MapGraph } from "./graph/attributes.ts";
import { type Moves, syncSteps } from "./graph/sync.ts";
import { bindKeyboard } from "./interaction/keyboard.ts";
import { bindPointer } from "./interaction/pointer.ts";
import { chipAt } from "./layers/chips.ts";
import type { Belonging } from "./layers/drawing.ts";
import { moreAt } from "./layers/more.ts";
import { createSettler, type LayoutHost } from "./layout/settle.ts";
import type { TimeAxis } from "./layouts/arrangement.ts";
import { attachArranger, createArranger } from "./layouts/arranger.ts";
import { axisOf } from "./layouts/axis.ts";
import { createPainter, type Painter, type Wording } from "./painter.ts";
import type { MapRenderer } from "./renderer.ts";
import { beginInSight } from "./sight.ts";
import { createSigma, isLarge } from "./sigma-map.ts";
import { createSlicer } from "./slices.ts";
import { useMapState } from "./state.ts";

/** What the page tells the map; it may change at any time. */
export interface MapProps extends Wording {
  onExpand: (entityId: string) => void;
  onOpenGroup: (entityId: string, type: EntityType) => void;
}

/** The map behind the element with `data-map`, as its property `mitosMap`: for tests and inspection only. */
export interface MapHandle {
  graph: MapGraph;
  sigma: MapSigma;
  drawn: Painter["drawn"];
}

export interface MapView extends MapHandle {
  update: (props: MapProps) => void;
  show: (exploration: Exploration) => void;
  /** Ids of the entities whose middle lies in an area of the map, in its pixels. */
  entitiesIn: (area: readonly Point[]) => string[];
  destroy: () => void;
}

/** More new ties than this are filled in a slice at a time. */
const MANY_NEW = 3000;

const isSettled = () => useMapState.getState().settled;

/**
 * Draws the network in an element: exploration to graphology to sigma, never back. Sigma draws discs and lines; one
 * canvas above them holds labels, words, rings and chips.
 * @param container an empty element that has a size; it takes the keyboard
 * @param sheet holds the marks of all entity types, for their icons
 */
export const createMapView = (container: HTMLElement, sheet: HTMLElement, first: MapProps): MapView => {
  const graph = createMapGraph();
  const sigma = createSigma(graph, container);
  const attending = createAttending(() => painter.attend());
  const filling = createSlicer();
  const painter = createPainter({ sigma, graph, sheet }, first, attending.now, belonging);
  const host = layoutHost(sigma, graph, painter);
  const settler = createSettler(host);
  const arranger = createArranger(host);
  const measuring = createMeasuring(() => painter.look().palette, painter.measure);
  const glide = createGlide(sigma, graph, painter.moving);
  let props = first;
  let latest: Exploration | null = null;
  let measurable = false;
  let painted: { network: Network; dimmed: ReturnType<typeof dimmedOf> } | null = null;

  const settle = () => {
    if (!latest || !measurable || settler.settle(latest) || isSettled() || graph.order === 0) return;
    beginInSight();
    useMapState.setState({ settled: true });
  };
  const show = (exploration: Exploration) => {
    const network = visibleNetwork(exploration);
    const dimmed = dimmedOf(exploration);
    const looksTheSame = painted?.network === network && painted.dimmed === dimmed;
    latest = exploration;
    attending.dim(dimmed);
    const moves: Moves = {};
    const steps = syncSteps(graph, network, exploration.positions, moves);
    const done = () => {
      sigma.resume();
      if (looksTheSame) sigma.scheduleRender();
      else painter.repaint();
      painted = { network, dimmed };
      measuring.show(exploration);
      glide(moves);
      settle();
    };
    if (Math.abs(network.ties.length - graph.size) < MANY_NEW) {
      filling.stop();
      for (const _ of steps);
      done();
    } else {
      // what still glides would move behind the steps that look at places
      glide({});
      sigma.pause();
      filling.run(steps, done);
    }
  };
  void labelFontsReady(painter.look().palette.sans, () => sigma.scheduleRender()).then(() => {
    measurable = true;
    settle();
    sigma.scheduleRender();
  });

  sigma.on("afterRender", painter.draw);
  const { hover, openBundle, focus } = attending;
  const expand = (id: string) => props.onExpand(id);
  bindPointer({
    sigma,
    hover,
    openBundle,
    chipAt: (at) => chipAt(painter.drawn().chips, at),
    moreAt: (at) => moreAt(painter.drawn().more, at),
    expand,
    openGroup: (id, type) => props.onOpenGroup(id, type),
  });
  const undo = [
    bindKeyboard(container, { graph, focused: () => attending.now().focused, focus, openBundle, expand }),
    attachArranger(arranger),
    // a layout that still runs is of a step that was taken back, or of places that are no more
    useExploration.subscribe((now, before) => {
      if (!hasTravelled(now, before)) return;
      settler.stop();
      arranger.giveUp();
    }),
    attachCamera({ sigma, reserved: () => painter.room().reserved }),
    watchZoom(sigma, () => {
      painter.rescale();
    }),
    watchTheme(() => {
      painter.retheme();
      measuring.again();
    }),
    watchSize(container, () => {
      sigma.resize();
      keepPixels(sigma);
      keepFitted();
      sigma.refresh();
    }),
    settler.stop,
    filling.stop,
    painter.stop,
    measuring.stop,
    useAppearance.subscribe(() => sigma.scheduleRender()),
    useHub.subscribe(() => sigma.scheduleRender()),
    attending.stop,
    () => glide({}),
  ];

  return {
    graph,
    sigma,
    show,
    drawn: painter.drawn,
    entitiesIn: (area) =>
      graph.filterNodes(
        (_, { x, y, hidden }) => !hidden && pointInArea(sigma.graphToViewport({ x, y }), area),
      ),
    update: (next) => {
      props = next;
      painter.reword(next);
    },
    destroy: () => {
      for (const step of undo) step();
      useMapState.setState({ settled: false, pointed: null, focused: null, focusedTie: null });
      latest = null;
      sigma.kill();
    },
  };
};

/** How many labels stand on the map, for each setting. */
const labelShares = { none: 0, few: 0.3, normal: 1, many: 1.6 } as const;

const belonging = (): Belonging & { axis: TimeAxis | null } => {
  const { exploration } = useExploration.getState();
  return {
    pinned: new Set(exploration.pinned),
    axis: axisOf(exploration),
    hub: useHub.getState(),
    whole:
      exploration.lens === null &&
      visibleNetwork(exploration).ties.length === standingNetwork(exploration).network.ties.length,
    labels: labelShares[useAppearance.getState().appearance.labels],
  };
};

const layoutHost = (sigma: MapRenderer, graph: MapGraph, painter: Painter): LayoutHost => ({
  look: painter.look,
  language: () => painter.wording().language,
  room: painter.room,
  preview: (positions) => {
    painter.moving(true);
    const nodes = Object.keys(positions).filter((id) => graph.hasNode(id));
    for (const id of nodes) Object.assign(graph.getNodeAttributes(id), positions[id], { hidden: false });
    if (isLarge(graph)) sigma.refresh({ partialGraph: { nodes }, skipIndexation: true });
    else sigma.refresh({ partialGraph: { nodes } });
    fitMap({ jump: true });
    useMapState.setState({ settled: true });
  },
  givenUp: () => painter.moving(false),
  settled: (whole) => {
    painter.moving(false);
    if (whole) fitMap({ jump: !isSettled() });
    useMapState.setState({ settled: true });
  },
});

const ZOOM_RESTS = 120;

/** Calls back when the zoom has come to rest at another level: icons come and go with it. */
const watchZoom = (sigma: MapSigma, changed: () => void): (() => void) => {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let last = sigma.getCamera().getState().ratio;
  sigma.getCamera().on("updated", ({ ratio }) => {
    if (ratio === last) return;
    last = ratio;
    clearTimeout(rest);
    rest = setTimeout(changed, ZOOM_RESTS);
  });
  return () => clearTimeout(rest);
};

const watchSize = (element: HTMLElement, changed: () => void): (() => void) => {
  const observer = new ResizeObserver(changed);
  observer.observe(element);
  return () => observer.disconnect();
};
