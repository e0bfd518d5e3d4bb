import { expect, it } from "vitest";
import { readExamples } from "../../server/console/examples.ts";
import { CypherResponse } from "../../server/contract/cypher.ts";
import { CypherExamplesResponse } from "../../server/contract/cypher-schema.ts";
import type { RunningApi } from "../support/api.ts";
import { askConsole } from "../support/ask-console.ts";
import { openStoreAndApi } from "../support/store-and-api.ts";

let api: RunningApi;
openStoreAndApi(
  (opened) => {
    ({ api } = opened);
  },
  { article: true },
);

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
  const response = await askConsole(api, { query, params });
  expect(response.status === 200 ? "" : await response.text()).toBe("");
  const { rows, notifications, plan } = CypherResponse.parse(await response.json());
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.flat().some((value) => value !== null)).toBe(true);
  expect(notifications.filter(({ severity }) => severity === "WARNING")).toEqual([]);
  expect(plan !== null).toBe(query.startsWith("PROFILE"));
});
