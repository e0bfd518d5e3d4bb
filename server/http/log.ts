import type { RequestHandler } from "express";
import type { Logger } from "pino";

/** Logs each request when its answer is out: method, path without query string, status, milliseconds. */
export const logRequests =
  (logger: Logger): RequestHandler =>
  (request, response, next) => {
    const started = performance.now();
    const { method, path } = request;
    response.once("close", () => {
      const ms = Math.round(performance.now() - started);
      const { statusCode: status, writableFinished } = response;
      const level = status >= 500 ? "warn" : "debug";
      logger[level]({ method, path, status, ms, ...(writableFinished ? {} : { gone: true }) }, "request");
    });
    next();
  };
