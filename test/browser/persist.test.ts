import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ExplorationsResponse } from "../../server/contract/explorations.ts";
import { choose, command, graphOf, type MapElement, untilGraph } from "./graph.ts";
import { api, open, settled } from "./open.ts";

/** A map that nobody else has: one hidden, one pinned, a filter, and Trump moved by the keyboard's own step. */
const ownMap = async (page: Page) => {
  await choose(page, "Ukraine");
  await page.getByRole("button", { name: "Hide", exact: true }).click();
  await choose(page, "Donald Trump");
  await command(page, "Pin");
  await page.getByRole("checkbox", { name: "Agreements" }).click();
  return untilGraph(
    page,
    ({ places }) => !places.ukraine && !Object.keys(places).some((id) => id.includes("treaty")),
  );
};
/** Places as a link keeps them: to a tenth. */
const rounded = ({ places, ties }: Awaited<ReturnType<typeof graphOf>>) => ({
  ties,
  places: Object.fromEntries(
    Object.entries(places).map(([id, at]) => [id, at.map((value) => Math.round(value * 10) / 10)]),
  ),
});

test("a reload finds the map as it was left, places and filters and all", async () => {
  const { page } = await open();
  const before = await ownMap(page);
  await page.reload();
  await settled(page);
  expect(rounded(await graphOf(page))).toEqual(rounded(before));
  expect(await page.getByRole("checkbox", { name: "Agreements" }).isChecked()).toBe(false);
  await command(page, "Show what is hidden (1)");
  await untilGraph(page, ({ places }) => places.ukraine !== undefined);
});

/** The graph coordinates in the middle of the map, and how many graph units go to a pixel. */
const sight = (page: Page) =>
  page.evaluate(() => {
    const { sigma } = (document.querySelector("[data-map]") as MapElement).mitosMap;
    const { width, height } = sigma.getDimensions();
    const { x, y } = sigma.viewportToGraph({ x: width / 2, y: height / 2 });
    return { x: Math.round(x), y: Math.round(y), ratio: sigma.getCamera().getState().ratio, width, height };
  });

test("a link shows the same view on another machine: map, tie, and the part in sight; the address is that link", async () => {
  const { page } = await open("/", { permissions: ["clipboard-read", "clipboard-write"] });
  expect(new URL(page.url()).hash).toBe("");
  const before = await ownMap(page);
  await page.getByRole("complementary", { name: "Details" }).getByTitle("Donald Trump leads").click();
  await page.getByText("What proves it").waitFor();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Zoom in" }).click();
  const from = await sight(page);
  await page.getByRole("button", { name: "Link to this view" }).click();
  await page.getByText("The link is copied.").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(2500);
  await page.waitForURL(link);

  const { page: other, complaints } = await open(new URL(link).pathname + new URL(link).hash, {
    viewport: { width: 1240, height: 760 },
    colorScheme: "dark",
  });
  await settled(other);
  expect(rounded(await graphOf(other))).toEqual(rounded(before));
  await other.getByText("What proves it").waitFor();
  const to = await sight(other);
  expect([Math.abs(to.x - from.x), Math.abs(to.y - from.y)].every((off) => off <= 2)).toBe(true);
  expect(to.width * to.ratio).toBeGreaterThanOrEqual(from.width * from.ratio - 2);
  expect(to.height * to.ratio).toBeGreaterThanOrEqual(from.height * from.ratio - 2);

  // a link that is put into the address of an open page is one step
  await command(other, "Start anew with the first network");
  await untilGraph(other, ({ places }) => places.ukraine !== undefined);
  const { hash } = new URL(link);
  // the page writes its own address in its own time: that of the link is not to be there any more
  await other.waitForFunction((before) => location.hash !== before, hash);
  await other.evaluate((given) => {
    location.hash = given;
  }, hash);
  await other.getByRole("button", { name: "Undo: from a link" }).waitFor();
  await untilGraph(other, ({ places }) => places.ukraine === undefined);
  expect(complaints).toEqual([]);
});

