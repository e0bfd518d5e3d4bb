import { type FigureAnswer, type FigureRequest, figureOf } from "./figures.ts";

/** One request, one answer; whoever asked stops it by terminating the worker. */
addEventListener("message", ({ data }: MessageEvent<FigureRequest>) => {
  const answer: FigureAnswer = figureOf(data);
  postMessage(answer);
});
