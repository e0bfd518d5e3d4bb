import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { choose, command, graphOf, untilGraph } from "./graph.ts";
import { open } from "./open.ts";

const panel = (page: Page) => page.getByRole("complementary", { name: "Details" });

test("two selected: what is between them, their common neighbours, and the way to routes", async () => {
  const { page, complaints } = await open();
  await choose(page, "Kim Jong Un");
  await page.evaluate(() => document.querySelector<HTMLElement>("[data-map]")?.focus());
  // the keyboard's focus starts on the selected entity; its neighbour is selected with it
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  const { places } = await graphOf(page);
  const [[x = 0, y = 0] = [], [toX = 0, toY = 0] = []] = [places["kim-jong-un"], places["north-korea"]];
  const across = Math.abs(toX - x) > Math.abs(toY - y);
  await page.keyboard.press(
    across ? (toX > x ? "ArrowRight" : "ArrowLeft") : toY > y ? "ArrowUp" : "ArrowDown",
  );
  await page.keyboard.press("Shift+Enter");
  await panel(page).getByText("2 entities").waitFor();
  await panel(page).getByRole("heading", { name: "Direct ties" }).waitFor();
  await panel(page).getByRole("heading", { name: "Common neighbours" }).waitFor();
  await panel(page).getByRole("button", { name: "Routes between them" }).click();
  await page.getByRole("tab", { name: "Routes", selected: true }).waitFor();
  expect(complaints).toEqual([]);
});

test("select by type, by neighbours, by what is connected, and those like it", async () => {
  const { page } = await open();
  const { places } = await graphOf(page);
  const count = async (words: RegExp) => {
    await page.getByText(words).first().waitFor();
    return (await page.getByText(words).first().textContent()) ?? "";
  };
  await choose(page, "Vladimir Putin");
  await command(page, "Select all of the same type");
  expect(await count(/entities are selected/)).toBe("4 entities are selected.");
  await page.keyboard.press("Escape");
  await choose(page, "Ukraine");
  await command(page, "Select the neighbours too");
  await panel(page).getByText("2 entities").waitFor();
  await page.keyboard.press("Escape");
  await choose(page, "Vladimir Putin");
  await command(page, "Select all that is connected");
  const connected = Number.parseInt(
    await panel(page)
      .getByText(/^\d+ entities$/)
      .first()
      .innerText(),
    10,
  );
  expect(connected).toBeGreaterThan(10);
  expect(connected).toBeLessThan(Object.keys(places).length);
  await panel(page).getByRole("heading", { name: "How many of each" }).waitFor();
});

test("what is done with several is one step: hide, only these, show again", async () => {
  const { page } = await open();
  const all = await graphOf(page);
  await choose(page, "Vladimir Putin");
  await command(page, "Select all of the same type");
  await command(page, "Hide");
  await untilGraph(page, ({ places }) => !places["vladimir-putin"] && !places["donald-trump"]);
  await page.keyboard.press("Control+z");
  expect(await graphOf(page)).toEqual(all);
  await choose(page, "Ukraine");
  await command(page, "Only this and its neighbours");
  const few = await untilGraph(page, ({ places }) => Object.keys(places).length === 2);
  expect(Object.keys(few.places)).toEqual(["russia", "ukraine"]);
  await command(page, `Show what is hidden (${Object.keys(all.places).length - 2})`);
  expect(await graphOf(page)).toEqual(all);
});

test("a right click opens the menu about what is under the pointer; keys do the same", async () => {
  const { page } = await open();
  const at = await page.evaluate(() => {
    const map = document.querySelector("[data-map]") as Element & {
      mitosMap: {
        sigma: { graphToViewport: (at: object) => { x: number; y: number } };
        graph: { getNodeAttributes: (id: string) => object };
      };
    };
    const { sigma, graph } = map.mitosMap;
    const { x, y } = sigma.graphToViewport(graph.getNodeAttributes("ukraine"));
    const box = map.getBoundingClientRect();
    return { x: box.left + x, y: box.top + y };
  });
  await page.getByRole("button", { name: "Not now" }).click();
  await page.mouse.move(at.x, at.y);
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>("[data-map]")?.style.cursor === "pointer",
  );
  await page.mouse.click(at.x, at.y, { button: "right" });
  const menu = page.getByRole("menu");
  await menu.getByRole("menuitem", { name: "Pin" }).click();
  await page.getByRole("button", { name: "Undo: pinning: Ukraine" }).waitFor();

  await choose(page, "Donald Trump");
  await page.locator("[data-map]").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+F10");
  await menu.getByRole("menuitem", { name: "Routes from here" }).waitFor();
  await page.keyboard.press("Escape");
  await page.locator("[data-map]").focus();
  await page.keyboard.press("h");
  await untilGraph(page, ({ places }) => !places["donald-trump"]);
});
