import { CLOSEST, FARTHEST } from "./camera.ts";
import { keepPixels, type MapSigma } from "./frame.ts";
import type { MapGraph } from "./graph/attributes.ts";
import { createEntityProgram } from "./programs/entity-program.ts";
import { ThreadProgram } from "./programs/thread-program.ts";
import { MapRenderer } from "./renderer.ts";

/** From this many ties on, sigma leaves them out while the camera moves: that saves 7/8 of a frame. */
const MANY_TIES = 3000;
/** Nearer than this, so many ties can be told apart: whole strands are drawn, and all are found under the pointer. */
const NEAR = 0.8;

/** Sigma with Mitos's programs and no words of its own: labels and all else are drawn on the canvas "words". */
export const createSigma = (graph: MapGraph, container: HTMLElement): MapRenderer => {
  const sigma = new MapRenderer(graph, container, {
    nodeProgramClasses: { entity: createEntityProgram() },
    edgeProgramClasses: { thread: ThreadProgram },
    defaultNodeType: "entity",
    defaultEdgeType: "thread",
    defaultDrawNodeHover: () => {},
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: false,
    zIndex: true,
    stagePadding: 0,
    minCameraRatio: CLOSEST,
    maxCameraRatio: FARTHEST,
    allowInvalidContainer: true,
    zoomDuration: 120,
    doubleClickZoomingDuration: 160,
  });
  // only now: sigma would keep a picture of all ties for the pointer, which picking.ts does without
  sigma.setSetting("enableEdgeEvents", true);
  sigma.createCanvasContext("words", { style: { pointerEvents: "none" } });
  sigma.resize(true);
  keepPixels(sigma);
  return sigma;
};

/** The canvas above discs and lines. @throws Error when the browser gives no 2D canvas */
export const wordsContext = (sigma: MapSigma): CanvasRenderingContext2D => {
  const context = sigma.getCanvases().words?.getContext("2d");
  if (!context) throw new Error("This browser gives no 2D canvas, so the map cannot write its labels.");
  return context;
};

/** So many ties are never all repainted because the pointer moved, and are hair lines from afar. */
export const isLarge = (graph: MapGraph): boolean => graph.size > MANY_TIES;

/**
 * Saves work where there is much on the map. Called when the network, the zoom or what stands out has changed.
 * @param lit something stands out: of many ties the rest is left out, not drawn faintly
 * @param raises any tie stands out
 * @param tiesMove a layout runs: of many ties none is drawn
 */
export const suitSize = (
  sigma: MapRenderer,
  { lit, raises, tiesMove }: { lit: boolean; raises: boolean; tiesMove: boolean },
): void => {
  sigma.raises = raises;
  const many = isLarge(sigma.getGraph());
  const near = sigma.getCamera().getState().ratio < NEAR;
  sigma.detail = !many ? "all" : tiesMove ? "none" : lit ? "raised" : near ? "near" : "hair";
  const tellable = !many || lit || near;
  if (sigma.getSetting("hideEdgesOnMove") !== many) sigma.setSetting("hideEdgesOnMove", many);
  if (sigma.getSetting("enableEdgeEvents") !== tellable) sigma.setSetting("enableEdgeEvents", tellable);
};
