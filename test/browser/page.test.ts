import { describe, expect, test } from "vitest";
import { SourcesResponse } from "../../server/contract/sources.ts";
import { OverviewResponse } from "../../server/contract/ties.ts";
import { api, open } from "./open.ts";

describe("the page", () => {
  test("opens with the article's network, its title and its counts, and complains of nothing", async () => {
    const overview = await api("overview", OverviewResponse);
    const { sources } = await api("sources", SourcesResponse);
    const { page, complaints } = await open();
    const counts = `${overview.entities.length} entities, ${overview.ties.length} ties`;
    await page.getByText(counts, { exact: true }).waitFor();
    await page.getByRole("heading", { level: 1, name: sources[0]?.title ?? "no source" }).waitFor();
    await expect.poll(() => page.title()).toBe(`${sources[0]?.title} · Mitos`);
    expect(complaints).toEqual([]);
  });

  test("speaks Greek to a Greek browser, changes to English and remembers it", async () => {
    const { page } = await open("/", { locale: "el-GR" });
    expect(await page.locator("html").getAttribute("lang")).toBe("el");
    await page.getByRole("button", { name: "Γλώσσα: ελληνικά. Switch to English" }).click();
    await page.getByRole("complementary", { name: "Legend and filters" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.reload();
    await page.getByRole("complementary", { name: "Legend and filters" }).waitFor();
  });

  test("takes the theme of the machine, and then the one that was chosen, before its own script runs", async () => {
    const { page } = await open("/", { colorScheme: "dark" });
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.getByRole("button", { name: "Theme: as the device" }).click();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
    await page.route("**/assets/*.js", (route) => route.abort());
    await page.reload();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
  });

  test("the facets count, filter, and each switch can be undone", async () => {
    const { entities } = await api("overview", OverviewResponse);
    const persons = entities.filter((entity) => entity.type === "Person").length;
    const { page } = await open();
    const row = page.getByRole("checkbox", { name: "Persons" });
    await row.focus();
    await page.keyboard.press("Space");
    await page.getByText(`${entities.length - persons} entities`).waitFor();
    expect(await row.isChecked()).toBe(false);
    await page.keyboard.press("Control+z");
    await page.getByText(`${entities.length} entities`).waitFor();
    expect(await row.isChecked()).toBe(true);
    expect(await page.getByRole("button", { name: "Undo", exact: true }).isDisabled()).toBe(true);
  });

  test("a family of ties opens to its types and goes off as a whole", async () => {
    const { ties } = await api("overview", OverviewResponse);
    const { page } = await open();
    await page.getByRole("button", { name: "Structure" }).click();
    await page.getByRole("checkbox", { name: "leads" }).click();
    expect(await page.getByRole("checkbox", { name: "Structure" }).getAttribute("aria-checked")).toBe(
      "mixed",
    );
    const left = ties.filter((tie) => tie.type !== "LEADS").length;
    await page.getByText(`${left} ties`).waitFor();
  });

  test("the table shows what the map shows and selects the same", async () => {
    const { entities } = await api("overview", OverviewResponse);
    const { page } = await open();
    await page.getByRole("button", { name: "As a table" }).click();
    await page.getByRole("tab", { name: "Entities" }).click();
    const table = page.getByRole("table", { name: "Entities" });
    expect(await table.getAttribute("aria-rowcount")).toBe(String(entities.length + 1));
    await table.getByRole("button", { name: "Kim Jong Un" }).click();
    await page.getByRole("heading", { level: 2, name: "Kim Jong Un" }).waitFor();
    await page.getByRole("checkbox", { name: "Persons" }).click();
    await table.getByRole("button", { name: "Kim Jong Un" }).waitFor({ state: "detached" });
  });

  test("on a phone the filters and the details are a sheet that the keyboard moves too", async () => {
    const { page } = await open("/", { viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.getByRole("button", { name: "Filters" }).tap();
    const grip = page.getByRole("button", { name: "Sheet at half. Press for full" });
    const low = (await grip.boundingBox())?.y ?? 0;
    await grip.press("ArrowUp");
    const full = page.getByRole("button", { name: "Sheet full. Press for low" });
    expect((await full.boundingBox())?.y).toBeLessThan(low / 2);
    await page.getByRole("link", { name: "Console" }).tap();
    await page.getByRole("textbox", { name: "Cypher query" }).waitFor();
  });
});

test("a first visit asks for no other script before the map is drawn than the size check counts", async () => {
  const limits = new URL("../../.size-limit.js", import.meta.url).href;
  const [checked] = ((await import(limits)) as { default: { path: string[] }[] }).default;
  const counted = checked?.path.map((file) => file.replace(/^.*\//, "")) ?? [];
  const { page } = await open("/api/docs");
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-map][data-settled="true"]')) return;
      observer.disconnect();
      performance.mark("drawn");
    }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-settled"] });
  });
  await page.goto("/");
  await page.getByRole("button", { name: "Country lens" }).waitFor();
  const asked = await page.evaluate(() => {
    const [drawn] = performance.getEntriesByName("drawn");
    return performance
      .getEntriesByType("resource")
      .filter(({ name, startTime }) => name.endsWith(".js") && startTime < (drawn?.startTime ?? 0))
      .map(({ name }) => name.replace(/^.*\//, ""));
  });
  expect(asked.toSorted()).toEqual(counted.toSorted());
});
