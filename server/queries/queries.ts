import { z } from "zod";
import { type RenameQueryRequest, SavedQuery, type SaveQueryRequest } from "../contract/queries.ts";
import { Instant, known, newShortId, now } from "../neo4j/saved.ts";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import type { Limits } from "../neo4j/transaction.ts";

const id = z.string();
const byId = z.object({ id });
const named = z.object({ id, name: z.string(), folder: z.string(), savedOn: z.string() });
const written = named.extend({ query: z.string(), params: z.string() });
const Row = written.extend({ savedOn: Instant });

/** What can be done with saved queries in the store. `params` is text, for Neo4j has no maps in properties. */
const statements = {
  create: statement("queries/create.cypher", written, z.object({})),
  replace: statement("queries/replace.cypher", written, byId),
  rename: statement("queries/rename.cypher", named, Row),
  read: statement("queries/read.cypher", byId, Row),
  list: statement("queries/list.cypher", z.object({}), Row),
  forget: statement("queries/forget.cypher", byId, Row),
};

const saved = (row: z.output<typeof Row>): SavedQuery =>
  SavedQuery.parse({ ...row, params: JSON.parse(row.params) });

const asWritten = (query: SavedQuery) => ({ ...query, params: JSON.stringify(query.params) });

/** Saves a query for the first time. */
export const createQuery = async (
  store: Store,
  request: z.output<typeof SaveQueryRequest>,
  limits: Limits,
): Promise<SavedQuery> => {
  const query = { id: newShortId(), ...request, savedOn: now() };
  await statements.create.write(store, asWritten(query), limits);
  return query;
};

/** Saves a query in place of what it was. @throws UnknownId */
export const replaceQuery = async (
  store: Store,
  id: string,
  request: z.output<typeof SaveQueryRequest>,
  limits: Limits,
): Promise<SavedQuery> => {
  const query = { id, ...request, savedOn: now() };
  known(await statements.replace.write(store, asWritten(query), limits), "query", id);
  return query;
};

/** Gives a saved query another name and folder. @throws UnknownId */
export const renameQuery = async (
  store: Store,
  id: string,
  { name, folder }: z.output<typeof RenameQueryRequest>,
  limits: Limits,
): Promise<SavedQuery> =>
  saved(
    known(await statements.rename.write(store, { id, name, folder, savedOn: now() }, limits), "query", id),
  );

/** All saved queries, folder by folder, by name. */
export const listQueries = async (store: Store, limits: Limits): Promise<SavedQuery[]> =>
  (await statements.list.read(store, {}, limits)).map(saved);

/** One saved query. @throws UnknownId */
export const readQuery = async (store: Store, id: string, limits: Limits): Promise<SavedQuery> =>
  saved(known(await statements.read.read(store, { id }, limits), "query", id));

/** Deletes a saved query. @returns what it was @throws UnknownId */
export const forgetQuery = async (store: Store, id: string, limits: Limits): Promise<SavedQuery> =>
  saved(known(await statements.forget.write(store, { id }, limits), "query", id));
