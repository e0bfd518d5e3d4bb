import { randomUUID } from "node:crypto";
import neo4j, { type ManagedTransaction } from "neo4j-driver";
import type { Store } from "./store.ts";
import { terminate } from "./terminate.ts";

/** Within which a query runs. */
export interface Limits {
  /** Milliseconds after which Neo4j ends the transaction; 15 seconds when left out. */
  timeout?: number;
  /** When it fires, the query is ended in Neo4j and the promise is rejected with its reason. */
  signal?: AbortSignal | undefined;
}

export type Work<T> = (transaction: ManagedTransaction) => Promise<T>;

const inTransaction = async <T>(
  store: Store,
  mode: "READ" | "WRITE",
  work: Work<T>,
  { timeout = 15_000, signal }: Limits,
): Promise<T> => {
  signal?.throwIfAborted();
  const mark = randomUUID();
  const config = { timeout, metadata: { mitos: mark } };
  const session = store.driver.session({ database: store.database, defaultAccessMode: neo4j.session[mode] });
  const end = () => void terminate(store, mark).catch(() => undefined);
  signal?.addEventListener("abort", end, { once: true });
  try {
    return await (mode === "READ" ? session.executeRead(work, config) : session.executeWrite(work, config));
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", end);
    await session.close();
  }
};

/** Runs work in one managed read transaction: retried when the server asks for it, routed to a reader in a cluster. */
export const inRead = <T>(store: Store, work: Work<T>, limits: Limits = {}): Promise<T> =>
  inTransaction(store, "READ", work, limits);

/** Runs work in one managed write transaction: all of it happens or none. Work must be fit to run twice. */
export const inWrite = <T>(store: Store, work: Work<T>, limits: Limits = {}): Promise<T> =>
  inTransaction(store, "WRITE", work, limits);
