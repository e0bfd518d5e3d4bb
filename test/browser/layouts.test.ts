import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { OverviewResponse } from "../../server/contract/ties.ts";
import { choose, command, type Graph, graphOf, untilGraph } from "./graph.ts";
import { largeExploration } from "./large.ts";
import { api, open } from "./open.ts";

const overview = await api("overview", OverviewResponse);
const tied = new Set(overview.ties.flatMap(({ subject, object }) => [subject, object]));

type At = [number, number];
const at = ({ places }: Graph, id: string): At => (places[id] ?? [Number.NaN, Number.NaN]) as At;
const moved = (before: Graph, after: Graph): string[] =>
  Object.keys(before.places).filter((id) => at(before, id).join() !== at(after, id).join());
const undone = (page: Page, words: string) => page.getByRole("button", { name: `Undo: ${words}` }).waitFor();
const away = ([x, y]: At, [mx, my]: At) => Math.hypot(x - mx, y - my);

test("each layout is one step with a name, undo goes back to the very places, and what is pinned stays", async () => {
  const { page, complaints } = await open();
  await choose(page, "Kim Jong Un");
  await command(page, "Pin");
  const first = await graphOf(page);

  await page.getByRole("button", { name: "Layout", exact: true }).click();
  await page.getByRole("menuitem", { name: "In a circle" }).click();
  await undone(page, "layout in a circle");
  await page
    .getByText(`In a circle: ${tied.size - 1} entities have their places. 1 pinned one stayed.`)
    .waitFor();
  const circle = await graphOf(page);
  expect(moved(first, circle).sort()).toEqual([...tied].filter((id) => id !== "kim-jong-un").sort());
  const radii = moved(first, circle).map((id) => away(at(circle, id), [0, 0]));
  for (const radius of radii) expect(radius).toBeCloseTo(radii[0] ?? 0, 3);
  await page.keyboard.press("Control+z");
  expect(await graphOf(page)).toEqual(first);
  await page.keyboard.press("Control+Shift+z");
  expect(await graphOf(page)).toEqual(circle);

  await page.keyboard.press("Control+z");
  await command(page, "Layout: By time");
  await undone(page, "layout by time");
  const byTime = await graphOf(page);
  const firstDay = (id: string) =>
    overview.ties
      .filter(({ subject, object }) => subject === id || object === id)
      .flatMap(({ moments }) => moments.map(({ from, to }) => from ?? to ?? ""))
      .sort()[0] ?? null;
  const free = [...tied].filter((id) => id !== "kim-jong-un");
  const undated = free.filter((id) => firstDay(id) === null);
  expect(undated.length).toBeGreaterThan(0);
  for (const one of free) {
    for (const other of free) {
      const [a, b] = [firstDay(one), firstDay(other)];
      const earlier = a !== null && (b === null || a < b);
      if (earlier) expect(at(byTime, one)[0], `${one} ${other}`).toBeLessThan(at(byTime, other)[0]);
    }
  }
  await page.getByText(`${undated.length} have no date and stand at the right.`).waitFor();
  expect(moved(first, byTime)).not.toContain("kim-jong-un");
  await page.keyboard.press("Control+z");
  expect(await graphOf(page)).toEqual(first);
  expect(complaints).toEqual([]);
});

test("rings lie around what is selected by hops; untangling moves what is selected and nothing else", async () => {
  const { page, complaints } = await open();
  const first = await graphOf(page);
  await command(page, "Select all");
  await page.keyboard.press("Escape");
  await choose(page, "Russia");
  await command(page, "Layout: Rings around the selection");
  await undone(page, "rings around: Russia");
  const rings = await graphOf(page);
  expect(at(rings, "russia")).toEqual(at(first, "russia"));
  const hops = new Map([["russia", 0]]);
  for (const [id, hop] of hops) {
    for (const { subject, object } of overview.ties) {
      const other = subject === id ? object : object === id ? subject : null;
      if (other && !hops.has(other)) hops.set(other, hop + 1);
    }
  }
  const radius = (id: string) => away(at(rings, id), at(rings, "russia"));
  expect(Math.max(...hops.values())).toBeGreaterThan(1);
  for (const [id, hop] of hops)
    for (const [other, more] of hops) if (hop < more) expect(radius(id)).toBeLessThan(radius(other));

  await command(page, "Select all of the same type");
  await command(page, "Layout: Untangle the selection");
  await page.getByRole("button", { name: /^Undo: untangling/ }).waitFor();
  const after = await graphOf(page);
  const countries = overview.entities.filter(({ type, id }) => type === "Country" && tied.has(id));
  const changed = moved(rings, after);
  expect(changed.length).toBeGreaterThan(0);
  expect(countries.map(({ id }) => id)).toEqual(expect.arrayContaining(changed));
  await page.keyboard.press("Control+z");
  expect(await graphOf(page)).toEqual(rings);
  await page.keyboard.press("Control+z");
  expect(await graphOf(page)).toEqual(first);
  expect(complaints).toEqual([]);
});

/** No layout of this page comes to its end by itself: what is done while one runs has the time that it needs. */
const withoutEnd = (page: Page) =>
  page.evaluate(() => {
    const listen = Worker.prototype.addEventListener;
    Worker.prototype.addEventListener = function (this: Worker, kind: string, heard: EventListener) {
      const unlessDone = (event: Event) => (event as MessageEvent).data.done || heard(event);
      listen.call(this, kind, kind === "message" ? unlessDone : heard);
    };
  });

test("a long layout shows how far it is and stops at Escape or the button; what has moved stays as one step, the page answers meanwhile", async () => {
  const { page, complaints } = await open();
  const { file, positions, ties } = largeExploration(1200, 4500);
  await page.locator("input[type=file]").setInputFiles(file);
  // a large network comes in parts
  const before = await untilGraph(
    page,
    (now) => Object.keys(now.places).length === 1200 && now.ties.length === ties,
  );
  for (const [id, { x, y }] of Object.entries(positions)) expect(at(before, id)).toEqual([x, y]);

  await withoutEnd(page);
  await command(page, "Layout: By forces");
  const progress = page.getByRole("progressbar", { name: "Layout: By forces" });
  await progress.waitFor();
  await page.getByRole("button", { name: "Zoom in (+)" }).click();
  await untilGraph(page, (now) => moved(before, now).length > 0);
  // it is said for some seconds only
  const told = page.getByText("What has moved stays there.").waitFor();
  await Promise.all([told, page.keyboard.press("Escape")]);
  await undone(page, "layout by forces");
  await progress.waitFor({ state: "detached" });
  const stopped = await graphOf(page);
  expect(moved(before, stopped).length).toBeGreaterThan(1000);

  await command(page, "Layout: By forces");
  await untilGraph(page, (now) => moved(stopped, now).length > 0);
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await progress.waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  expect(await untilGraph(page, (now) => moved(stopped, now).length === 0)).toEqual(stopped);
  await page.keyboard.press("Control+z");
  expect(await untilGraph(page, (now) => moved(before, now).length === 0)).toEqual(before);

  // a step that is taken back ends the layout that still runs: it leaves no trace
  await command(page, "Layout: By forces");
  await untilGraph(page, (now) => moved(before, now).length > 0);
  await page.keyboard.press("Control+z");
  await progress.waitFor({ state: "detached" });
  await page.keyboard.press("Control+Shift+z");
  const again = await untilGraph(page, (now) => now.ties.length === ties && moved(before, now).length === 0);
  expect(again).toEqual(before);
  expect(complaints).toEqual([]);
});
