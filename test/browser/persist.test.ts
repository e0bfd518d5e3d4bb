import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { ExplorationsResponse } from "../../server/contract/explorations.ts";
import { choose, command, graphOf, untilGraph } from "./graph.ts";
import { api, closeBrowser, open } from "./open.ts";

afterAll(closeBrowser);

const settled = (page: Page) => page.waitForSelector('[data-map][data-settled="true"]');

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

test("a link shows the same view on another machine, and is short", async () => {
  const { page } = await open("/", { permissions: ["clipboard-read", "clipboard-write"] });
  const before = await ownMap(page);
  await page.getByRole("button", { name: "Link to this view" }).click();
  await page.getByText("The link is copied.").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(2500);
  const { page: other, complaints } = await open(new URL(link).pathname + new URL(link).hash);
  await settled(other);
  expect(rounded(await graphOf(other))).toEqual(rounded(before));
  expect(await other.getByRole("heading", { level: 2, name: "Donald Trump" }).count()).toBe(1);
  expect(new URL(other.url()).hash).toBe("");
  expect(complaints).toEqual([]);
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
