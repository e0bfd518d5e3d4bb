import { z } from "zod";
import {
  CopyExplorationRequest,
  ExplorationResponse,
  ExplorationsResponse,
  SavedExploration,
  SaveExplorationRequest,
} from "../contract/explorations.ts";
import { Id } from "../contract/vocabulary.ts";
import {
  copyExploration,
  createExploration,
  forgetExploration,
  listExplorations,
  readExploration,
  replaceExploration,
} from "../explorations/explorations.ts";
import type { Store } from "../neo4j/store.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";

const byId = z.object({ id: Id });
const one = "/explorations/{id}";
const example = { title: "Putin and Kim", document: { format: "mitos-exploration", version: 1 } };

/** Saving explorations and opening them again. A request to save may have 4 MB. */
export const explorationEndpoints = (store: Store): Endpoint[] => [
  endpoint({
    method: "get",
    url: "/explorations",
    summary: "All saved explorations",
    description: "The one saved last first, without what they hold.",
    answer: ExplorationsResponse,
    example: "/api/explorations",
    handle: async ({ signal }) => ({ explorations: await listExplorations(store, { signal }) }),
  }),
  endpoint({
    method: "post",
    url: "/explorations",
    bodyLimit: "4mb",
    summary: "Save an exploration",
    description: "`document` is what the page writes into an exploration file. The id is short, for links.",
    body: SaveExplorationRequest,
    answer: SavedExploration,
    problems: [413, 415],
    example,
    handle: ({ body, signal }) => createExploration(store, body, { signal }),
  }),
  endpoint({
    method: "get",
    url: one,
    summary: "Open a saved exploration",
    description: "With its document, as it was saved.",
    path: byId,
    answer: ExplorationResponse,
    problems: [404],
    example: "/api/explorations/{id}",
    handle: ({ path, signal }) => readExploration(store, path.id, { signal }),
  }),
  endpoint({
    method: "put",
    url: one,
    bodyLimit: "4mb",
    summary: "Save an exploration again",
    description: "In place of what was saved under its id.",
    path: byId,
    body: SaveExplorationRequest,
    answer: SavedExploration,
    problems: [404, 413, 415],
    example,
    handle: ({ path, body, signal }) => replaceExploration(store, path.id, body, { signal }),
  }),
  endpoint({
    method: "delete",
    url: one,
    summary: "Delete a saved exploration",
    description: "Answers with what it was called.",
    path: byId,
    answer: SavedExploration,
    problems: [404],
    example: "/api/explorations/{id}",
    handle: ({ path, signal }) => forgetExploration(store, path.id, { signal }),
  }),
  endpoint({
    method: "post",
    url: `${one}/copy`,
    summary: "Copy a saved exploration",
    description: "Under a new id and the title that is given.",
    path: byId,
    body: CopyExplorationRequest,
    answer: SavedExploration,
    problems: [404, 413, 415],
    example: { title: "Putin and Kim, second thoughts" },
    handle: ({ path, body, signal }) => copyExploration(store, path.id, body.title, { signal }),
  }),
];
