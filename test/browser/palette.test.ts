import { expect, test } from "vitest";
import { objections } from "./axe.ts";
import { open, settled } from "./open.ts";

test("the palette holds every command beside the entities, without accents and case", async () => {
  const { page, complaints } = await open("/", { locale: "el-GR" });
  await page.keyboard.press("Control+k");
  const field = page.getByRole("dialog").getByRole("combobox");
  await field.fill("φακος ΧΩΡΩΝ");
  await page.getByRole("option", { name: "Φακός χωρών" }).waitFor();
  await field.fill("putin");
  await page.getByRole("option", { name: /Πούτιν/ }).waitFor();
  await field.fill("");
  const groups = await page.getByRole("dialog").getByRole("group").count();
  expect(groups).toBeGreaterThanOrEqual(5);
  await field.fill("κονσολα");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/console");
  expect(complaints).toEqual([]);
});

test("a question mark opens the keys, and the hints can be put away for good", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByText("2 of 3").waitFor();
  await page.getByRole("button", { name: "Not now" }).click();
  await page.reload();
  await settled(page);
  expect(await page.getByText("1 of 3").count()).toBe(0);
  await page.locator("[data-map]").focus();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Shortcuts" }).getByText("Only it and its neighbours").waitFor();
});

test("palette, selection and menu in Greek: nothing that axe objects to", async () => {
  const { page } = await open("/", { locale: "el-GR" });
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").waitFor();
  expect(await objections(page, "palette")).toEqual([]);
  await page.keyboard.press("Escape");
  await page.locator("[data-map]").focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menu").waitFor();
  expect(await objections(page, "menu")).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await objections(page, "all selected")).toEqual([]);
});
