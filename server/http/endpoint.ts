import { z } from "zod";

/** What a handler gets: the parts of the request after their schemas, and a signal that fires when the client is gone. */
export interface Asked<Path, Query, Body> {
  path: Path;
  query: Query;
  body: Body;
  signal: AbortSignal;
  /** The address that asks. */
  client: string;
}

/** The answer of an endpoint to those who take lines of JSON (application/x-ndjson), written as it comes. */
export interface Lines<Line, A> {
  line: z.ZodType<Line>;
  handle: (asked: A, write: (line: Line) => Promise<void>) => Promise<void>;
}

export type Method = "get" | "post" | "put" | "delete";

/** One line of the table of endpoints, from which routing, checking, OpenAPI and the docs page all come. */
export interface Endpoint {
  method: Method;
  /** How large a body may be, as express writes it; 1 MB when left out. */
  bodyLimit?: string;
  /** Below /api, with parameters as in OpenAPI: /entities/{id}. */
  url: string;
  summary: string;
  description: string;
  path: z.ZodObject;
  query: z.ZodObject;
  body: z.ZodType | null;
  answer: z.ZodType;
  /** Whether it also tells the Cypher behind its answer, to a request that accepts statements. */
  tells: boolean;
  /** What else it may answer, besides 400, 429, 500 and 503. */
  problems: readonly number[];
  /** An example to try: the body where there is one, else the URL. */
  example: string | Record<string, unknown>;
  handle: (asked: Asked<never, never, never>) => unknown;
  lines: Lines<unknown, Asked<never, never, never>> | null;
}

const nothing = z.object({});
type Nothing = typeof nothing;

/** Declares an endpoint; the handler is typed by the schemas. */
export const endpoint = <
  Answer extends z.ZodType,
  Path extends z.ZodObject = Nothing,
  Query extends z.ZodObject = Nothing,
  Body extends z.ZodType = z.ZodNull,
  Line = never,
>(declared: {
  method: Method;
  bodyLimit?: string;
  url: string;
  summary: string;
  description: string;
  path?: Path;
  query?: Query;
  body?: Body;
  answer: Answer;
  tells?: true;
  problems?: readonly number[];
  example: string | Record<string, unknown>;
  handle: (
    asked: Asked<z.output<Path>, z.output<Query>, z.output<Body>>,
  ) => Promise<z.input<Answer>> | z.input<Answer>;
  lines?: Lines<Line, Asked<z.output<Path>, z.output<Query>, z.output<Body>>>;
}): Endpoint => ({
  problems: [],
  tells: false,
  ...declared,
  path: declared.path ?? nothing,
  query: declared.query ?? nothing,
  body: declared.body ?? null,
  lines: (declared.lines as Endpoint["lines"]) ?? null,
});
