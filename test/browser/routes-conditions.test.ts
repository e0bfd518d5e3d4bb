import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { MapHandle } from "../../client/map/view.ts";
import { objections } from "./axe.ts";
import { command, choose as select } from "./graph.ts";
import { open, textOf } from "./open.ts";
import { answerAlike, ask, pick, strips, untilParted, untilRelaxed } from "./routes.ts";

const add = async (page: Page, condition: string) => {
  await page.getByRole("button", { name: "Condition", exact: true }).click();
  await page.getByRole("menuitem", { name: condition }).click();
};

/** The stations of all routes, once one of them reads as expected. */
const until = (page: Page, stations: string | RegExp) =>
  strips(page).filter({ hasText: stations }).first().waitFor();

test("conditions are chips: added, changed and taken away; each relaxation is one press", async () => {
  const ends = { from: "sergey-lavrov", to: "kim-jong-un" };
  const { page, complaints } = await ask({ ends: ["sergey-lavrov", "kim-jong-un"] });
  await answerAlike(page, await untilRelaxed({ ...ends, through: ["pyongyang"] }, "through"));
  await answerAlike(page, await untilRelaxed({ ...ends, avoidTypes: ["Country"] }, "entityTypes"));
  const direct = { ...ends, order: "supported", weight: 1, maxHops: 1 } as const;
  await answerAlike(page, await untilRelaxed(direct, "hops"));
  await until(page, "Russia › Vladimir Putin");
  const all = await strips(page).count();

  await add(page, "Avoid entities");
  await page.getByRole("combobox", { name: "Search for an entity" }).fill("Putin");
  await page.getByRole("option", { name: /Vladimir Putin/ }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Avoid entities: Not through: Vladimir Putin" }).waitFor();
  await until(page, "Russia › North Korea");
  await expect.poll(() => strips(page).filter({ hasText: "Putin" }).count()).toBe(0);
  await page.getByRole("button", { name: "Without the condition: Not through: Vladimir Putin" }).click();
  await expect.poll(() => strips(page).count()).toBe(all);

  await add(page, "Pass through entities");
  await page.getByRole("combobox", { name: "Search for an entity" }).fill("Pyongyang");
  await page.getByRole("option", { name: /Pyongyang/ }).click();
  await page.keyboard.press("Escape");
  await page.getByText("No route within 5 hops under these conditions.").waitFor();
  await page.getByRole("button", { name: /^Without passing anything on the way/ }).click();
  await expect.poll(() => strips(page).count()).toBe(all);

  await add(page, "Not through countries");
  await page.getByText("No route within 5 hops under these conditions.").waitFor();
  await page.getByRole("button", { name: /^Through entities of any type/ }).click();
  await expect.poll(() => strips(page).count()).toBe(all);

  await add(page, "Types of tie");
  await page.getByRole("checkbox", { name: "official of" }).click();
  await page.getByRole("checkbox", { name: "leads" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Types of tie: Only 2 types of tie" }).waitFor();
  await page.getByRole("button", { name: "Without the condition: Only 2 types of tie" }).click();

  await page.getByRole("button", { name: /^Which routes/ }).click();
  await page.getByRole("radio", { name: /^Best supported/ }).click();
  const weight = page.getByRole("slider", { name: "What counts" });
  expect(await weight.getAttribute("aria-valuetext")).toBe("Length and support alike");
  await weight.press("End");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Which routes: Best supported: only support" }).waitFor();
  await page
    .getByText(/\d+ claims? · \d+ sources? · confidence 0\.\d\d/)
    .first()
    .waitFor();

  await page.getByRole("combobox", { name: "How many hops at most" }).selectOption("1");
  await page.getByText("No direct tie under these conditions.").waitFor();
  await page.getByRole("button", { name: /^Up to 3 hops/ }).click();
  await until(page, "Russia › Vladimir Putin");
  expect(complaints).toEqual([]);
});

test("in time order: the chosen claims with their dates, and which hops are only possible", async () => {
  const ends = { from: "pyongyang", to: "vladimir-putin" };
  const { page } = await ask({ ends: ["pyongyang", "vladimir-putin"], maxHops: 8 });
  const inOrder = { ...ends, maxHops: 8, order: "earliest", inTime: "possible" } as const;
  await answerAlike(page, await untilRelaxed(inOrder, "time"));
  await page.getByRole("button", { name: /^Which routes/ }).click();
  await page.getByRole("radio", { name: /^In time order/ }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Which routes: In time order, earliest first" }).waitFor();
  // Lavrov is an official of Russia at no known time: no order in time leads on from him
  await page.getByText("No route within 8 hops under these conditions.").waitFor();
  await page.getByRole("button", { name: /^Without order in time/ }).click();
  await until(page, "Sergey Lavrov › Russia");

  // the order stays, between two other ends
  await page.getByRole("button", { name: /^Which routes/ }).click();
  await page.getByRole("radio", { name: /^In time order/ }).click();
  await page.keyboard.press("Escape");
  await pick(page, "From", "Ukraine");
  await pick(page, "To", "North Korea");
  await page
    .getByText(/arrives \d+ \w+ 20\d\d/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: /Russia attacked Ukraine, from Feb 2022/ }).waitFor();
  await page.getByText("Only possible:", { exact: false }).first().waitFor();
  await page
    .getByText(/hops? only possible/)
    .first()
    .waitFor();
});

test("a window as on the timeline, days that go backwards, and the two parts when there is no way at all", async () => {
  const window = { from: "2025-08-01", to: "2025-08-31" };
  const { page } = await ask({ ends: ["kim-jong-un", "vladimir-putin"] });
  await answerAlike(page, await untilParted({ from: "united-states", to: "alaska", window }));
  await page.getByText(/^\d+ routes$/).waitFor();
  await add(page, "Time window");
  expect(await page.getByRole("button", { name: "The timeline's window" }).isDisabled()).toBe(true);
  await page.getByLabel("From", { exact: true }).fill("2025-08-01");
  await page.getByLabel("To", { exact: true }).fill("2025-07-01");
  await page.getByText("The first day comes after the last.").waitFor();
  await page.getByLabel("To", { exact: true }).fill("2025-08-31");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Time window: 1 August 2025 – 31 August 2025" }).waitFor();
  await until(page, "Direct");
  await pick(page, "From", "United States");
  await pick(page, "To", "Alaska");
  await page.getByText("They are not connected by any ties, through anything.").waitFor();
  await page.getByRole("listitem").filter({ hasText: "Alaska: in a part of 1 entity" }).waitFor();
});

test("several from the map: what joins them, what they share, who sits between", async () => {
  const { page, complaints } = await open("/", { permissions: ["clipboard-read", "clipboard-write"] });
  await select(page, "Vladimir Putin");
  await command(page, "Select all of the same type");
  await page.getByRole("button", { name: "What joins them" }).click();
  await page.getByText("Not all can be joined within 5 hops under these conditions:").waitFor();
  await page.getByRole("button", { name: "Without: Donald Trump" }).click();
  await page.getByText("What joins them: 3 hops").waitFor();
  const cased = () =>
    page.$eval("[data-map]", (element) =>
      (element as HTMLElement & { mitosMap: MapHandle }).mitosMap.graph
        .filterEdges((_, { casing }) => casing !== "")
        .toSorted(),
    );
  await expect
    .poll(cased)
    .toEqual([
      "kim-jong-un~MET_WITH~vladimir-putin",
      "sergey-lavrov~OFFICIAL_OF~russia",
      "vladimir-putin~LEADS~russia",
    ]);
  const panel = page.getByRole("tabpanel", { name: "Routes" });
  const shared = panel.locator("section").filter({ hasText: "Common neighbours" });
  expect(await textOf(shared)).toContain("Vladimir Putin leads Russia");
  const between = panel.locator("section").filter({ hasText: "Who sits between" });
  expect(await textOf(between.locator("[data-share]").first())).toMatch(/\d+% · \d+ pairs?/);
  await panel.getByRole("button", { name: "Copy" }).click();
  await page.getByRole("menuitem", { name: "What joins them, as text" }).click();
  await page.getByText("Copied.", { exact: true }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^What joins /);
  // the focus is back on the button, and no tooltip lies over what was copied
  await expect.poll(() => page.locator("[data-radix-popper-content-wrapper]").count()).toBe(0);
  expect(await objections(page, "what joins several")).toEqual([]);
  // back to two ends: routes again
  await panel.getByRole("button", { name: "Without: Sergey Lavrov" }).click();
  await page.getByText(/^\d+ routes$/).waitFor();
  expect(complaints).toEqual([]);
});

/** Walks to an item of the menu that opens, and chooses it. */
const chooseByKeys = async (page: Page, name: string): Promise<void> => {
  const focused = () =>
    page.evaluate(() => {
      const active = document.activeElement;
      return active?.getAttribute("role") === "menuitem" ? (active.textContent ?? "") : null;
    });
  await expect.poll(focused).not.toBeNull();
  for (let now = await focused(); now !== name; now = await focused()) {
    await page.keyboard.press("ArrowDown");
    await expect.poll(focused).not.toBe(now);
  }
  await page.keyboard.press("Enter");
};

test("by keyboard alone, on a phone, in Greek", async () => {
  const { page, complaints } = await open("/", {
    ...{ locale: "el-GR", viewport: { width: 390, height: 844 }, hasTouch: true },
  });
  await page.getByRole("link", { name: "Διαδρομές" }).press("Enter");
  for (const [end, name] of [
    ["Από", "Λαβρόφ"],
    ["Προς", "Πιονγκγιάνγκ"],
  ]) {
    await page.getByRole("button", { name: new RegExp(`^${end}`) }).press("Enter");
    await page.getByRole("combobox", { name: "Αναζήτηση οντότητας" }).pressSequentially(name ?? "");
    await page
      .getByRole("option", { name: new RegExp(name ?? ""), selected: true, disabled: false })
      .waitFor();
    await page.keyboard.press("Enter");
  }
  await page.getByText("1 διαδρομή", { exact: true }).waitFor();
  await page.getByRole("button", { name: /Σεργκέι Λαβρόφ — επίσκεψη σε: .*2025/ }).waitFor();
  const add = page.getByRole("button", { name: "Όρος", exact: true });
  await add.press("Enter");
  await chooseByKeys(page, "Όχι μέσα από πολυσύνδετες οντότητες");
  // the menu gives the focus back in its own time: a key that is pressed before would open it again
  const addIsFocused = () => add.evaluate((button) => button === document.activeElement);
  await expect.poll(addIsFocused).toBe(true);
  await page
    .getByRole("button", { name: "Χωρίς τον όρο: Όχι μέσα από πολυσύνδετες οντότητες" })
    .press("Enter");
  await expect.poll(addIsFocused).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole("button", { name: /^Ποιες διαδρομές/ }).press("Enter");
  await page.getByRole("radio", { name: /^Με σειρά χρόνου/ }).waitFor();
  const box = await page.getByRole("dialog", { name: "Ποιες διαδρομές" }).boundingBox();
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 390).toBe(true);
  expect(await objections(page, "which routes")).toEqual([]);
  expect(complaints).toEqual([]);
});
