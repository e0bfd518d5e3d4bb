import { later } from "../../app/lazily.tsx";
import type { Arrangement, ArrangementReport } from "./arrangement.ts";

export interface RunningLayout {
  /** The places that stay. Never settles when stopped. */
  settled: Promise<ArrangementReport>;
  stop: () => void;
}

const begin = () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });

// the layouts that the first drawing does not need are there too when the server goes away
later(async () => begin().postMessage(null));

/**
 * Lays out in a worker of its own.
 * @param onReport called a few times a second with the places so far (what takes longer only)
 */
export const runLayout = (
  arrangement: Arrangement,
  onReport: (report: ArrangementReport) => void,
): RunningLayout => {
  const worker = begin();
  const settled = new Promise<ArrangementReport>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<ArrangementReport>) => {
      if (!data.done) return onReport(data);
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener("error", (event) => {
      worker.terminate();
      reject(new Error(`The layout stopped: ${event.message}`));
    });
  });
  worker.postMessage(arrangement);
  return { settled, stop: () => worker.terminate() };
};
