import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { OverviewResponse } from "../../server/contract/ties.ts";
import { graphOf, untilGraph } from "./graph.ts";
import { api, open, textOf } from "./open.ts";

const { ties, entities } = await api("overview", OverviewResponse);

const facet = (page: Page, name: string) =>
  page.getByRole("complementary", { name: "Legend and filters" }).getByRole("group", { name });

/** Moves a slider by its arrow key, which ends the movement each time. */
const slide = async (page: Page, name: string, presses: number): Promise<void> => {
  const slider = page.getByRole("slider", { name });
  await slider.focus();
  for (let press = 0; press < presses; press += 1) await page.keyboard.press("ArrowRight");
};

test("confidence, claims and degree filter the map, tell how much is left, and are steps", async () => {
  const { page, complaints } = await open();
  await slide(page, "Confidence", 18);
  const sure = ties.filter(({ confidence }) => confidence >= 0.9).map(({ id }) => id);
  expect((await untilGraph(page, (graph) => graph.ties.length === sure.length)).ties).toEqual(
    sure.toSorted(),
  );
  expect(sure.length).toBeLessThan(ties.length);
  await page.getByText(`from 0.90 · ${sure.length}`).waitFor();
  await page.getByText(`Entities: 0. Ties: ${ties.length - sure.length}.`).waitFor();
  await page.getByRole("button", { name: "No filters" }).click();
  await untilGraph(page, (graph) => graph.ties.length === ties.length);

  await slide(page, "Ties of the entity", 2);
  const degree = (id: string) => ties.filter((tie) => tie.subject === id || tie.object === id).length;
  const busy = entities.flatMap(({ id }) => (degree(id) >= 2 ? [id] : []));
  expect(
    Object.keys((await untilGraph(page, (graph) => Object.keys(graph.places).length === busy.length)).places),
  ).toEqual(busy.toSorted());
  await page.keyboard.press("Control+z");
  await page
    .getByRole("slider", { name: "Ties of the entity" })
    .and(page.locator('[aria-valuetext^="from 1"]'))
    .waitFor();
  expect(complaints).toEqual([]);
});

test("a source that is switched off takes its ties along, and its count stays", async () => {
  const { page } = await open();
  const source = facet(page, "Sources").getByRole("checkbox").first();
  await source.click();
  await untilGraph(page, (graph) => graph.ties.length === 0);
  expect(await textOf(facet(page, "Sources"))).toContain(String(ties.length));
  await source.click();
  await untilGraph(page, (graph) => graph.ties.length === ties.length);
});

test("what falls is dimmed when asked: it stays on the map and in the table", async () => {
  const { page } = await open();
  const all = await graphOf(page);
  await page.getByRole("radio", { name: "Dimmed" }).check({ force: true });
  await page.getByRole("checkbox", { name: "Countries" }).click();
  await page.getByText(/^Entities: [1-9]\d*\. Ties: [1-9]\d*\.$/).waitFor();
  expect(await graphOf(page)).toEqual(all);
  await page.getByRole("radio", { name: "Hidden" }).check({ force: true });
  await untilGraph(page, (graph) => !graph.places.russia);
});
