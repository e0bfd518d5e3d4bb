import {
  ExplorationDocument,
  type ExplorationResponse,
  type SavedExploration,
  type SaveExplorationRequest,
} from "../contract/explorations.ts";
import { known, newShortId, now } from "../neo4j/saved.ts";
import type { Store } from "../neo4j/store.ts";
import type { Limits } from "../neo4j/transaction.ts";
import { statements } from "./statements.ts";

/** Saves an exploration for the first time. */
export const createExploration = async (
  store: Store,
  { title, document }: SaveExplorationRequest,
  limits: Limits,
): Promise<SavedExploration> => {
  const saved = { id: newShortId(), title, savedOn: now() };
  await statements.create.write(store, { ...saved, document: JSON.stringify(document) }, limits);
  return saved;
};

/** Saves an exploration in place of what it was. @throws UnknownId */
export const replaceExploration = async (
  store: Store,
  id: string,
  { title, document }: SaveExplorationRequest,
  limits: Limits,
): Promise<SavedExploration> => {
  const saved = { id, title, savedOn: now() };
  known(
    await statements.replace.write(store, { ...saved, document: JSON.stringify(document) }, limits),
    "exploration",
    id,
  );
  return saved;
};

/** Copies an exploration under a new id. @throws UnknownId */
export const copyExploration = async (
  store: Store,
  id: string,
  title: string,
  limits: Limits,
): Promise<SavedExploration> => {
  const saved = { id: newShortId(), title, savedOn: now() };
  const { id: copy, ...rest } = saved;
  known(await statements.copy.write(store, { ...rest, id, copy }, limits), "exploration", id);
  return saved;
};

/** All saved explorations, the last one first. */
export const listExplorations = (store: Store, limits: Limits): Promise<SavedExploration[]> =>
  statements.list.read(store, {}, limits);

/** One saved exploration with what it holds. @throws UnknownId */
export const readExploration = async (
  store: Store,
  id: string,
  limits: Limits,
): Promise<ExplorationResponse> => {
  const { document, ...saved } = known(await statements.read.read(store, { id }, limits), "exploration", id);
  return { ...saved, document: ExplorationDocument.parse(JSON.parse(document)) };
};

/** Deletes an exploration. @returns what it was @throws UnknownId */
export const forgetExploration = async (
  store: Store,
  id: string,
  limits: Limits,
): Promise<SavedExploration> =>
  known(await statements.forget.write(store, { id }, limits), "exploration", id);
