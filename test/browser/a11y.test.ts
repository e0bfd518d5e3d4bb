import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { objections } from "./axe.ts";
import { closeBrowser, open } from "./open.ts";

afterAll(closeBrowser);

const entity = async (page: Page) => {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("kim");
  await page.getByRole("option", { name: /Kim Jong Un/ }).click();
  await page.getByText("What the sources say").waitFor();
};

const views: Record<string, { path: string; reach: (page: Page) => Promise<unknown> }> = {
  map: { path: "/", reach: async () => undefined },
  palette: {
    path: "/",
    reach: async (page) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").getByRole("combobox").fill("kim");
      await page.getByRole("option").first().waitFor();
    },
  },
  "inspector of an entity": { path: "/", reach: entity },
  expanding: {
    path: "/",
    reach: async (page) => {
      await entity(page);
      await page.getByRole("button", { name: "Expand" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  "table and inspector of a tie": {
    path: "/",
    reach: async (page) => {
      await page.getByRole("button", { name: "As a table" }).click();
      await page.getByRole("button", { name: "deployed to", exact: true }).click();
      await page.getByText("What proves it").waitFor();
    },
  },
  routes: {
    path: "/",
    reach: async (page) => {
      await entity(page);
      await page.getByRole("button", { name: "Routes" }).click();
      await page.getByRole("button", { name: /^To/ }).click();
      await page.getByRole("combobox", { name: "Search for an entity" }).fill("russia");
      await page
        .getByRole("option", { name: /Russia/ })
        .first()
        .click();
      await page.getByText(/^\d+ routes?$/).waitFor();
    },
  },
  reader: { path: "/articles", reach: (page) => page.getByRole("article").waitFor() },
  console: {
    path: "/console",
    reach: async (page) => {
      await page.getByRole("button", { name: "Meetings" }).click();
      await page.getByRole("button", { name: "Run" }).click();
      await page.getByRole("grid").waitFor();
    },
  },
};

const cases = Object.keys(views).flatMap((view) => [[view, "light"] as const, [view, "dark"] as const]);

test.each(cases)("%s, %s: nothing that axe objects to", async (name, colorScheme) => {
  const view = views[name];
  if (!view) throw new Error(name);
  const { page } = await open(view.path, { colorScheme });
  await view.reach(page);
  expect(await objections(page)).toEqual([]);
});
