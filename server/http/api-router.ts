import express, { type Request, type Response, Router } from "express";
import type { z } from "zod";
import { append } from "../contract/append.ts";
import type { PlainValue } from "../contract/cypher-values.ts";
import { STATEMENTS, StatementsResponse } from "../contract/statements.ts";
import { statementsOf } from "../neo4j/telling.ts";
import { toPlain } from "../neo4j/values.ts";
import { checkAnswer, checkPart } from "./check.ts";
import type { Asked, Endpoint, Method } from "./endpoint.ts";
import { serveLines, wantsLines } from "./ndjson.ts";
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

/** Whether the request names statements among what it accepts; whatever accepts anything gets the answer. */
const wantsStatements = (request: Request): boolean => request.get("accept")?.includes(STATEMENTS) ?? false;

const told = async (work: () => unknown): Promise<z.input<typeof StatementsResponse>> => {
  const runs = await statementsOf(work);
  return {
    statements: runs.map(({ file, text, parameters }) => ({
      name: file.replace(/\.cypher$/, ""),
      text,
      parameters: toPlain(parameters) as Record<string, PlainValue>,
    })),
  };
};

const serve =
  ({ path, query, body, answer, tells, handle, lines }: Endpoint) =>
  async (request: Request, response: Response): Promise<void> => {
    const signal = signalOf(response);
    const asked = {
      path: checkPart(path, "path", request.params),
      query: checkPart(query, "query", request.query),
      body: bodyOf(request, body),
      signal,
      client: request.ip ?? "",
    };
    try {
      if (lines && wantsLines(request)) {
        await serveLines(response, signal, (write) =>
          lines.handle(asked as Asked<never, never, never>, write),
        );
        return;
      }
      const work = () => handle(asked as Asked<never, never, never>);
      response.set("cache-control", "no-cache");
      if (tells) response.vary("accept");
      if (tells && wantsStatements(request))
        response.type(STATEMENTS).send(JSON.stringify(checkAnswer(StatementsResponse, await told(work))));
      else response.json(checkAnswer(answer, await work()));
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
    append(methods, url, method);
  }
  for (const [url, allowed] of methods) router.route(expressPath(url)).all(otherMethod(allowed));
  return router;
};
