import type { Position } from "./exploration/state.ts";
import { useExploration } from "./exploration/store.ts";
import { cameraAt, graphAt, type MapSigma } from "./frame.ts";
import type { Box } from "./geometry.ts";
import { mapMotion } from "./motion.ts";

/** What the camera works on: the map that is on the page now. */
interface CameraSubject {
  sigma: MapSigma;
  /** Parts of the map where something else stands, in pixels around its middle. */
  reserved: () => readonly Box[];
}

/** Room for labels between the outermost entities and the rim, in pixels. */
const MARGIN = { x: 76, y: 46 };
/** Bounds of the camera's ratio; it is 1 where a graph unit is a pixel. */
export const CLOSEST = 1 / 4;
export const FARTHEST = 60;
const STEP = 1.5;
const HOME = { x: 0.5, y: 0.5, ratio: 1 };

let subject: CameraSubject | null = null;
/** The whole network is in sight and nobody has moved the camera since: a resize may fit it again. */
let fitted = true;

const go = (to: { x: number; y: number; ratio: number }, jump = false): void => {
  if (!subject) return;
  const camera = subject.sigma.getCamera();
  const time = jump ? 0 : mapMotion();
  if (time === 0) camera.setState(to);
  else void camera.animate(to, { duration: time, easing: "cubicInOut" });
};

/** Where an entity will stand when it has come to rest: it may be gliding now. */
const restingPlace = (sigma: MapSigma, id: string): Position =>
  useExploration.getState().exploration.positions[id] ?? sigma.getGraph().getNodeAttributes(id);

const boundsOf = (sigma: MapSigma, ids: readonly string[]): Box | null => {
  const graph = sigma.getGraph();
  const box: Box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const id of ids) {
    if (!graph.hasNode(id)) continue;
    const { size, hidden } = graph.getNodeAttributes(id);
    if (hidden) continue;
    const { x, y } = restingPlace(sigma, id);
    box.x0 = Math.min(box.x0, x - size);
    box.x1 = Math.max(box.x1, x + size);
    box.y0 = Math.min(box.y0, y - size);
    box.y1 = Math.max(box.y1, y + size);
  }
  return Number.isFinite(box.x0) ? box : null;
};

/** The camera that shows a box of the graph in a part of the map (pixels around its middle, y downwards). */
const framing = (sigma: MapSigma, box: Box, room: Box): Framing => {
  const across = Math.max(room.x1 - room.x0 - 2 * MARGIN.x, 40);
  const down = Math.max(room.y1 - room.y0 - 2 * MARGIN.y, 40);
  const ratio = Math.min(FARTHEST, Math.max(1, (box.x1 - box.x0) / across, (box.y1 - box.y0) / down));
  const middle = { x: (room.x0 + room.x1) / 2, y: (room.y0 + room.y1) / 2 };
  return {
    ratio,
    x: cameraAt(sigma, (box.x0 + box.x1) / 2 - middle.x * ratio),
    y: cameraAt(sigma, (box.y0 + box.y1) / 2 + middle.y * ratio),
  };
};

interface Framing {
  x: number;
  y: number;
  ratio: number;
}

/** How many entities a camera would put under something or beyond the rim. */
const covered = ({ sigma, reserved }: CameraSubject, camera: Framing): number => {
  const { width, height } = sigma.getDimensions();
  const boxes = reserved();
  const middle = { x: graphAt(sigma, camera.x), y: graphAt(sigma, camera.y) };
  return sigma.getGraph().reduceNodes((count, id, { size, hidden }) => {
    if (hidden) return count;
    const place = restingPlace(sigma, id);
    const [x, y] = [(place.x - middle.x) / camera.ratio, (middle.y - place.y) / camera.ratio];
    const room = sigma.scaleSize(size, camera.ratio) + 8;
    const off = Math.abs(x) + room > width / 2 || Math.abs(y) + room > height / 2;
    const under = boxes.some(
      (box) => x + room > box.x0 && x - room < box.x1 && y + room > box.y0 && y - room < box.y1,
    );
    return off || under ? count + 1 : count;
  }, 0);
};

