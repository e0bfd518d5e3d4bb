import type { Locator, Page } from "playwright-core";

/** The console's editor. */
export const editor = (page: Page): Locator => page.getByRole("textbox", { name: "Cypher query" });

/** Puts a query in the place of what stands in the editor, and away what it offers to go on with: that would lie over the buttons. */
export const write = async (page: Page, query: string): Promise<void> => {
  await editor(page).fill(query);
  await page.keyboard.press("Escape");
};
