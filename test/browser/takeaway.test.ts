import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { OverviewResponse, TieResponse } from "../../server/contract/ties.ts";
import { choose, command } from "./graph.ts";
import { api, open } from "./open.ts";

const { ties } = await api("overview", OverviewResponse);

const take = async (page: Page, item: RegExp): Promise<Buffer> => {
  await page.getByRole("button", { name: "Download and print" }).click();
  const coming = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: item }).click();
  return readFile(await (await coming).path());
};

test("the menu in the bar gives pictures, tables with quotes asked in bulk, and network files", async () => {
  const { page, complaints } = await open();
  const asked: string[] = [];
  // what was answered: a question that took too long is asked once more
  page.on("response", (response) => asked.push(new URL(response.url()).pathname));
  const claims = String(await take(page, /Claims with quotes/));
  const [{ id } = { id: "" }] = ties;
  const { claims: own } = await api(`ties/${encodeURIComponent(id)}`, TieResponse);
  expect(claims).toContain(own[0]?.id ?? "?");
  expect(claims.trim().split("\r\n").length).toBeGreaterThan(ties.length);
  expect(asked.filter((path) => path === "/api/claims")).toHaveLength(1);
  expect(asked.filter((path) => path.startsWith("/api/ties/"))).toHaveLength(0);
  expect(String(await take(page, /For Gephi/))).toContain("<gexf");
  expect((await take(page, /double resolution/)).subarray(1, 4).toString()).toBe("PNG");
  expect(complaints).toEqual([]);
});

test("a brief of what is selected is a command too, and tells its evidence", async () => {
  const { page } = await open();
  await choose(page, "Kim Jong Un");
  const coming = page.waitForEvent("download");
  await command(page, "To print: Brief with quotes and sources (HTML)");
  const brief = String(await readFile(await (await coming).path()));
  expect(brief).toContain("Kim Jong Un");
  expect(brief).toMatch(/<mark|blockquote/);
});
