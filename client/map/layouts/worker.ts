import { arrange } from "./arrange.ts";
import type { Arrangement, ArrangementReport } from "./arrangement.ts";

/** Milliseconds between two reports: a few times a second is enough for the eye. */
const BETWEEN = 250;

const report = (message: ArrangementReport): void => postMessage(message);

/** One arrangement, many reports; whoever asked stops it by terminating the worker. */
addEventListener("message", ({ data }: MessageEvent<Arrangement>) => {
  let last = performance.now();
  for (const step of arrange(data)) {
    if (!step.done && performance.now() - last < BETWEEN) continue;
    last = performance.now();
    report(step);
  }
});
