import type { Locator, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { closeStore, openStore } from "../../server/neo4j/connect.ts";
import { running } from "../support/running.ts";
import { editor, write } from "./editor.ts";
import { open, textOf } from "./open.ts";

/** What is offered to go on with, once it may be taken: while an answer is on its way, the offers before it are shown dimmed. */
const offer = (page: Page, name: RegExp): Locator =>
  page
    .locator(".cm-tooltip-autocomplete:not(.cm-tooltip-autocomplete-disabled)")
    .getByRole("option", { name });
const run = (page: Page) => page.getByRole("button", { name: "Run" }).click();
const cells = (page: Page, column: number): Promise<string[]> =>
  page.locator(`[role=grid] td[data-column="${column}"]`).allTextContents();

test("the editor completes from the store's schema, underlines what EXPLAIN refuses and offers what was meant", async () => {
  const { page, complaints } = await open("/console");
  await page.getByRole("button", { name: "MilitaryUnit" }).waitFor();
  await editor(page).click();
  await page.keyboard.type("MATCH (n:Mil");
  await offer(page, /MilitaryUnit/).click();
  await expect.poll(() => textOf(editor(page))).toContain("MATCH (n:MilitaryUnit)");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("RETURN 'kim");
  await offer(page, /kim-jong-un/).click();
  await expect.poll(() => textOf(editor(page))).toContain("'kim-jong-un'");

  await write(page, "MATCH (n:Person)\nRETUN n.name AS name");
  const fault = page.locator(".cm-lintRange-error");
  await fault.waitFor();
  expect(await textOf(fault)).toBe("RETUN");
  await page.getByText(/^Line 2, column 1:.*RETUN/).waitFor();
  await fault.hover();
  await page.getByRole("button", { name: "RETURN" }).click();
  await page.getByText("EXPLAIN finds no error").waitFor();

  await page.getByRole("button", { name: "Format" }).click();
  await write(page, "match (n:Person) return n.name as name order by name");
  await page.keyboard.press("Shift+Alt+F");
  await expect
    .poll(() => editor(page).locator(".cm-line").allTextContents())
    .toEqual(["MATCH (n:Person)", "RETURN n.name AS name", "ORDER BY name"]);
  expect(complaints).toEqual([]);
});

test("typed cells are sorted, made wider, walked, opened and copied; files have every digit", async () => {
  const { page, complaints } = await open("/console", { permissions: ["clipboard-read", "clipboard-write"] });
  await write(
    page,
    `UNWIND [2, 9007199254740993, 10] AS n
MATCH (p:Person {id: $who})
RETURN n, p, date('2025-08-12') AS day, [1, {a: null}] AS list, 0.0 / 0 AS nan, null AS none`,
  );
  await page.getByRole("textbox", { name: "who" }).fill("kim-jong-un");
  await run(page);
  await page.getByText(/^3 rows, /).waitFor();
  const grid = page.getByRole("grid", { name: "Results" });
  expect(await cells(page, 0)).toEqual(["2", "9007199254740993", "10"]);
  expect(await grid.locator("tbody tr").first().locator("td").allTextContents()).toEqual([
    "2",
    "(:Person Kim Jong Un)",
    "2025-08-12",
    "[1, {a: null}]",
    "NaN",
    "null",
  ]);
  const head = grid.getByRole("columnheader", { name: /^n / });
  await head.getByRole("button").click();
  await expect.poll(() => cells(page, 0)).toEqual(["2", "10", "9007199254740993"]);
  await head.getByRole("button").click();
  await expect.poll(() => cells(page, 0)).toEqual(["9007199254740993", "10", "2"]);
  expect(await head.getAttribute("aria-sort")).toBe("descending");

  const edge = grid.getByRole("separator", { name: "Width of the column n", exact: true });
  const width = Number(await edge.getAttribute("aria-valuenow"));
  await edge.press("ArrowRight");
  await expect.poll(() => edge.getAttribute("aria-valuenow")).toBe(String(width + 16));

  await grid.focus();
  await page.keyboard.press("Control+c");
  await page.getByText("The value was copied.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("9007199254740993");
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "Enter"]) await page.keyboard.press(key);
  const viewer = page.getByRole("dialog", { name: "list" });
  await viewer.getByText("{a: null}").click();
  await viewer.getByText("null", { exact: true }).waitFor();
  await page.keyboard.press("Escape");

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "File", exact: true }).click();
  await page.getByRole("menuitem", { name: "CSV" }).click();
  expect((await download).suggestedFilename()).toBe("Query 1.csv");
  await page.getByRole("radio", { name: "JSON" }).click();
  await page.getByRole("region", { name: "JSON" }).getByText('"9007199254740993"').waitFor();
  expect(complaints).toEqual([]);
});

