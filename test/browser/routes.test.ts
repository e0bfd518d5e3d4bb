import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { closeBrowser, open, textOf } from "./open.ts";

afterAll(closeBrowser);

const choose = async (page: Page, end: "From" | "To", name: string) => {
  await page.getByRole("button", { name: new RegExp(`^${end}`) }).click();
  await page.getByRole("combobox", { name: "Search for an entity" }).fill(name);
  await page
    .getByRole("option", { name: new RegExp(name) })
    .first()
    .click();
};

test("finds how two entities are connected, with the words and the quote of each hop", async () => {
  const { page, complaints } = await open();
  await page.getByRole("tab", { name: "Routes" }).click();
  await choose(page, "From", "Donald Trump");
  await choose(page, "To", "Russia");
  const panel = page.getByRole("tabpanel", { name: "Routes" });
  await panel.getByText(/^\d+ routes?$/).waitFor();
  const open1 = panel.getByRole("button", { name: /Vladimir Putin/ }).first();
  expect(await open1.getAttribute("aria-expanded")).toBe("true");
  await panel.getByRole("button", { name: /Donald Trump and Vladimir Putin will meet/ }).waitFor();
  await panel.getByRole("button", { name: /Vladimir Putin leads Russia/ }).waitFor();
  expect(await textOf(panel.locator("q").first())).toMatch(/Τραμπ/);
  expect(complaints).toEqual([]);
});

test("swaps its ends, and says when there is no route", async () => {
  const { page } = await open();
  await page.getByRole("tab", { name: "Routes" }).click();
  await choose(page, "From", "Donald Trump");
  await choose(page, "To", "Kim Jong Un");
  await page.getByText(/^\d+ routes?$/).waitFor();
  await page.getByRole("button", { name: "Swap" }).click();
  await page.getByRole("button", { name: /^From\s*Kim Jong Un/ }).waitFor();
  await page.getByRole("combobox", { name: "How many hops at most" }).selectOption("1");
  await page.getByText(/No route within 1 hops?/).waitFor();
});

test("routes start from the inspector of an entity", async () => {
  const { page } = await open();
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("kim");
  await page.getByRole("option", { name: /Kim Jong Un/ }).click();
  await page.getByRole("button", { name: "Routes" }).click();
  await page.getByRole("button", { name: /^From\s*Kim Jong Un/ }).waitFor();
});
