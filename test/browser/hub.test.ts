import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { EntityResponse } from "../../server/contract/entities.ts";
import { leaveAlone, type MapElement, pick, untilGraph } from "./graph.ts";
import { api, open } from "./open.ts";

const { counts } = await api("entities/north-korea", EntityResponse);

/** The chips around an entity that the last drawing has: type, number, and where the page has their middle. */
const groupsAround = (page: Page, id: string) =>
  page.evaluate((of) => {
    const map = document.querySelector("[data-map]") as MapElement;
    const { left, top } = map.getBoundingClientRect();
    return map.mitosMap
      .drawn()
      .more.filter(({ entity }) => entity === of)
      .map(({ type, count, box }) => ({
        type,
        count,
        x: left + (box.x0 + box.x1) / 2,
        y: top + (box.y0 + box.y1) / 2,
      }));
  }, id);

test("around the selected entity stand groups of its neighbours with their numbers; a press opens the picker on that type, and newcomers take free places", async () => {
  const { page, complaints } = await open();
  await page.getByRole("button", { name: "Not now" }).click();
  const alone = await leaveAlone(page, "North Korea");

  const types = [...new Set(counts.map(({ entityType }) => entityType))];
  const ofType = (type: string | null) =>
    counts.filter(({ entityType }) => entityType === type).reduce((sum, { ties }) => sum + ties, 0);
  await expect
    .poll(async () => (await groupsAround(page, "north-korea")).map(({ type }) => type).toSorted())
    .toEqual(types.toSorted());
  const groups = await groupsAround(page, "north-korea");
  for (const { type, count } of groups) expect(count, String(type)).toBe(ofType(type));

  const persons = groups.find(({ type }) => type === "Person");
  await page.mouse.click(persons?.x ?? 0, persons?.y ?? 0);
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: `Bring ${ofType("Person")}` }).click();
  await dialog.waitFor({ state: "detached" });
  const brought = await untilGraph(page, ({ ties }) => ties.length === ofType("Person"));
  expect(brought.places["north-korea"]).toEqual(alone.places["north-korea"]);
  await expect
    .poll(async () => (await groupsAround(page, "north-korea")).map(({ type }) => type))
    .not.toContain("Person");

  // the same from the keyboard, for the next group
  const [next] = groups.filter(({ type }) => type === "MilitaryUnit");
  await pick(page, `Expand: Military units (+${next?.count})…`);
  await dialog.getByRole("button", { name: `Bring ${next?.count}` }).click();
  await dialog.waitFor({ state: "detached" });
  const after = await untilGraph(page, ({ ties }) => ties.length > brought.ties.length);
  for (const [id, place] of Object.entries(brought.places)) expect(after.places[id]).toEqual(place);
  const spots = Object.values(after.places);
  const near = spots.filter(([x = 0, y = 0], at) =>
    spots.some(([ox = 0, oy = 0], other) => other > at && Math.hypot(x - ox, y - oy) < 40),
  );
  expect(near).toEqual([]);
  expect(complaints).toEqual([]);
});

test("a newcomer glides from its neighbour to its place", async () => {
  const { page } = await open("/", { reducedMotion: "no-preference" });
  const alone = await leaveAlone(page, "North Korea");
  const from = alone.places["north-korea"];
  // every place that a newcomer is given, from the first on
  await page.evaluate(() => {
    const { graph } = (document.querySelector("[data-map]") as MapElement).mitosMap;
    const seen: { id: string; x: number; y: number }[] = [];
    Object.assign(window, { seen });
    graph.on("nodeAttributesUpdated", ({ key, attributes }) => {
      if (key !== "north-korea" && attributes && !attributes.hidden)
        seen.push({ id: key, x: attributes.x, y: attributes.y });
    });
  });
  await pick(page, "Expand…");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /^Bring/ }).click();
  await dialog.waitFor({ state: "detached" });
  const brought = await untilGraph(page, ({ ties }) => ties.length > 0);
  const first = await page.evaluate(
    () => (window as unknown as { seen: { x: number; y: number }[] }).seen[0],
  );
  expect([(first?.x ?? 0) + 0, (first?.y ?? 0) + 0]).toEqual(from);
  const ids = Object.keys(brought.places).filter((id) => id !== "north-korea");
  await untilGraph(page, ({ places }) =>
    ids.every(
      (id) =>
        Math.hypot((places[id]?.[0] ?? 0) - (from?.[0] ?? 0), (places[id]?.[1] ?? 0) - (from?.[1] ?? 0)) > 60,
    ),
  );
});
