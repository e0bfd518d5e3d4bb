import type { Route } from "../../../server/contract/routes.ts";
import type { Network } from "../../../server/contract/ties.ts";
import type { Language } from "../../../server/contract/vocabulary.ts";
import { emphasisOf, noAttention } from "../../map/appearance/attention.ts";
import type { Hex } from "../../map/appearance/colour.ts";
import { AIR } from "../../map/appearance/measures.ts";
import { type Look, paint } from "../../map/appearance/paint.ts";
import { bundleOf } from "../../map/appearance/strands.ts";
import type { Position } from "../../map/exploration/state.ts";
import {
  type Box,
  type Disc,
  type Segment,
  type StrandPath,
  segmentsOf,
  strandPath,
} from "../../map/geometry.ts";
import { createMapGraph, type MapGraph } from "../../map/graph/attributes.ts";
import { syncGraph } from "../../map/graph/sync.ts";
import { drawOverlay } from "../../map/layers/overlay.ts";
import type { Stage } from "../../map/layers/stage.ts";
import { nameOf, wordsOfTie } from "../../ui/names.ts";
import { escapeMarkup, plain, tag } from "../markup.ts";
import { discMarkup } from "./disc.ts";
import { type Measure, SvgPen } from "./pen.ts";
import { threadMarkup } from "./thread.ts";

/** How the legend tells what sizes and colours stand for. */
export interface Telling {
  size: string;
  /** Null: colours are those of the types. */
  colours: { title: string; rows: { text: string; entities: number; colour: Hex }[] } | null;
}

/** What a picture shows, and how it looks. */
export interface Scene {
  network: Network;
  /** In graph units, y upwards. An entity without a place is not drawn. */
  positions: Readonly<Record<string, Position>>;
  /** As the map has it, but with the markup of each icon in place of its address. */
  look: Look;
  language: Language;
  route: Route | null;
  /** What sizes and colours tell where it is not the number of ties and the type. */
  telling?: Telling | null;
  measure: Measure;
}

/** The map as SVG markup, and the room that it takes in its own coordinates: pixels at zoom 1. */
export interface DrawnMap {
  markup: string;
  box: Box;
}

const BOWED_PIECES = 8;

const stageOf = (graph: MapGraph): Stage => {
  const discs = new Map<string, Disc>();
  graph.forEachNode((id, { x, y, size, hidden }) => {
    if (!hidden) discs.set(id, { x, y: -y, r: size });
  });
  const paths = new Map<string, StrandPath>();
  const segments: Segment[] = [];
  graph.forEachEdge((id, strand, subject, object) => {
    const [from, to] = [discs.get(subject), discs.get(object)];
    if (!from || !to) return;
    const path = strandPath({ ...from, r: from.r + AIR }, { ...to, r: to.r + AIR }, strand);
    paths.set(id, path);
    segments.push(...segmentsOf(path, strand.bend === 0 ? 1 : BOWED_PIECES));
  });
  return { width: 0, height: 0, discs, paths, segments };
};

const lowestFirst = <T extends { zIndex: number }>(a: T, b: T) => a.zIndex - b.zIndex;
const named = (text: string) => tag("title", {}, escapeMarkup(plain(text)));

const linesOf = ({ look, language }: Scene, graph: MapGraph, stage: Stage): string[] =>
  graph
    .mapEdges((_, attributes) => attributes)
    .sort(lowestFirst)
    .flatMap((line) => {
      const path = stage.paths.get(line.tie.id);
      if (!path) return [];
      const type = look.tieTypes.get(line.tie.type);
      const [subject, object] = [line.tie.subject, line.tie.object].map((id) =>
        nameOf(graph.getNodeAttribute(id, "entity"), language),
      );
      const words = type ? wordsOfTie(type, line.tie, language) : line.tie.type;
      return [
        tag(
          "g",
          { "data-tie": line.tie.id },
          named(`${subject} › ${words} › ${object}`),
          threadMarkup(path, line),
        ),
      ];
    });

const discsOf = ({ language }: Scene, graph: MapGraph, stage: Stage): string[] =>
  graph
    .mapNodes((_, attributes) => attributes)
    .sort(lowestFirst)
    .flatMap((mark) => {
      const disc = stage.discs.get(mark.entity.id);
      const { id } = mark.entity;
      return disc
        ? [tag("g", { "data-entity": id }, named(nameOf(mark.entity, language)), discMarkup(disc, mark))]
        : [];
    });

const around = (boxes: readonly Box[]): Box =>
  boxes.reduce(
    (all, box) => ({
      x0: Math.min(all.x0, box.x0),
      y0: Math.min(all.y0, box.y0),
      x1: Math.max(all.x1, box.x1),
      y1: Math.max(all.y1, box.y1),
    }),
    boxes[0] ?? { x0: 0, y0: 0, x1: 0, y1: 0 },
  );

/**
 * Draws the whole network as the map does at zoom 1, whatever the camera shows now. Bundles are drawn opened: on paper
 * nobody can press their chip, so each strand carries its own word.
 */
export const drawMap = (scene: Scene): DrawnMap => {
  const { network, positions, look, language, measure } = scene;
  const graph = createMapGraph();
  syncGraph(graph, network, positions);
  const attention = { ...noAttention, route: scene.route };
  const emphasis = { ...emphasisOf(graph, attention), open: new Set(network.ties.map(bundleOf)) };
  paint(graph, look, emphasis, 1);
  const stage = stageOf(graph);
  const pen = new SvgPen(measure);
  drawOverlay(
    {
      // the pen has all that the layers of the map call on a canvas
      context: pen as unknown as CanvasRenderingContext2D,
      ...{ graph, stage, look, language, attention, emphasis },
      crowded: false,
      moving: false,
      reserved: [],
      lastSides: new Map(),
    },
    String,
  );
  const reach = [...stage.discs.values()].map(({ x, y, r }) => ({
    x0: x - r,
    y0: y - r,
    x1: x + r,
    y1: y + r,
  }));
  const bows = stage.segments.map(({ from, to }) =>
    around([from, to].map(({ x, y }) => ({ x0: x, y0: y, x1: x, y1: y }))),
  );
  return {
    markup: [
      tag("g", { fill: "none" }, ...linesOf(scene, graph, stage)),
      tag("g", {}, ...discsOf(scene, graph, stage)),
      tag("g", {}, pen.markup),
    ].join("\n"),
    box: around([...reach, ...bows, ...pen.texts]),
  };
};
