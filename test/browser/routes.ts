import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { type Opened, open, settled } from "./open.ts";

/** Opens a question for routes by its link, on a settled map. */
export const ask = async (question: object, options: BrowserContextOptions = {}): Promise<Opened> => {
  const opened = await open(`/?routes=${encodeURIComponent(JSON.stringify(question))}`, options);
  await settled(opened.page);
  return opened;
};

/** Chooses an end of the routes ("From", "To") by its name. */
export const pick = async (page: Page, end: string, name: string): Promise<void> => {
  await page.getByRole("button", { name: new RegExp(`^${end}`) }).click();
  await page.getByRole("combobox", { name: "Search for an entity" }).fill(name);
  await page
    .getByRole("option", { name: new RegExp(name) })
    .first()
    .click();
};

/** The strips of the routes that were found. */
export const strips = (page: Page): Locator =>
  page.getByRole("list", { name: "The routes" }).locator("[aria-expanded]");
