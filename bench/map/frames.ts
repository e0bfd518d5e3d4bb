import type Sigma from "sigma";

/** Where the camera stands, in sigma's own units. */
export interface Sight {
  x: number;
  y: number;
  ratio: number;
}

const contextsOf = (sigma: Sigma): WebGL2RenderingContext[] =>
  Object.values(sigma.getCanvases()).flatMap((canvas) => canvas.getContext("webgl2") ?? []);

/** Ends when all that was given to the graphics card is drawn: it must answer what colour a pixel has. */
export const drawn = (sigma: Sigma): void => {
  for (const gl of contextsOf(sigma)) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
};

/** Milliseconds of each frame while `work` goes on: the page's own work and the drawing. */
const framesDuring = async (sigma: Sigma, work: () => Promise<void>): Promise<number[]> => {
  const times: number[] = [];
  let begun = 0;
  const before = () => {
    begun = performance.now();
  };
  const after = () => {
    drawn(sigma);
    times.push(performance.now() - begun);
  };
  sigma.on("beforeRender", before);
  sigma.on("afterRender", after);
  await work();
  sigma.off("beforeRender", before);
  sigma.off("afterRender", after);
  return times;
};

/** One frame for each of some places of the camera, which jumps. */
const jumps = (sigma: Sigma, sights: readonly Sight[]) =>
  framesDuring(sigma, async () => {
    for (const sight of sights) {
      const rendered = new Promise<void>((resolve) => sigma.once("afterRender", () => resolve()));
      sigma.getCamera().setState(sight);
      await rendered;
    }
  });

const GLIDE = 1_500;

/** The frames while the camera glides from one place to another and back. */
const glides = (sigma: Sigma, from: Sight, to: Sight) =>
  framesDuring(sigma, async () => {
    for (const sight of [to, from]) await sigma.getCamera().animate(sight, { duration: GLIDE });
  });

/** What is measured of a map, whoever draws it: milliseconds of single frames. */
export interface Frames {
  still: number[];
  near: number[];
  pan: number[];
  zoom: number[];
}

/** How many pictures are drawn of the map at rest. */
const PICTURES = 10;

/** Measures a map that shows all of itself at `whole`. */
export const measureFrames = async (sigma: Sigma, whole: Sight): Promise<Frames> => {
  const { x, y, ratio } = whole;
  const aside = (share: number, of = ratio): Sight => ({ x: x + share * of, y, ratio: of });
  const close = ratio / 8;
  const places = (of: number) => Array.from({ length: PICTURES }, (_, at) => aside((at - 5) / 20, of));
  const frames = {
    still: await jumps(sigma, places(ratio)),
    near: await jumps(sigma, places(close)),
    pan: await glides(sigma, aside(0), aside(0.3)),
    zoom: await glides(sigma, aside(0), aside(0, close)),
  };
  sigma.getCamera().setState(whole);
  return frames;
};