/** The rooms of the map in which the network could be shown: all of it, and what the things that stand on it leave. */
const roomsOf = ({ sigma, reserved }: CameraSubject): Box[] => {
  const { width, height } = sigma.getDimensions();
  const whole: Box = { x0: -width / 2, y0: -height / 2, x1: width / 2, y1: height / 2 };
  const boxes = reserved();
  return [
    whole,
    { ...whole, x1: Math.min(whole.x1, ...boxes.map(({ x0 }) => x0).filter((x0) => x0 > 0)) },
    { ...whole, y0: Math.max(whole.y0, ...boxes.map(({ y1 }) => y1).filter((y1) => y1 < 0)) },
    { ...whole, y1: Math.min(whole.y1, ...boxes.map(({ y0 }) => y0).filter((y0) => y0 > 0)) },
  ];
};

/** Shows the whole network: at its first scale when it fits in the map so, else smaller. */
export const fitMap = ({ jump = false }: { jump?: boolean } = {}): void => {
  if (!subject) return;
  fitted = true;
  const { sigma } = subject;
  const box = boundsOf(sigma, sigma.getGraph().nodes());
  if (!box) return;
  const cameras = [HOME, ...roomsOf(subject).map((room) => framing(sigma, box, room))];
  const judged = cameras.map((camera) => ({ camera, faults: subject ? covered(subject, camera) : 0 }));
  const [best] = judged.sort((a, b) => a.faults - b.faults || a.camera.ratio - b.camera.ratio);
  if (best) go(best.camera, jump);
};

/** The map that there is, and whether the camera shows all of it by itself. */
export const cameraNow = (): { sigma: MapSigma; fitted: boolean } | null =>
  subject && { sigma: subject.sigma, fitted };

/** Puts the camera somewhere at once. */
export const jumpTo = (camera: Framing): void => {
  fitted = false;
  go({ ...camera, ratio: Math.min(FARTHEST, Math.max(CLOSEST, camera.ratio)) }, true);
};

const watchers = new Set<() => void>();

/** Calls back whenever the camera moves, whichever map is on the page. @returns how to end it */
export const watchCamera = (moved: () => void): (() => void) => {
  watchers.add(moved);
  return () => void watchers.delete(moved);
};

/** Fits again after a resize, unless the reader has moved the camera. */
export const keepFitted = (): void => {
  if (fitted) fitMap({ jump: true });
};

/** The reader moves the camera by hand. */
export const cameraTaken = (): void => {
  fitted = false;
};

/** Zooms around the middle. @param factor above 1 comes closer */
export const zoomBy = (factor: number): void => {
  if (!subject) return;
  fitted = false;
  const { x, y, ratio } = subject.sigma.getCamera().getState();
  go({ x, y, ratio: Math.min(FARTHEST, Math.max(CLOSEST, ratio / factor)) });
};

export const zoomIn = (): void => zoomBy(STEP);
export const zoomOut = (): void => zoomBy(1 / STEP);

/** Brings entities into sight. The camera stays where it is when they are all well within the map. */
export const showOnMap = (ids: readonly string[]): void => {
  if (!subject) return;
  const { sigma } = subject;
  const box = boundsOf(sigma, ids);
  if (!box) return;
  const { width, height } = sigma.getDimensions();
  const [from, to] = [
    sigma.graphToViewport({ x: box.x0, y: box.y1 }),
    sigma.graphToViewport({ x: box.x1, y: box.y0 }),
  ];
  const inSight = from.x > 30 && from.y > 30 && to.x < width - 30 && to.y < height - 30;
  if (inSight) return;
  fitted = false;
  const whole = { x0: -width / 2, y0: -height / 2, x1: width / 2, y1: height / 2 };
  const shown = framing(sigma, box, whole);
  const now = sigma.getCamera().getState().ratio;
  go({ ...shown, ratio: ids.length === 1 ? now : Math.max(shown.ratio, Math.min(now, 1)) });
};

/** Says which map the camera's commands are for. @returns how to let go of it */
export const attachCamera = (next: CameraSubject): (() => void) => {
  subject = next;
  fitted = true;
  next.sigma.getCamera().on("updated", () => {
    for (const moved of watchers) moved();
  });
  return () => {
    if (subject === next) subject = null;
  };
};
