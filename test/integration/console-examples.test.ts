import { afterAll, beforeAll, expect, it } from "vitest";
import { readExamples } from "../../server/console/examples.ts";
import { CypherResponse } from "../../server/contract/cypher.ts";
import { CypherExamplesResponse } from "../../server/contract/cypher-schema.ts";
import { ingestArticle } from "../../server/ingest/article.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { readOntology } from "../../server/ontology/ontology.ts";
import { type RunningApi, startApi } from "../support/api.ts";
import { goldArticle } from "../support/articles.ts";
import { closeStore, openEmptyStore } from "../support/store.ts";

let store: OpenedStore;
let api: RunningApi;
beforeAll(async () => {
  store = await openEmptyStore();
  await ingestArticle(store, readOntology(), goldArticle(), "test/1");
  api = await startApi(store);
});
afterAll(async () => {
  await api.close();
  await closeStore(store);
});

it("the gallery is served with words in both languages", async () => {
  const { examples } = CypherExamplesResponse.parse(await (await api.get("/api/cypher/examples")).json());
  expect(examples).toEqual(readExamples());
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
  expect(new Set(examples.map(({ data }) => data))).toEqual(new Set(["any", "article", "table"]));
  for (const { title, explanation } of examples)
    for (const text of [title, explanation]) {
      expect(text.el).toMatch(/\p{Script=Greek}/u);
      expect(text.en).not.toMatch(/\p{Script=Greek}/u);
    }
});

it.each(readExamples())("$id finds rows in the article, without a warning", async ({ query, params }) => {
  const response = await api.post("/api/cypher", { query, params });
  expect(response.status === 200 ? "" : await response.text()).toBe("");
  const { rows, notifications, plan } = CypherResponse.parse(await response.json());
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.flat().some((value) => value !== null)).toBe(true);
  expect(notifications.filter(({ severity }) => severity === "WARNING")).toEqual([]);
  expect(plan !== null).toBe(query.startsWith("PROFILE"));
});
