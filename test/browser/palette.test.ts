import AxeBuilder from "@axe-core/playwright";
import { afterAll, expect, test } from "vitest";
import { closeBrowser, open } from "./open.ts";

afterAll(closeBrowser);

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
  await page.waitForSelector('[data-map][data-settled="true"]');
  expect(await page.getByText("1 of 3").count()).toBe(0);
  await page.locator("[data-map]").focus();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Shortcuts" }).getByText("Only it and its neighbours").waitFor();
});

for (const [name, options] of [
  ["light", { colorScheme: "light" as const }],
  ["dark, in Greek", { colorScheme: "dark" as const, locale: "el-GR" }],
  ["on a phone", { viewport: { width: 390, height: 844 }, hasTouch: true }],
] as const) {
  test(`panels, palette, history, menu and saved explorations are clean for axe: ${name}`, async () => {
    const { page } = await open("/", options);
    const check = async () => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
        .analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    };
    expect(await check()).toEqual([]);
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").waitFor();
    expect(await check()).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator("[data-map]").focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menu").waitFor();
    expect(await check()).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await check()).toEqual([]);
  });
}
