import { queryOptions } from "@tanstack/react-query";
import {
  type ExplorationDocument,
  ExplorationResponse,
  ExplorationsResponse,
  SavedExploration,
} from "../../server/contract/explorations.ts";
import { ask } from "./ask.ts";

const one = (id: string) => `explorations/${encodeURIComponent(id)}`;
const PATIENCE = 60_000;

/** All saved explorations, the one saved last first. */
export const explorationsQuestion = queryOptions({
  queryKey: ["explorations"],
  queryFn: ({ signal }) => ask("explorations", ExplorationsResponse, { signal }),
});

/** One saved exploration with what it holds. */
export const fetchExploration = (id: string): Promise<ExplorationResponse> =>
  ask(one(id), ExplorationResponse, { patience: PATIENCE });

/** Saves under a new id. */
export const createExploration = (title: string, document: ExplorationDocument): Promise<SavedExploration> =>
  ask("explorations", SavedExploration, { body: { title, document }, patience: PATIENCE });

/** Saves in place of what was saved under the id. */
export const replaceExploration = (
  id: string,
  title: string,
  document: ExplorationDocument,
): Promise<SavedExploration> =>
  ask(one(id), SavedExploration, { method: "PUT", body: { title, document }, patience: PATIENCE });

/** Saves a copy under a new id and title. */
export const copyExploration = (id: string, title: string): Promise<SavedExploration> =>
  ask(`${one(id)}/copy`, SavedExploration, { body: { title } });

/** Deletes a saved exploration for good. */
export const deleteExploration = (id: string): Promise<SavedExploration> =>
  ask(one(id), SavedExploration, { method: "DELETE" });
