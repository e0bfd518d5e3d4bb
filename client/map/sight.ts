import { cameraNow, fitMap, jumpTo } from "./camera.ts";
import { cameraAt, graphAt } from "./frame.ts";
import { useMapState } from "./state.ts";

/** The part of the map that is in sight, in graph units: its middle, and how far it reaches across and down from there. */
export interface Sight {
  x: number;
  y: number;
  across: number;
  down: number;
}

/** What is to be seen as soon as the map stands. */
let wished: Sight | null = null;

/** What is in sight now; null when the camera shows the whole network by itself, or there is no map. */
export const sightNow = (): Sight | null => {
  const now = cameraNow();
  if (!now || !useMapState.getState().settled) return wished;
  if (now.fitted) return null;
  const { x, y, ratio } = now.sigma.getCamera().getState();
  const { width, height } = now.sigma.getDimensions();
  return {
    x: graphAt(now.sigma, x),
    y: graphAt(now.sigma, y),
    across: (width * ratio) / 2,
    down: (height * ratio) / 2,
  };
};

const turnTo = (sight: Sight | null): void => {
  const now = cameraNow();
  if (now && sight) {
    const { width, height } = now.sigma.getDimensions();
    jumpTo({
      x: cameraAt(now.sigma, sight.x),
      y: cameraAt(now.sigma, sight.y),
      // a smaller window shows the same part, smaller; a larger one shows more of it
      ratio: Math.max((2 * sight.across) / width, (2 * sight.down) / height),
    });
  } else fitMap({ jump: true });
};

/** Turns the map to a part of it, or to all of it; a map that does not stand yet begins there. */
export const showSight = (sight: Sight | null): void => {
  if (useMapState.getState().settled) turnTo(sight);
  else wished = sight;
};

/** Where the map begins: at what was wished for, else at the whole network. */
export const beginInSight = (): void => {
  turnTo(wished);
  wished = null;
};
