import express, { type Request, type Response, Router } from "express";
import { checkAnswer, checkPart } from "./check.ts";
import type { Asked, Endpoint, Method } from "./endpoint.ts";
import { ApiProblem } from "./problems.ts";

const usualBodyLimit = "1mb";

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
  (methods: readonly Method[]) =>
  (request: Request): never => {
    const allowed = methods
      .map((method) => (method === "get" ? "GET, HEAD" : method.toUpperCase()))
      .join(", ");
    const detail = `${request.method} is not possible here, but ${allowed}.`;
    throw new ApiProblem(405, "Method not allowed", detail, { headers: { allow: allowed } });
  };

/** /entities/{id} as express has it: /entities/:id. */
const expressPath = (url: string): string => url.replaceAll(/\{(\w+)\}/g, ":$1");

/** Routes for the endpoints, in the order of the table; anything else below is a 404, another method a 405. */
export const apiRouter = (endpoints: readonly Endpoint[]): Router => {
  const router = Router();
  const methods = new Map<string, Method[]>();
  for (const endpoint of endpoints) {
    const { method, url, bodyLimit: limit = usualBodyLimit } = endpoint;
    const route = router.route(expressPath(url));
    route[method](express.json({ limit, strict: false }), serve(endpoint));
    methods.set(url, [...(methods.get(url) ?? []), method]);
  }
  for (const [url, allowed] of methods) router.route(expressPath(url)).all(otherMethod(allowed));
  return router;
};
