import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import helmet from "helmet";
import { ApiProblem } from "./problems.ts";

/** Headers for a page that loads nothing but its own files; workers may come from blobs, as graph layouts make them. */
export const secureHeaders = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'", "blob:"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'", "data:"],
        connectSrc: ["'self'", "data:", "blob:"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
  });

const loopbackNames = ["localhost", "127.0.0.1", "[::1]"];

const hostnameOf = (host: string): string => host.replace(/:\d+$/, "").toLowerCase();

/**
 * Lets in only requests that name this server by one of its own names. A page elsewhere that points its own name at
 * 127.0.0.1 (DNS rebinding) is kept out by that.
 * @param names host names besides those of loopback; "any" when a proxy in front does this
 */
export const onlyOwnHost = (names: readonly string[] | "any"): RequestHandler => {
  const own = new Set([
    ...loopbackNames,
    ...(names === "any" ? [] : names.map((name) => name.toLowerCase())),
  ]);
  return (request, _response, next) => {
    if (names !== "any" && !own.has(hostnameOf(request.headers.host ?? "")))
      throw new ApiProblem(403, "Wrong host", "This server does not answer to that host name.");
    next();
  };
};

/** Keeps pages of other sites from using the API through the reader's browser; following a link is allowed. */
export const onlyOwnPages: RequestHandler = (request, _response, next) => {
  const { origin, host, "sec-fetch-site": site, "sec-fetch-mode": mode } = request.headers;
  const foreignOrigin = origin !== undefined && origin.replace(/^https?:\/\//, "") !== host;
  const foreignSite = site !== undefined && site !== "same-origin" && site !== "none";
  if (foreignOrigin || (foreignSite && (mode !== "navigate" || request.method !== "GET")))
    throw new ApiProblem(403, "Another site", "Pages of other sites may not use this API.");
  next();
};

/** At most so many requests a minute from one address; the answer says when to come back. */
export const atMost = (perMinute: number): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    handler: (_request, response, next) => {
      const wait = response.getHeader("retry-after") ?? "60";
      next(
        new ApiProblem(429, "Too many requests", `Try again in ${wait} seconds.`, {
          headers: { "retry-after": String(wait) },
        }),
      );
    },
  });
