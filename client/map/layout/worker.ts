import { layOutLarge } from "./large.ts";
import type { LayoutReport, LayoutRequest } from "./request.ts";
import { layOutSmall, SMALL } from "./small.ts";

/** Milliseconds between two reports: a few times a second is enough for the eye. */
const BETWEEN = 250;

const report = (message: LayoutReport): void => postMessage(message);

/** One request, many reports; whoever asked stops it by terminating the worker. */
addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  if (data.entities.length <= SMALL) {
    report({ places: layOutSmall(data), done: true, progress: 1 });
    return;
  }
  let last = performance.now();
  for (const step of layOutLarge(data)) {
    if (!step.done && performance.now() - last < BETWEEN) continue;
    last = performance.now();
    report(step);
  }
});
