import { useMapState } from "../map/state.ts";

let end: () => void = () => undefined;

/** Fulfilled when the map has been drawn for the first time, or when it is clear that there is none to draw. */
export const firstDrawing = new Promise<void>((resolve) => {
  // the frame in which it settles is the one that shows it
  const stop = useMapState.subscribe(
    ({ settled }) => settled && requestAnimationFrame(() => setTimeout(end)),
  );
  end = () => {
    stop();
    resolve();
  };
});

/** Says that no map comes to be drawn: nothing to show, another room, or no way to draw. */
export const nothingToDraw = (): void => end();
