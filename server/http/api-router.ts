import express, { type Request, type Response, Router } from "express";
import { checkAnswer, checkPart } from "./check.ts";
import type { Asked, Endpoint } from "./endpoint.ts";
import { ApiProblem } from "./problems.ts";

const bodyLimit = "1mb";

/** Fires when the client goes away before it has its answer. */
const signalOf = (response: Response): AbortSignal => {
  const controller = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) controller.abort(new Error("The client has gone."));
  });
  return controller.signal;
};

const bodyOf = (request: Request, schema: Endpoint["body"]): unknown => {
  if (!schema) return null;
  if (!request.is("application/json"))
    throw new ApiProblem(
      415,
      "Unsupported content",
      "Send the body as JSON, with Content-Type: application/json.",
    );
  return checkPart(schema, "body", request.body);
};

const serve =
  ({ path, query, body, answer, handle }: Endpoint) =>
  async (request: Request, response: Response): Promise<void> => {
    const signal = signalOf(response);
    const asked = {
      path: checkPart(path, "path", request.params),
      query: checkPart(query, "query", request.query),
      body: bodyOf(request, body),
      signal,
    };
    try {
      const given = await handle(asked as Asked<never, never, never>);
      response.set("cache-control", "no-cache").json(checkAnswer(answer, given));
    } catch (error) {
      // nobody is left to be told, and the query has been ended
      if (!signal.aborted) throw error;
    }
  };

const otherMethod =
  (allowed: string) =>
  (request: Request): never => {
    const detail = `${request.method} is not possible here; ${allowed} is.`;
    throw new ApiProblem(405, "Method not allowed", detail, { headers: { allow: allowed } });
  };

/** Routes for the endpoints, in the order of the table; anything else below is a 404, another method a 405. */
export const apiRouter = (endpoints: readonly Endpoint[]): Router => {
  const router = Router();
  router.use(express.json({ limit: bodyLimit, strict: false }));
  for (const endpoint of endpoints) {
    const route = router.route(endpoint.url.replaceAll(/\{(\w+)\}/g, ":$1"));
    route[endpoint.method](serve(endpoint));
    route.all(otherMethod(endpoint.method === "get" ? "GET, HEAD" : "POST"));
  }
  return router;
};
