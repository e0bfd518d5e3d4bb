import { expect, test } from "vitest";
import { SourceResponse, SourcesResponse } from "../../server/contract/sources.ts";
import { api, open, settled, textOf } from "./open.ts";

const { sources } = await api("sources", SourcesResponse);
const [first] = sources;
if (!first) throw new Error("an article was read");
const { text, claims, mentions } = await api(`sources/${first.id}`, SourceResponse);
const words = (given: string) => given.replace(/\s+/g, "");

test("shows the whole article, every mention a link", async () => {
  const { page, complaints } = await open("/articles");
  const article = page.getByRole("article");
  await article.waitFor();
  expect(words(await textOf(article))).toContain(words(text));
  expect(await article.getByRole("link").count()).toBeGreaterThanOrEqual(
    new Set(mentions.map((m) => m.start)).size,
  );
  expect(complaints).toEqual([]);
});

test("a quote in the inspector opens the article at that sentence", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "As a table" }).click();
  await page.getByRole("button", { name: "deployed to", exact: true }).click();
  const quote = await page.locator("mark").first().textContent();
  await page.getByRole("link", { name: "See it in the text" }).first().click();
  const chosen = page.getByRole("article").locator("[data-chosen=true]").first();
  await chosen.waitFor();
  expect(await chosen.textContent()).toBe(quote);
  expect(await chosen.evaluate((run) => run.getBoundingClientRect().top < innerHeight)).toBe(true);
});

test("a claim of the list marks its evidence; a name selects its entity, and the map is one press away", async () => {
  const { page } = await open(`/articles/${first.id}`);
  const list = page.getByRole("region", { name: "Claims of the article" });
  await list.waitFor();
  expect(await list.getByRole("listitem").count()).toBe(claims.length);
  // how they met is told although no tie of theirs is on the map
  await list.getByText("Kim Jong Un and Vladimir Putin spoke by phone").waitFor();
  await list.getByRole("button").first().click();
  await page.getByRole("article").locator("[data-chosen=true]").first().waitFor();
  await page.getByRole("button", { name: "All claims" }).click();
  await page.getByRole("article").getByRole("link", { name: "Κιμ Γιονγκ Ουν" }).first().click();
  await page.getByRole("heading", { level: 2, name: "Kim Jong Un" }).waitFor();
  await page.getByRole("button", { name: "To the map" }).click();
  await settled(page);
  expect(new URL(page.url()).pathname).toBe("/");
  await page.getByRole("button", { name: "Expand" }).waitFor();
});
