import { afterAll, beforeAll } from "vitest";
import type { AppOptions } from "../../server/http/app.ts";
import { ingestArticle } from "../../server/ingest/article.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { readOntology } from "../../server/ontology/ontology.ts";
import { type RunningApi, startApi } from "./api.ts";
import { goldArticle } from "./articles.ts";
import { closeStore, openEmptyStore } from "./store.ts";

/** What the tests of a file work with. */
export interface StoreAndApi {
  store: OpenedStore;
  api: RunningApi;
}

interface Wanted {
  /** Whether the store holds the gold article; it is empty when not. */
  article?: boolean;
  /** Puts more into the store, before the API looks at it. */
  fill?: (store: OpenedStore) => Promise<unknown>;
  app?: Partial<AppOptions>;
  /** Where what the API logs goes. */
  lines?: string[];
}

/**
 * Opens the store of this run and an API on it for the tests of a file, and closes both after them.
 * @param take called with both before the first test
 */
export const openStoreAndApi = (
  take: (opened: StoreAndApi) => Promise<void> | void,
  { article = false, fill, app = {}, lines = [] }: Wanted = {},
): void => {
  let opened: StoreAndApi;
  beforeAll(async () => {
    const store = await openEmptyStore();
    if (article) await ingestArticle(store, readOntology(), goldArticle(), "test/1");
    await fill?.(store);
    opened = { store, api: await startApi(store, app, lines) };
    await take(opened);
  });
  afterAll(async () => {
    await opened.api.close();
    await closeStore(opened.store);
  });
};
