import { expect, test } from "vitest";
import { OverviewResponse } from "../../server/contract/ties.ts";
import { choose, graphOf, untilGraph } from "./graph.ts";
import { api, open } from "./open.ts";

const { ties } = await api("overview", OverviewResponse);

test("the lens shows what persons did as their countries, in one step, and a country opens again in place", async () => {
  const { page, complaints } = await open();
  const before = await graphOf(page);
  await page.getByRole("button", { name: "Country lens" }).click();
  const lifted = await untilGraph(page, ({ places }) => !places["vladimir-putin"]);
  expect(lifted.places["kim-jong-un"]).toBeUndefined();
  expect(lifted.ties).toContain("north-korea~MET_WITH~russia");
  expect(ties.map(({ id }) => id)).not.toContain("north-korea~MET_WITH~russia");

  await choose(page, "Russia");
  const panel = page.getByRole("complementary", { name: "Details" });
  await panel.getByText("Standing as it").waitFor();
  await panel.getByRole("button", { name: "Open the country" }).click();
  const opened = await untilGraph(page, ({ places }) => places["vladimir-putin"] !== undefined);
  expect(opened.places["vladimir-putin"]).toEqual(before.places["vladimir-putin"]);
  expect(opened.places["kim-jong-un"]).toBeUndefined();
  expect(opened.ties).toContain("north-korea~MET_WITH~vladimir-putin");
  await page.getByRole("button", { name: "Undo: opening a country: Russia" }).click();
  await page.getByRole("button", { name: "Undo: country lens" }).click();
  expect(await graphOf(page)).toEqual(before);
  expect(complaints).toEqual([]);
});

test("a summed tie tells what it stands for, each with its proof one press away", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Country lens" }).click();
  await untilGraph(page, ({ places }) => !places["vladimir-putin"]);
  await page.getByRole("button", { name: "As a table" }).click();
  const row = page.getByRole("row").filter({ hasText: "North Korea" }).filter({ hasText: "Russia" });
  await row.getByRole("button", { name: "spoke by phone" }).first().click();
  const panel = page.getByRole("complementary", { name: "Details" });
  await panel.getByText("What is summed up here").waitFor();
  await panel.getByRole("button", { name: /Kim Jong Un/ }).click();
  await panel.locator("mark").first().waitFor();
});
