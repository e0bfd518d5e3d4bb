import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { objections } from "./axe.ts";
import { choose } from "./graph.ts";
import { open } from "./open.ts";

/** What a page shows, reached one after the other on one page. */
const views: Record<string, (page: Page) => Promise<unknown>> = {
  map: async () => undefined,
  palette: async (page) => {
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("kim");
    await page.getByRole("option").first().waitFor();
  },
  "inspector of an entity": async (page) => {
    await page.keyboard.press("Escape");
    await choose(page, "Kim Jong Un");
    await page.getByText("What the sources say").waitFor();
  },
  expanding: async (page) => {
    await page.getByRole("button", { name: "Expand" }).click();
    await page.getByRole("dialog").waitFor();
  },
  "table and inspector of a tie": async (page) => {
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "As a table" }).click();
    await page.getByRole("button", { name: "deployed to", exact: true }).click();
    await page.getByText("What proves it").waitFor();
  },
  routes: async (page) => {
    await page.getByRole("button", { name: "As a map" }).click();
    await choose(page, "Kim Jong Un");
    await page.getByRole("button", { name: "Routes" }).click();
    await page.getByRole("button", { name: /^To/ }).click();
    await page.getByRole("combobox", { name: "Search for an entity" }).fill("russia");
    await page
      .getByRole("option", { name: /Russia/ })
      .first()
      .click();
    await page.getByText(/^\d+ routes?$/).waitFor();
  },
  reader: async (page) => {
    await page.getByRole("link", { name: "Articles" }).click();
    await page.getByRole("article").waitFor();
  },
  console: async (page) => {
    await page.getByRole("link", { name: "Console" }).click();
    await page.getByRole("button", { name: "Meetings" }).click();
    await page.getByRole("button", { name: "Run" }).click();
    await page.getByRole("grid").waitFor();
  },
};

test("every view in both themes: nothing that axe objects to", async () => {
  const { page, complaints } = await open();
  const found: string[] = [];
  for (const [view, reach] of Object.entries(views)) {
    await reach(page);
    found.push(...(await objections(page, view)));
  }
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
});
