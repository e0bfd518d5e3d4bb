import { CLOSEST, FARTHEST } from "./camera.ts";
import { keepPixels, type MapSigma } from "./frame.ts";
import type { MapGraph } from "./graph/attributes.ts";
import { createEntityProgram } from "./programs/entity-program.ts";
import { ThreadProgram } from "./programs/thread-program.ts";
import { MapRenderer } from "./renderer.ts";

/** From this many ties on, sigma leaves them out while the camera moves: that saves 7/8 of a frame. */
const MANY_TIES = 3000;
/** Farther away than this, so many ties can no longer be told apart: none is looked for under the pointer. */
const FAR = 2;

/** Sigma with Mitos's programs and no words of its own: labels and all else are drawn on the canvas "words". */
export const createSigma = (graph: MapGraph, container: HTMLElement): MapSigma => {
  const sigma: MapSigma = new MapRenderer(graph, container, {
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
    minCameraRatio: CLOSEST,
    maxCameraRatio: FARTHEST,
    allowInvalidContainer: true,
    zoomDuration: 120,
    doubleClickZoomingDuration: 160,
  });
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

/** Saves work where there is much on the map. Called when the network or the camera has changed. */
export const suitSize = (sigma: MapSigma): void => {
  const many = sigma.getGraph().size > MANY_TIES;
  const tellable = !many || sigma.getCamera().getState().ratio < FAR;
  if (sigma.getSetting("hideEdgesOnMove") !== many) sigma.setSetting("hideEdgesOnMove", many);
  if (sigma.getSetting("enableEdgeEvents") !== tellable) sigma.setSetting("enableEdgeEvents", tellable);
};
