import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { objections } from "./axe.ts";
import { choose, command, untilGraph } from "./graph.ts";
import { open } from "./open.ts";

/** What opens over the map, one after the other on one page; each is closed again with Escape. */
const states: Record<string, (page: Page) => Promise<unknown>> = {
  "palette of commands": async (page) => {
    await page.keyboard.press("Control+k");
    await page.getByRole("option", { name: "Country lens" }).waitFor();
  },
  keys: async (page) => {
    await page.keyboard.press("Control+/");
    await page.getByRole("dialog", { name: "Shortcuts" }).waitFor();
  },
  "saved explorations": async (page) => {
    await page.getByRole("button", { name: "Explorations" }).click();
    await page.getByRole("button", { name: "Save as new" }).click();
    await page
      .getByRole("button", { name: /^Rename: / })
      .first()
      .waitFor();
  },
  history: async (page) => {
    await page.getByRole("button", { name: "History" }).click();
    await page.getByRole("dialog", { name: "History" }).waitFor();
  },
  "the Cypher behind a step": async (page) => {
    await command(page, "The Cypher behind the last step");
    await page.getByRole("dialog").getByRole("heading", { name: "explore/overview" }).waitFor();
  },
  "menu of the map": async (page) => {
    await page.getByRole("application").focus();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menu").waitFor();
  },
  "files menu": async (page) => {
    await page.getByRole("button", { name: "Download and print" }).click();
    await page.getByRole("menu").waitFor();
  },
};

test("what opens over the map, in both themes: nothing that axe objects to", async () => {
  const { page, complaints } = await open();
  const found: string[] = [];
  for (const [state, reach] of Object.entries(states)) {
    await reach(page);
    found.push(...(await objections(page, state)));
    await page.keyboard.press("Escape");
    await page.locator('[role="dialog"], [role="menu"]').waitFor({ state: "detached" });
    // what was opened from a key or a button leaves the focus where the reader was
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  }
  await command(page, "Colour: community");
  await command(page, "Country lens");
  await untilGraph(page, ({ places }) => !("vladimir-putin" in places));
  await choose(page, "Russia");
  await command(page, "Select all that is connected");
  await page.getByRole("heading", { name: "How many of each" }).waitFor();
  found.push(...(await objections(page, "appearance, lens, several selected")));
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
});

test("the phone with its sheet: nothing that axe objects to", async () => {
  const { page } = await open("/", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.getByRole("button", { name: "Filters" }).tap();
  await page.getByText("Persons").waitFor();
  expect(await objections(page, "filters")).toEqual([]);
  await page.getByRole("banner").getByRole("button", { name: "More" }).tap();
  await page.getByRole("menuitem", { name: "Country lens" }).waitFor();
  expect(await objections(page, "menu")).toEqual([]);
});
