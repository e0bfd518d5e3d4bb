import { afterAll, expect, test } from "vitest";
import { closeBrowser, open, textOf } from "./open.ts";

afterAll(closeBrowser);

test("an example runs by Ctrl Enter and its rows are a table", async () => {
  const { page, complaints } = await open("/console");
  await page.getByRole("button", { name: "Meetings" }).click();
  await page.getByRole("textbox", { name: "Cypher query" }).press("Control+Enter");
  await page.getByText(/^\d+ rows?, /).waitFor();
  const table = page.getByRole("table", { name: "Results" });
  expect(await table.getByRole("columnheader").allTextContents()).toEqual([
    "#",
    "a",
    "t",
    "b",
    "t.first",
    "t.last",
  ]);
  expect(await table.getByRole("cell", { name: "[:MET_WITH]" }).count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test("a parameter gets a field and its value goes with the query", async () => {
  const { page } = await open("/console");
  await page
    .getByRole("textbox", { name: "Cypher query" })
    .fill("MATCH (e:Entity {id: $id}) RETURN e.nameEn AS name");
  await page.getByRole("textbox", { name: "id" }).fill("kim-jong-un");
  await page.getByRole("button", { name: "Run" }).click();
  await page.getByRole("cell", { name: "Kim Jong Un" }).waitFor();
});

test("a query that writes is refused with the reason", async () => {
  const { page } = await open("/console");
  await page.getByRole("textbox", { name: "Cypher query" }).fill("CREATE (n:Mine) RETURN n");
  await page.getByRole("button", { name: "Run" }).click();
  const refusal = page.getByRole("alert");
  await refusal.getByText("The query did not run.").waitFor();
  expect((await textOf(refusal.locator("pre"))).length).toBeGreaterThan(10);
});

test("what a query found takes the map's place, and undo brings the map back", async () => {
  const { page } = await open();
  const counts = page.getByText(/^\d+ entities, \d+ ties?$/);
  const all = await textOf(counts);
  await page.getByRole("link", { name: "Console" }).click();
  await page
    .getByRole("textbox", { name: "Cypher query" })
    .fill("MATCH (a:Entity {id: 'kim-jong-un'})-[t:LEADS]->(b) RETURN a, t, b");
  await page.getByRole("button", { name: "Run" }).click();
  await page.getByRole("button", { name: "To the map" }).click();
  await page.getByRole("menuitem", { name: "In place of what is there" }).click();
  await page.getByText("2 entities, 1 tie", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Undo: from a query" }).click();
  await page.getByText(all, { exact: true }).waitFor();
});

test("a running query can be stopped", async () => {
  const { page } = await open("/console");
  await page
    .getByRole("textbox", { name: "Cypher query" })
    .fill("UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b WITH a WHERE a < 0 RETURN count(a)");
  await page.getByRole("button", { name: "Run" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("The query was stopped. Nothing was changed.").waitFor();
});
