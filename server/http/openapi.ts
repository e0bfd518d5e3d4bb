import { z } from "zod";
import * as cypher from "../contract/cypher.ts";
import * as cypherPlan from "../contract/cypher-plan.ts";
import * as cypherSchema from "../contract/cypher-schema.ts";
import * as cypherValues from "../contract/cypher-values.ts";
import * as entities from "../contract/entities.ts";
import * as explorations from "../contract/explorations.ts";
import * as health from "../contract/health.ts";
import * as lens from "../contract/lens.ts";
import * as networks from "../contract/networks.ts";
import * as problem from "../contract/problem.ts";
import * as queries from "../contract/queries.ts";
import * as routes from "../contract/routes.ts";
import * as schema from "../contract/schema.ts";
import * as sources from "../contract/sources.ts";
import * as statements from "../contract/statements.ts";
import * as ties from "../contract/ties.ts";
import * as vocabulary from "../contract/vocabulary.ts";
import type { Endpoint } from "./endpoint.ts";
import { ndjson } from "./ndjson.ts";

/** A schema in JSON Schema 2020-12, which is what OpenAPI 3.1 speaks. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The document, as far as the docs page looks into it. */
export interface OpenApi {
  openapi: string;
  info: { title: string; version: string; description: string; license: object };
  servers: { url: string }[];
  paths: Record<string, Record<string, object>>;
  components: { schemas: Record<string, JsonSchema> };
}

/** What each status other than 200 means, in any endpoint. */
export const meanings: Readonly<Record<number, string>> = {
  400: "The request is not as it should be; `errors` names each field",
  403: "Refused: it would do more than read, or comes from elsewhere",
  404: "There is no such thing",
  408: "It took too long and was ended",
  413: "The request is too large",
  415: "The body is not JSON",
  422: "The query is too complex, or failed",
  429: "Too many requests; Retry-After says when to come back",
  500: "The server made a mistake",
  503: "The database is not there; Retry-After says when to come back",
};

/** The statuses that an endpoint may answer with besides 200. */
export const problemsOf = (endpoint: Endpoint): number[] =>
  [...new Set([400, ...endpoint.problems, 429, 500, 503])].sort((a, b) => a - b);

/** Schemas of the contract get their own names in the document. */
const contract = z.registry<{ id: string }>();
const modules = [
  ...[
    vocabulary,
    cypher,
    cypherPlan,
    cypherSchema,
    cypherValues,
    entities,
    explorations,
    health,
    lens,
    networks,
  ],
  ...[problem, queries, routes, schema, sources, statements, ties],
];
for (const module of modules)
  for (const [id, type] of Object.entries<unknown>(module))
    if (type instanceof z.ZodType) contract.add(type, { id });

const uri = (id: string): string => `#/components/schemas/${id}`;

/** What is sent is described as it is before defaults and transforms, what is answered as it is after them. */
const componentsOf = (io: "input" | "output"): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(z.toJSONSchema(contract, { uri, io }).schemas).map(([id, { $schema, $id, ...rest }]) => [
      id,
      rest,
    ]),
  );

const parametersOf = (place: "path" | "query", object: z.ZodObject): object[] => {
  const { properties = {}, required = [] } = z.toJSONSchema(object, { io: "input" });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema,
  }));
};

/** The name that a schema of the contract has in the document. @throws Error for any other schema */
export const contractName = (type: z.ZodType): string => {
  const id = contract.get(type)?.id;
  if (!id) throw new Error("Bodies and answers of endpoints are schemas of server/contract.");
  return id;
};

const json = (type: z.ZodType, media = "application/json"): object => ({
  [media]: { schema: { $ref: uri(contractName(type)) } },
});

const operationOf = (endpoint: Endpoint): object => {
  const { summary, description, path, query, body, answer, lines } = endpoint;
  const asProblem = json(problem.Problem, "application/problem+json");
  const problems = problemsOf(endpoint).map((status) => [
    status,
    { description: meanings[status], content: asProblem },
  ]);
  const content = {
    ...json(answer),
    ...(endpoint.tells ? json(statements.StatementsResponse, statements.STATEMENTS) : {}),
    ...(lines ? json(lines.line, ndjson) : {}),
  };
  return {
    summary,
    description,
    parameters: [...parametersOf("path", path), ...parametersOf("query", query)],
    ...(body ? { requestBody: { required: true, content: json(body) } } : {}),
    responses: { 200: { description: summary, content }, ...Object.fromEntries(problems) },
  };
};

/**
 * The OpenAPI 3.1 document of the API, made from the table of endpoints and the schemas of the contract.
 * @param version of Mitos
 */
export const openApiOf = (endpoints: readonly Endpoint[], version: string): OpenApi => {
  const paths: OpenApi["paths"] = {};
  for (const endpoint of endpoints) {
    const url = `/api${endpoint.url}`;
    paths[url] = { ...paths[url], [endpoint.method]: operationOf(endpoint) };
  }
  const inputs = Object.entries(componentsOf("input")).filter(([id]) => id.endsWith("Request"));
  return {
    openapi: "3.1.0",
    info: {
      title: "Mitos",
      version,
      description: "Who did what with whom, and the sentence that proves it.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths,
    components: { schemas: { ...componentsOf("output"), ...Object.fromEntries(inputs) } },
  };
};
