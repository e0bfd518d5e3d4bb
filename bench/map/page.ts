import { MultiDirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import FA2Layout from "graphology-layout-forceatlas2/worker";
import Sigma from "sigma";
import { drawn, type Frames, measureFrames, type Sight } from "./frames.ts";

/** The same map for another drawer: places, sizes and colours as they are drawn by Mitos. */
export interface Picture {
  entities: { id: string; x: number; y: number; size: number; color: string }[];
  ties: { id: string; subject: string; object: string; size: number; color: string }[];
  /** Of the map in pixels. */
  width: number;
  height: number;
  box: { x: [number, number]; y: [number, number] };
  sight: Sight;
}

/** An element of the size of the map, alone on the page. */
const place = ({ width, height }: Picture): HTMLElement => {
  const element = document.createElement("div");
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
  document.body.replaceChildren(element);
  return element;
};

const graphOf = ({ entities, ties }: Picture) => {
  const graph = new MultiDirectedGraph();
  for (const { id, ...look } of entities) graph.addNode(id, look);
  for (const { id, subject, object, ...look } of ties) graph.addEdgeWithKey(id, subject, object, look);
  return graph;
};

/** Plain sigma with its own programs. */
const plain = async (picture: Picture): Promise<{ first: number; frames: Frames }> => {
  const begun = performance.now();
  const sigma = new Sigma(graphOf(picture), place(picture), { renderLabels: false, maxCameraRatio: 100 });
  sigma.setCustomBBox(picture.box);
  sigma.getCamera().setState(picture.sight);
  await new Promise<void>((resolve) => sigma.once("afterRender", () => resolve()));
  drawn(sigma);
  const first = performance.now() - begun;
  const frames = await measureFrames(sigma, picture.sight);
  sigma.kill();
  return { first, frames };
};

/** graphology's ForceAtlas2 worker with sigma attached: its rounds of forces in some milliseconds; it answers after each. */
const layout = async (picture: Picture, milliseconds: number): Promise<number> => {
  const graph = graphOf(picture);
  graph.updateEachNodeAttributes((_, look) => ({ ...look, x: Math.random(), y: Math.random() }));
  const sigma = new Sigma(graph, place(picture), { renderLabels: false });
  const worker = new FA2Layout(graph, { settings: forceAtlas2.inferSettings(graph) });
  let rounds = 0;
  graph.on("eachNodeAttributesUpdated", () => {
    rounds += 1;
  });
  worker.start();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  worker.kill();
  sigma.kill();
  return rounds;
};

/** What the bench asks of a page. */
export interface BenchPage {
  plain: typeof plain;
  layout: typeof layout;
  measureFrames: typeof measureFrames;
}

Object.assign(globalThis, { bench: { plain, layout, measureFrames } satisfies BenchPage });
