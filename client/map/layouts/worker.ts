import type { Arrangement, ArrangementReport } from "./arrangement.ts";
import { firstOfSmall } from "./first.ts";

/** Milliseconds between two reports: a few times a second is enough for the eye. */
const BETWEEN = 250;

const report = (message: ArrangementReport): void => postMessage(message);

/** The first drawing of an article needs little; the other layouts, with graphology's forces, come when asked for. */
const reportsOf = async (asked: Arrangement): Promise<Iterable<ArrangementReport>> => {
  const first = firstOfSmall(asked);
  if (first) return [first];
  const { arrange } = await import("./arrange.ts");
  return arrange(asked);
};

/** One arrangement, many reports; whoever asked stops it by terminating the worker. Null: have all layouts at hand. */
addEventListener("message", ({ data }: MessageEvent<Arrangement | null>) => {
  if (!data) return void import("./arrange.ts").then(close, close);
  let last = performance.now();
  reportsOf(data)
    .then((steps) => {
      for (const step of steps) {
        if (!step.done && performance.now() - last < BETWEEN) continue;
        last = performance.now();
        report(step);
      }
    })
    // whoever asked hears of what went wrong by the worker's error event
    .catch(reportError);
});
