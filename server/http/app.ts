import compression from "compression";
import express, { type ErrorRequestHandler, type Express } from "express";
import type { Logger } from "pino";
import { openConsole } from "../console/console.ts";
import type { OpenedStore } from "../neo4j/store.ts";
import { type Ontology, readOntology } from "../ontology/ontology.ts";
import { apiRouter } from "./api-router.ts";
import { docsPage } from "./docs-page.ts";
import { endpoints } from "./endpoints.ts";
import { atMost, onlyOwnHost, onlyOwnPages, secureHeaders } from "./guards.ts";
import { logRequests } from "./log.ts";
import { openApiOf } from "./openapi.ts";
import { pageRouter } from "./page.ts";
import { ApiProblem } from "./problems.ts";
import { toProblem } from "./to-problem.ts";

/** What the app serves, and to whom. */
export interface AppOptions {
  store: OpenedStore;
  logger: Logger;
  /** Of Mitos. */
  version: string;
  /** The built page. */
  pageFolder: string;
  ontology?: Ontology;
  /** Host names besides those of loopback by which it may be called; "any" when a proxy in front checks them. */
  hosts?: readonly string[] | "any";
  /** How many API requests one address may make in a minute. */
  requestsPerMinute?: number;
}

/** The app, and how to let go of what it holds besides the store. */
export type App = Express & { close(): Promise<void> };

const sendProblem =
  (logger: Logger): ErrorRequestHandler =>
  (error, request, response, _next) => {
    const problem = toProblem(error);
    if (problem.status >= 500) {
      // a full queue is no mistake of the server
      const level = problem.limit ? "info" : "error";
      const { method, path } = request;
      logger[level]({ err: problem.cause ?? problem, method, path }, problem.title);
    }
    if (response.headersSent) {
      if (!response.writableEnded) response.destroy();
      return;
    }
    response
      .status(problem.status)
      .set({ "cache-control": "no-store", ...problem.headers })
      .type("application/problem+json")
      .send(JSON.stringify(problem.toBody()));
  };

/** The API below /api, its documentation, and the page for all other addresses. */
export const createApp = ({
  store,
  logger,
  version,
  pageFolder,
  ontology = readOntology(),
  hosts = [],
  requestsPerMinute = 3_000,
}: AppOptions): App => {
  const console = openConsole(store);
  // read ahead, so that the first who types does not wait for it
  void console.schema().catch(() => undefined);
  const table = endpoints({ store, ontology, console, version });
  const openApi = openApiOf(table, version);
  const docs = docsPage(openApi, table);
  const app = express();
  app.disable("x-powered-by").set("query parser", "simple");
  app.use(logRequests(logger), secureHeaders(), onlyOwnHost(hosts), compression());
  app.use("/api", onlyOwnPages, atMost(requestsPerMinute));
  app.get("/api/openapi.json", (_request, response) => void response.json(openApi));
  app.get("/api/docs", (_request, response) => void response.type("html").send(docs));
  app.use("/api", apiRouter(table), (request) => {
    throw new ApiProblem(404, "Not found", `The API has no ${request.originalUrl}. See /api/docs.`);
  });
  app.use(pageRouter(pageFolder));
  app.use(sendProblem(logger));
  return Object.assign(app, { close: () => console.close() });
};