test("rows come in with a counter; Escape ends the query in Neo4j, and the rows that came stay", async () => {
  const { page } = await open("/console");
  await write(
    page,
    // the first rows cost nothing, so that they come on any machine; the later ones last on any
    "UNWIND range(1, 9000) AS mine\nWITH mine, reduce(s = 0, x IN range(1, 20 * mine) | s + x) AS sum\nRETURN mine, sum",
  );
  await run(page);
  await page.getByText(/^[1-9][\d,]* rows? so far$/).waitFor();
  await page.getByRole("button", { name: "Cancel" }).waitFor();
  await page.getByRole("grid", { name: "Results" }).press("Escape");
  await page.getByText("The query was stopped. Showing the rows that had come").waitFor();
  expect((await cells(page, 0)).slice(0, 2)).toEqual(["1", "2"]);
  const store = await openStore(inject("mitos").neo4j);
  try {
    await expect.poll(() => running(store, "range(1, 9000) AS mine")).toEqual([]);
  } finally {
    await closeStore(store);
  }
});

test("what a query found is drawn, takes the map's place, and undo brings the map back", async () => {
  const { page } = await open();
  const counts = page.getByText(/^\d+ entities, \d+ ties?$/);
  const all = await textOf(counts);
  await page.getByRole("link", { name: "Console" }).click();
  await write(page, "MATCH (a:Entity {id: 'kim-jong-un'})-[t:LEADS]->(b) RETURN a, t, b");
  await run(page);
  await page.getByRole("radio", { name: "Graph" }).click();
  await page.getByRole("img", { name: "Graph: 2 nodes, 1 relationship" }).waitFor();
  await page.getByRole("button", { name: "To the map" }).click();
  await page.getByRole("menuitem", { name: "In place of what is there" }).click();
  await page.getByText("2 entities, 1 tie", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Undo: from a query" }).click();
  await page.getByText(all, { exact: true }).waitFor();
  await page.getByRole("link", { name: "Console" }).click();
  await page.getByText("The map can take the entities (2) and the ties between them (1).").waitFor();
  await write(page, "MATCH (c:Claim)-[s:STATED_IN]->(a) RETURN c, s, a LIMIT 2");
  await run(page);
  await page.getByText("They are no entities of Mitos, so they show only here.").waitFor();
});

test("PROFILE shows the plan as a tree with rows and db hits, the costliest step marked, and in words", async () => {
  const { page } = await open("/console");
  await write(page, "MATCH (p:Person) RETURN p.name AS name, count(*) AS n ORDER BY name");
  await page.getByText("EXPLAIN finds no error").waitFor();
  await page.getByRole("radio", { name: "Plan" }).click();
  await page.getByRole("table", { name: "Plan (EXPLAIN)" }).waitFor();
  await page.getByRole("button", { name: "Count with PROFILE" }).click();
  const plan = page.getByRole("table", { name: "Plan (PROFILE)" });
  await plan.waitFor();
  const scan = plan.getByRole("row", { name: /NodeByLabelScan/ });
  expect(Number(await textOf(scan.locator("td").first()))).toBeGreaterThan(2);
  expect(await plan.locator('tr[data-costly="true"]').count()).toBe(1);
  expect(await textOf(plan.locator('tr[data-costly="true"]'))).toContain("the costliest");
  await page.getByText("In words:").waitFor();
  await page.getByRole("radio", { name: "Chart" }).click();
  await page.getByText("n by name.").waitFor();
});

test("an empty answer says why, and one press puts it right; what writes is refused with the reason", async () => {
  const { page } = await open("/console");
  await write(page, "MATCH (p:Persn) RETURN p.name");
  await run(page);
  await page.getByText("The query ran and found no row.").waitFor();
  await page.getByRole("button", { name: "With “Person”" }).click();
  await page.getByText(/^\d+ rows?, /).waitFor();
  expect((await cells(page, 0)).length).toBeGreaterThan(2);
  await expect.poll(() => textOf(editor(page))).toBe("MATCH (p:Person) RETURN p.name");
  await write(page, "CREATE (n:Mine) RETURN n");
  await run(page);
  const refusal = page.getByRole("alert");
  await refusal.getByText("The query did not run to its end. Nothing was changed.").waitFor();
  expect((await textOf(refusal.locator("pre"))).length).toBeGreaterThan(10);
});
