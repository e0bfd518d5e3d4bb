import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { OverviewResponse, TieResponse } from "../../server/contract/ties.ts";
import { api, open, textOf } from "./open.ts";

const { ties } = await api("overview", OverviewResponse);
const deployed = ties.find((tie) => tie.type === "DEPLOYED_TO");
if (!deployed) throw new Error("the article has a deployment");

const selectTie = async (page: Page, words: string) => {
  await page.getByRole("button", { name: "As a table" }).click();
  await page.getByRole("button", { name: words, exact: true }).first().click();
};

test("a tie shows its ends, its facts and the exact quote in its sentence", async () => {
  const { claims, tie } = await api(`ties/${encodeURIComponent(deployed.id)}`, TieResponse);
  const evidence = claims[0]?.evidence[0];
  const { page } = await open();
  await selectTie(page, "deployed to");
  const panel = page.getByRole("complementary", { name: "Details" });
  await panel.getByText("DEPLOYED_TO").waitFor();
  expect(await panel.locator("mark").first().textContent()).toBe(evidence?.quote);
  expect(await panel.locator("blockquote").first().textContent()).toBe(evidence?.sentence);
  await panel.getByText(tie.confidence.toFixed(2)).waitFor();
  await panel.getByText("Happened").waitFor();
});

test("an end of a tie leads to its entity, and a tie of that entity back", async () => {
  const { page } = await open();
  await selectTie(page, "deployed to");
  const panel = page.getByRole("complementary", { name: "Details" });
  await panel.getByRole("heading", { level: 2 }).getByRole("button").last().click();
  await panel.getByText("What the sources say").waitFor();
  await panel
    .getByRole("button", { name: /deployed to/ })
    .first()
    .click();
  await panel.getByText("DEPLOYED_TO").waitFor();
  await page.keyboard.press("Escape");
  await page.getByText("Select an entity or a tie on the map").waitFor();
});

test("expanding says the counts first, and what is all there cannot be brought again", async () => {
  const { page } = await open();
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("kim");
  await page.getByRole("option", { name: /Kim Jong Un/ }).click();
  await page.getByRole("button", { name: "Expand" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("All its ties are on the map already: Kim Jong Un.").waitFor();
  expect(await dialog.getByRole("button", { name: "Bring 0" }).isDisabled()).toBe(true);
});

test("expanding brings back the neighbours that were hidden, and undo takes them away", async () => {
  const { page } = await open();
  const counts = page.getByText(/^\d+ entities, \d+ ties$/);
  const choose = async (name: string) => {
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill(name);
    await page
      .getByRole("option", { name: new RegExp(name) })
      .first()
      .click();
    await page.getByRole("heading", { level: 2, name }).waitFor();
  };
  const all = await textOf(counts);
  await choose("Vladimir Putin");
  await page.getByRole("button", { name: "Hide" }).click();
  const without = await textOf(counts);
  await choose("Kim Jong Un");
  await page.getByRole("button", { name: "Expand" }).click();
  await page.getByRole("dialog").getByText("1 new").first().waitFor();
  await page.getByRole("button", { name: "Bring 1" }).click();
  await page.getByText(all, { exact: true }).waitFor();
  await page.keyboard.press("Control+z");
  await page.getByText(without, { exact: true }).waitFor();
});

test("the Cypher behind a tie and behind a step is shown, copied, and runs in the console", async () => {
  const { page, complaints } = await open("/", { permissions: ["clipboard-read", "clipboard-write"] });
  const dialog = page.getByRole("dialog", { name: "The Cypher behind it" });
  const runs = async (words: RegExp) => {
    await page.getByRole("button", { name: "Run" }).click();
    await page.getByText(words).waitFor();
  };
  await selectTie(page, "deployed to");
  await page.getByRole("button", { name: "The Cypher behind it" }).click();
  await dialog.getByText("$subject", { exact: true }).waitFor();
  await dialog.getByRole("button", { name: "Copy: explore/tie", exact: true }).click();
  await page.getByText("The statement is copied, with its parameters.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("MATCH (:Entity {id: $subject})-[t {id: $id}]->(:Entity {id: $object})");
  expect(copied).toContain('// $object = "kursk-oblast"');
  await dialog.getByRole("button", { name: "Open in the console: explore/tie", exact: true }).click();
  await runs(/^1 row\b/);

  await page.getByRole("link", { name: "Map" }).click();
  await page.getByRole("button", { name: "History" }).click();
  await page.getByRole("button", { name: "The Cypher behind it: Start" }).click();
  await dialog.getByRole("button", { name: "Open in the console: explore/ties-among" }).click();
  await runs(/^\d\d rows\b/);
  expect(complaints).toEqual([]);
});
