import { queryOptions } from "@tanstack/react-query";
import {
  QueriesResponse,
  type RenameQueryRequest,
  SavedQuery,
  type SaveQueryRequest,
} from "../../server/contract/queries.ts";
import { ask } from "./ask.ts";

const one = (id: string) => `queries/${encodeURIComponent(id)}`;

/** All saved queries. */
export const queriesQuestion = queryOptions({
  queryKey: ["queries"],
  queryFn: ({ signal }) => ask("queries", QueriesResponse, { signal }),
});

/** One saved query. */
export const fetchQuery = (id: string): Promise<SavedQuery> => ask(one(id), SavedQuery);

/** Saves under a new id. */
export const saveQuery = (body: SaveQueryRequest): Promise<SavedQuery> =>
  ask("queries", SavedQuery, { body });

/** Saves in place of what was saved under the id. */
export const replaceQuery = (id: string, body: SaveQueryRequest): Promise<SavedQuery> =>
  ask(one(id), SavedQuery, { method: "PUT", body });

/** Gives a saved query another name, another folder or both. */
export const renameQuery = (id: string, body: RenameQueryRequest): Promise<SavedQuery> =>
  ask(`${one(id)}/rename`, SavedQuery, { body });

/** Deletes a saved query for good. */
export const deleteQuery = (id: string): Promise<SavedQuery> =>
  ask(one(id), SavedQuery, { method: "DELETE" });
