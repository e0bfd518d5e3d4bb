import type { Route } from "playwright-core";
import { expect, test } from "vitest";
import { OverviewResponse } from "../../server/contract/ties.ts";
import { graphOf, untilGraph } from "./graph.ts";
import { api, open, settled } from "./open.ts";

const whole = await api("overview", OverviewResponse);
const strongest = await api("overview?limit=8", OverviewResponse);
const ids = ({ entities }: OverviewResponse) => entities.map(({ id }) => id).toSorted();

test("where the store holds more than the first map, all of it comes in one step, can be stopped and is taken back", async () => {
  expect(strongest.capped).toBe(true);
  const { page, complaints } = await open("/api/health");
  // the page asks for its first map as ever, and the real answer is cut sooner than at 300 entities
  await page.route(/\/api\/overview$/, (route) =>
    route.continue({ url: `${route.request().url()}?limit=8` }),
  );
  // the first question for all is never answered, so that it can be stopped
  const unanswered: Route[] = [];
  await page.route(/\/api\/overview\?limit=10000$/, (route) => void unanswered.push(route), { times: 1 });
  await page.goto("/");
  await settled(page);
  const first = await graphOf(page);
  expect(Object.keys(first.places)).toEqual(ids(strongest));
  const { entities, ties } = whole.total;
  const more = page.getByText(`In the store: ${entities} entities, ${ties} ties.`);
  const all = page.getByRole("button", { name: "The whole network on the map" });
  await more.waitFor();

  await all.click();
  // stopped before it was sent, it would leave the next question unanswered
  await expect.poll(() => unanswered.length).toBe(1);
  await page.getByRole("button", { name: "The whole network is coming… Stop" }).click();
  await all.waitFor();
  expect(await graphOf(page)).toEqual(first);

  await all.click();
  const brought = await untilGraph(page, ({ places }) => Object.keys(places).length === entities);
  expect(Object.keys(brought.places)).toEqual(ids(whole));
  expect(brought.ties).toEqual(whole.ties.map(({ id }) => id).toSorted());
  await more.waitFor({ state: "detached" });

  // at once, while it is still laid out
  await page.getByRole("button", { name: "Undo: the whole network" }).click();
  await expect.poll(() => graphOf(page)).toEqual(first);
  await more.waitFor();
  expect(await page.getByRole("button", { name: "Undo", exact: true }).isDisabled()).toBe(true);
  expect(complaints).toEqual([]);
});
