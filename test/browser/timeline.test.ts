import { expect, test } from "vitest";
import { OverviewResponse } from "../../server/contract/ties.ts";
import { graphOf, untilGraph } from "./graph.ts";
import { api, open } from "./open.ts";

const { ties } = await api("overview", OverviewResponse);

test("a window drawn on the timeline is one step; what is undated stays unless it is sent away", async () => {
  const { page, complaints } = await open();
  const time = page.getByRole("region", { name: "Time" });
  const undated = ties.reduce((sum, { claims, moments }) => sum + claims - moments.length, 0);
  await time.getByRole("button", { name: `${undated} without a date` }).waitFor();
  const first = time.getByRole("slider", { name: "Start of the window" });
  await first.focus();
  await page.keyboard.press("End");
  await page.getByRole("button", { name: "Undo: time window" }).waitFor();
  const told = await page.waitForFunction(
    () => JSON.parse(localStorage.getItem("mitos.view") ?? "null")?.packed.filters.window?.from,
  );
  const from: string = await told.jsonValue();
  const left = () => graphOf(page).then((graph) => graph.ties);
  const kept = ties.filter(
    ({ claims, moments }) => claims > moments.length || moments.some(({ to }) => to === null || to >= from),
  );
  expect(await left()).toEqual(kept.map(({ id }) => id).toSorted());
  await page.getByRole("checkbox", { name: "Keep what has no date" }).click();
  const dated = await untilGraph(page, (graph) => graph.ties.length < kept.length);
  expect(dated.ties.length).toBeGreaterThan(0);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  expect(await left()).toEqual(ties.map(({ id }) => id).toSorted());
  expect(complaints).toEqual([]);
});

test("time plays without a step for each frame", async () => {
  const { page } = await open();
  const time = page.getByRole("region", { name: "Time" });
  await time.getByRole("button", { name: "Play" }).click();
  await untilGraph(page, (graph) => graph.ties.length < ties.length);
  await page.waitForTimeout(1500);
  await time.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Undo: time window" }).waitFor();
  await page.keyboard.press("Control+z");
  await untilGraph(page, (graph) => graph.ties.length === ties.length);
  expect(await page.getByRole("button", { name: "Undo", exact: true }).isDisabled()).toBe(true);
});

test("the undated are selected by a press", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: /without a date$/ }).click();
  await page.getByText(/The entities of \d+ ties with a claim without a date are selected/).waitFor();
  await page
    .getByRole("complementary", { name: "Details" })
    .getByRole("heading", { name: "Together" })
    .waitFor();
});
