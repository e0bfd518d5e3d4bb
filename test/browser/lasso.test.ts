import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { command, type MapElement } from "./graph.ts";
import { open } from "./open.ts";

interface Spot {
  x: number;
  y: number;
}

/** Where every entity of the map is on the page, and which of them the browser's own canvas finds inside a line. */
const spotsIn = (page: Page, line: readonly Spot[]) =>
  page.evaluate((points) => {
    const map = document.querySelector("[data-map]") as MapElement;
    const { graph, sigma } = map.mitosMap;
    const { left, top } = map.getBoundingClientRect();
    const path = new Path2D();
    for (const { x, y } of points) path.lineTo(x, y);
    const context = new OffscreenCanvas(1, 1).getContext("2d");
    return graph
      .filterNodes((_, { hidden }) => !hidden)
      .flatMap((id) => {
        const at = sigma.graphToViewport(graph.getNodeAttributes(id));
        const [x, y] = [at.x + left, at.y + top];
        return [{ id, x, y, inside: context?.isPointInPath(path, x, y, "nonzero") ?? false }];
      });
  }, line);

const chosenIn = (page: Page) =>
  page.evaluate(() => {
    const { graph } = (document.querySelector("[data-map]") as MapElement).mitosMap;
    return graph.filterNodes((_, { zIndex }) => zIndex === 2).sort();
  });

/** A five-pointed star around a point: its line crosses itself, and its middle is inside. */
const star = ({ x, y }: Spot, radius: number): Spot[] =>
  Array.from({ length: 6 }, (_, at) => {
    const angle = (at * 4 * Math.PI) / 5 - Math.PI / 2;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });

const draw = async (page: Page, line: readonly Spot[]) => {
  const [first, ...rest] = line;
  await page.mouse.move(first?.x ?? 0, first?.y ?? 0);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y);
  await page.mouse.up();
};

test("the lasso selects exactly what is inside its line, shift adds, Escape lays it down, and the count is told", async () => {
  const { page, complaints } = await open();
  await page.getByRole("button", { name: "Not now" }).click();
  const everything = await spotsIn(page, []);
  const hub = everything.find(({ id }) => id === "russia") as Spot;
  const line = star(hub, 190);
  const inside = (await spotsIn(page, line)).filter((spot) => spot.inside).map(({ id }) => id);
  expect(inside.length).toBeGreaterThan(0);
  expect(inside.length).toBeLessThan(everything.length);

  await page.locator("[data-map]").focus();
  await page.keyboard.press("s");
  const tool = page.getByRole("button", { name: "Lasso (S)", pressed: true });
  await tool.waitFor();
  await draw(page, line);
  await page
    .getByText(inside.length === 1 ? /^1 entity is/ : `${inside.length} entities are selected.`)
    .waitFor();
  expect(await chosenIn(page)).toEqual(inside.toSorted());
  expect(await tool.count()).toBe(0);

  // shift keeps the tool in the hand and adds
  const other = everything.find(
    ({ id, x, y }) => !inside.includes(id) && Math.hypot(x - hub.x, y - hub.y) > 200,
  ) as Spot & { id: string };
  await page.getByRole("button", { name: "Lasso (S)" }).click();
  await page.keyboard.down("Shift");
  await draw(page, star(other, 30));
  await page.keyboard.up("Shift");
  await expect.poll(() => chosenIn(page)).toEqual([...inside, other.id].sort());
  await tool.waitFor();
  await page.keyboard.press("Escape");
  await tool.waitFor({ state: "detached" });
  expect(await chosenIn(page)).toEqual([...inside, other.id].sort());

  await command(page, "Select with a lasso");
  await tool.waitFor();
  expect(complaints).toEqual([]);
});

test("a finger draws the lasso as well", async () => {
  const { page } = await open("/", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const spots = await spotsIn(page, []);
  const hub = spots.find(({ id }) => id === "russia") as Spot;
  const line = star(hub, 70);
  const inside = (await spotsIn(page, line)).filter((spot) => spot.inside).map(({ id }) => id);
  await page.getByRole("button", { name: "Lasso (S)" }).tap();
  const fingers = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Spot[]) =>
    fingers.send("Input.dispatchTouchEvent", { type, touchPoints });
  await touch("touchStart", line.slice(0, 1));
  for (const spot of line.slice(1)) await touch("touchMove", [spot]);
  await touch("touchEnd", []);
  await expect.poll(() => chosenIn(page)).toEqual(inside.toSorted());
});
