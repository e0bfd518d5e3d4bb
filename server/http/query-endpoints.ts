import { z } from "zod";
import { QueriesResponse, RenameQueryRequest, SavedQuery, SaveQueryRequest } from "../contract/queries.ts";
import { Id } from "../contract/vocabulary.ts";
import type { Store } from "../neo4j/store.ts";
import {
  createQuery,
  forgetQuery,
  listQueries,
  readQuery,
  renameQuery,
  replaceQuery,
} from "../queries/queries.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";

const byId = z.object({ id: Id });
const one = "/queries/{id}";
const example = {
  name: "Who met whom",
  folder: "Meetings",
  query: "MATCH (a)-[t:MET_WITH]->(b) WHERE t.first >= date($since) RETURN a, t, b",
  params: { since: "2025-01-01" },
};

/** Saving queries of the console and opening them again. */
export const queryEndpoints = (store: Store): Endpoint[] => [
  endpoint({
    method: "get",
    url: "/queries",
    summary: "All saved queries",
    description: "Folder by folder, by name.",
    answer: QueriesResponse,
    example: "/api/queries",
    handle: async ({ signal }) => ({ queries: await listQueries(store, { signal }) }),
  }),
  endpoint({
    method: "post",
    url: "/queries",
    summary: "Save a query",
    description: "With its parameters, plain or typed. The id is short, for links. It is not run.",
    body: SaveQueryRequest,
    answer: SavedQuery,
    problems: [413, 415],
    example,
    handle: ({ body, signal }) => createQuery(store, body, { signal }),
  }),
  endpoint({
    method: "get",
    url: one,
    summary: "Open a saved query",
    description: "By the id of its link.",
    path: byId,
    answer: SavedQuery,
    problems: [404],
    example: "/api/queries/{id}",
    handle: ({ path, signal }) => readQuery(store, path.id, { signal }),
  }),
  endpoint({
    method: "put",
    url: one,
    summary: "Save a query again",
    description: "In place of what was saved under its id.",
    path: byId,
    body: SaveQueryRequest,
    answer: SavedQuery,
    problems: [404, 413, 415],
    example,
    handle: ({ path, body, signal }) => replaceQuery(store, path.id, body, { signal }),
  }),
  endpoint({
    method: "delete",
    url: one,
    summary: "Delete a saved query",
    description: "Answers with what it was.",
    path: byId,
    answer: SavedQuery,
    problems: [404],
    example: "/api/queries/{id}",
    handle: ({ path, signal }) => forgetQuery(store, path.id, { signal }),
  }),
  endpoint({
    method: "post",
    url: `${one}/rename`,
    summary: "Rename a saved query",
    description: "Another name and folder; the query stays as it is.",
    path: byId,
    body: RenameQueryRequest,
    answer: SavedQuery,
    problems: [404, 413, 415],
    example: { name: "Meetings since January", folder: "Meetings" },
    handle: ({ path, body, signal }) => renameQuery(store, path.id, body, { signal }),
  }),
];
