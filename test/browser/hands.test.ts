import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { choose, command, type MapElement } from "./graph.ts";
import { open } from "./open.ts";

interface At {
  x: number;
  y: number;
}

/** Where an entity stands on the page, and how large it is drawn. */
const standing = (page: Page, id: string) =>
  page.evaluate((entity) => {
    const element = document.querySelector("[data-map]") as MapElement;
    const { graph, sigma } = element.mitosMap;
    const box = element.getBoundingClientRect();
    const shown = sigma.getNodeDisplayData(entity);
    const { x, y } = sigma.graphToViewport(graph.getNodeAttributes(entity));
    return { x: box.x + x, y: box.y + y, size: shown?.size };
  }, id);

const ratio = (page: Page): Promise<number> =>
  page.evaluate(
    () => (document.querySelector("[data-map]") as MapElement).mitosMap.sigma.getCamera().getState().ratio,
  );

const details = (page: Page) => page.getByRole("complementary", { name: "Details" });

test("a mouse selects several by Shift and click", async () => {
  const { page, complaints } = await open();
  const [putin, kim] = [await standing(page, "vladimir-putin"), await standing(page, "kim-jong-un")];
  await page.mouse.click(putin.x, putin.y);
  await page.getByRole("heading", { level: 2, name: "Vladimir Putin" }).waitFor();
  await page.keyboard.down("Shift");
  await page.mouse.click(kim.x, kim.y);
  await page.keyboard.up("Shift");
  await details(page).getByText("2 entities").waitFor();

  expect(complaints).toEqual([]);
});

test("keys go from tie to tie of an entity, say each, and select it", async () => {
  const { page } = await open();
  await choose(page, "Kim Jong Un");
  await page.getByRole("application").focus();
  // from the next control back: so the focus comes by the keyboard
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  const told = page.locator('[aria-live="polite"]').filter({ hasText: "Kim Jong Un" });
  const words = async () => (await told.textContent()) ?? "";
  await expect.poll(words).toMatch(/^Kim Jong Un, Person, 2 ties$/);
  await page.keyboard.press("d");
  await expect.poll(words).toMatch(/^Kim Jong Un (and|leads) /);
  const first = await words();
  await page.keyboard.press("d");
  await expect.poll(words).not.toBe(first);
  expect([first, await words()].toSorted()).toEqual([
    "Kim Jong Un and Vladimir Putin spoke by phone",
    "Kim Jong Un leads North Korea",
  ]);
  await page.keyboard.press("d");
  await expect.poll(words).toBe(first);
  await page.keyboard.press("Enter");
  await page.getByText("What proves it").waitFor();
});

test("size and colour change the map at once, and the legend says what they tell", async () => {
  const { page, complaints } = await open();
  const colours = () =>
    page.evaluate(() => {
      const { graph } = (document.querySelector("[data-map]") as MapElement).mitosMap;
      return graph.mapNodes((id) => `${id} ${graph.getNodeAttribute(id, "color")}`).toSorted();
    });
  const [plain, coloured] = [await standing(page, "russia"), await colours()];
  const legend = page.getByRole("complementary", { name: "Legend and filters" });
  await legend.getByLabel(/^Size/).selectOption("pagerank");
  await expect.poll(async () => (await standing(page, "russia")).size).not.toBe(plain.size);
  await command(page, "Colour: community");
  await expect.poll(colours).not.toEqual(coloured);
  await command(page, "Colour: type");
  await expect.poll(colours).toEqual(coloured);
  expect(complaints).toEqual([]);
});

test("fingers: a tap inspects, a long press opens the menu, two zoom; lens and explorations are at hand", async () => {
  const { page, complaints } = await open("/", {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: At[]) =>
    cdp.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
  const russia = await standing(page, "russia");
  await page.touchscreen.tap(russia.x, russia.y);
  await page.getByRole("heading", { level: 2, name: "Russia" }).waitFor();
  await page.getByRole("button", { name: "Close", exact: true }).tap();
  await page.getByRole("heading", { level: 2, name: "Russia" }).waitFor({ state: "detached" });
  const before = await ratio(page);
  const [left, right] = [120, 250].map((x) => ({ x, y: 330 })) as [At, At];
  await touch("touchStart", [left, right]);
  for (const apart of [15, 30, 45, 60])
    await touch("touchMove", [
      { ...left, x: left.x - apart },
      { ...right, x: right.x + apart },
    ]);
  await touch("touchEnd", []);
  await expect.poll(() => ratio(page)).toBeLessThan(before * 0.8);

  const putin = await standing(page, "vladimir-putin");
  await touch("touchStart", [putin]);
  await page.getByRole("menu").getByText("Expand…").waitFor();
  await touch("touchEnd", []);
  await page.keyboard.press("Escape");
  await page.getByRole("menu").waitFor({ state: "detached" });

  await page.getByRole("banner").getByRole("button", { name: "More" }).tap();
  await page.getByRole("menuitem", { name: "Country lens" }).tap();
  await page.getByText(/^Country lens: \d+ entities stand as \d+ countries\.$/).waitFor();
  await page.getByRole("banner").getByRole("button", { name: "More" }).tap();
  await page.getByRole("menuitem", { name: "Saved explorations…" }).tap();
  await page.getByRole("dialog", { name: "Explorations" }).waitFor();
  expect(complaints).toEqual([]);
});