test("a view too large for an address gets a short link that the store keeps", async () => {
  const { page } = await open("/console", { permissions: ["clipboard-read", "clipboard-write"] });
  const entities = Array.from({ length: 1_600 }, (_, n) => ({
    ...{ id: `e${(n * 2_654_435_761) % 4_294_967_296}`, type: "Person", name: `Person ${n}` },
    ...{ nameEl: null, nameEn: null, aliases: [], wikidata: null, ties: 0 },
  }));
  const serve = async (to: Page) => {
    const total = { entities: entities.length, ties: 0 };
    await to.route("**/api/overview", (route) =>
      route.fulfill({ json: { entities, ties: [], total, capped: false } }),
    );
    await to.route("**/api/network", (route) => route.fulfill({ json: { entities, ties: [], missing: [] } }));
  };
  await serve(page);
  await page.getByRole("link", { name: "Map" }).click();
  await page.getByText("1,600 entities, 0 ties").waitFor();
  await page.getByRole("button", { name: "Link to this view" }).click();
  await page.getByText("The view is large and is kept in the store.").waitFor();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(link.pathname + link.search).toMatch(/^\/\?view=[a-z0-9]{10}$/);
  expect(new URL(page.url()).hash).toBe("");

  const { page: other } = await open("/console");
  await serve(other);
  await other.goto(link.pathname + link.search);
  await other.getByText("1,600 entities, 0 ties").waitFor();
  await other.getByRole("heading", { level: 1, name: "Link: " }).waitFor();
});

test("a link that was cut short says so, and the first network opens", async () => {
  const { page } = await open("/#v=abcdef");
  await settled(page);
  await page.getByText("The link was cut short or changed.").waitFor();
  expect(Object.keys((await graphOf(page)).places).length).toBeGreaterThan(8);
});

test("explorations are saved, listed, opened, duplicated, renamed and deleted", async () => {
  const { page } = await open();
  const before = await ownMap(page);
  const dialog = page.getByRole("dialog", { name: "Explorations" });
  const title = `Without Ukraine ${Date.now()}`;
  const copy = `${title} (copy)`;
  const listed = async () =>
    (await api("explorations", ExplorationsResponse)).explorations.map(({ title }) => title);
  await page.getByRole("button", { name: "Explorations" }).click();
  await dialog.getByLabel("Title").fill(title);
  await dialog.getByRole("button", { name: "Save as new" }).click();
  await dialog.getByRole("button", { name: `Open: ${title}` }).waitFor();
  expect(await listed()).toContain(title);

  await dialog.getByRole("button", { name: `Duplicate: ${title}` }).click();
  await dialog.getByRole("button", { name: `Rename: ${copy}` }).click();
  await dialog.getByRole("textbox", { name: `Rename: ${copy}` }).fill("Second thoughts");
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Delete: Second thoughts" }).click();
  await dialog.getByRole("button", { name: "Delete", exact: true }).click();
  await dialog.getByText("Second thoughts").waitFor({ state: "detached" });
  expect(await listed()).not.toContain("Second thoughts");
  await page.keyboard.press("Escape");

  await page.getByRole("checkbox", { name: "Agreements" }).click();
  await page.getByRole("button", { name: "Explorations" }).click();
  await dialog.getByRole("button", { name: `Open: ${title}` }).click();
  await dialog.waitFor({ state: "detached" });
  expect(rounded(await untilGraph(page, ({ ties }) => ties.length === before.ties.length))).toEqual(
    rounded(before),
  );
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.getByRole("button", { name: "Undo: saved exploration" }).waitFor();

  const [saved] = (await api("explorations", ExplorationsResponse)).explorations;
  const { page: other } = await open(`/?view=${saved?.id}`);
  await settled(other);
  expect(rounded(await graphOf(other))).toEqual(rounded(before));
  await other.getByRole("heading", { level: 1, name: title }).waitFor();
});

test("a file of the exploration opens again, as one step", async () => {
  const { page } = await open();
  const before = await ownMap(page);
  const coming = page.waitForEvent("download");
  await command(page, "Exploration: Save to a file (JSON)");
  const path = join(tmpdir(), `mitos-${Date.now()}.json`);
  await writeFile(path, await readFile(await (await coming).path()));
  const { page: other } = await open();
  await other.locator('input[type="file"]').setInputFiles(path);
  expect(await untilGraph(other, ({ ties }) => ties.length === before.ties.length)).toEqual(before);
  await other.getByRole("button", { name: "Undo: from a file" }).click();
  await untilGraph(other, ({ places }) => places.ukraine !== undefined);
});
