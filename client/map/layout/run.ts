import type { LayoutReport, LayoutRequest, Places } from "./request.ts";

export interface RunningLayout {
  /** The places that stay. Never settles when stopped. */
  settled: Promise<Places>;
  stop: () => void;
}

/**
 * Lays out in a worker of its own.
 * @param onReport called a few times a second with the places so far (large networks only)
 */
export const runLayout = (request: LayoutRequest, onReport: (places: Places) => void): RunningLayout => {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const settled = new Promise<Places>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<LayoutReport>) => {
      if (!data.done) return onReport(data.places);
      worker.terminate();
      resolve(data.places);
    });
    worker.addEventListener("error", (event) => {
      worker.terminate();
      reject(new Error(`The layout stopped: ${event.message}`));
    });
  });
  worker.postMessage(request);
  return { settled, stop: () => worker.terminate() };
};
