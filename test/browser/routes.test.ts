import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import type { MapHandle } from "../../client/map/view.ts";
import type { RoutesRequest } from "../../server/contract/routes.ts";
import { command, choose as select, untilGraph } from "./graph.ts";
import { holdUp, open, textOf } from "./open.ts";
import { answerAlike, answerOf, ask, pick, strips, untilRelaxed } from "./routes.ts";

const panelOf = (page: Page) => page.getByRole("tabpanel", { name: "Routes" });

const lavrovToKim: RoutesRequest = { from: "sergey-lavrov", to: "kim-jong-un" };

/** The ties that lie on a casing on the map, and the colour of one that is on no route here. */
const mapNow = (page: Page) =>
  page.$eval("[data-map]", (element) => {
    const { graph } = (element as HTMLElement & { mitosMap: MapHandle }).mitosMap;
    return {
      cased: graph.filterEdges((_, { casing }) => casing !== "").toSorted(),
      aside: graph.getEdgeAttribute("russia~ATTACKED~ukraine", "color"),
    };
  });

test("from picking two entities to the copied Markdown, and on to the text", async () => {
  const { page, complaints } = await open("/", { permissions: ["clipboard-read", "clipboard-write"] });
  const { routes, claims } = await answerOf(lavrovToKim);
  await page.getByRole("tab", { name: "Routes" }).click();
  await pick(page, "From", "Sergey Lavrov");
  await pick(page, "To", "Kim Jong Un");
  const panel = panelOf(page);
  await panel.getByText(`${routes.length} routes`, { exact: true }).waitFor();
  expect(await strips(page).count()).toBe(routes.length);
  await panel.getByText("Only ties with a claim that it happened count.").waitFor();
  expect(await strips(page).first().getAttribute("aria-expanded")).toBe("true");
  await panel.getByRole("button", { name: /^Sergey Lavrov .+ Russia/ }).waitFor();
  const [first] = claims.filter(({ id }) => id === routes[0]?.proofs?.[0]?.claim);
  const quote = first?.evidence[0]?.quote ?? "no quote";
  expect(await textOf(panel.locator("q").first())).toBe(quote);

  await panel.getByRole("button", { name: "Copy" }).click();
  await page.getByRole("menuitem", { name: "The route as Markdown with sources" }).click();
  await page.getByText("Copied.", { exact: true }).waitFor();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toMatch(/^## Sergey Lavrov › Russia › .*Kim Jong Un\n/);
  expect(markdown).toContain(`   > «${quote}»`);
  expect(markdown).toContain(`](${inject("mitos").baseUrl}/articles/${first?.source.id}?claim=${first?.id}`);
  expect(markdown.match(/^\d+\. \*\*/gm)).toHaveLength(routes[0]?.hops.length ?? 0);

  await panel.getByRole("button", { name: "Copy" }).click();
  await page.getByRole("menuitem", { name: "A link to the question" }).click();
  await page.getByText("The link is copied.").waitFor();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  await panel.getByRole("link").first().click();
  await page.waitForURL(/\/articles\/.*claim=/);
  await page.getByRole("article").waitFor();
  expect(complaints).toEqual([]);

  const { page: other } = await open(link.pathname + link.search);
  await other.getByText(`${routes.length} routes`, { exact: true }).waitFor();
  await other.getByRole("button", { name: /^From\s*Sergey Lavrov/ }).waitFor();
  expect(new URL(other.url()).search).toBe("");
});

test("steps through the routes: each stands out on the map while the rest dims", async () => {
  const { page } = await open();
  const { aside: plain } = await mapNow(page);
  await page.getByRole("tab", { name: "Routes" }).click();
  await pick(page, "From", "Sergey Lavrov");
  await pick(page, "To", "Kim Jong Un");
  const { routes, network } = await answerOf(lavrovToKim);
  const names = new Map(network.entities.map(({ id, name, nameEn }) => [id, nameEn ?? name]));
  const stationsOf = (entities: readonly string[]) =>
    entities
      .slice(1, -1)
      .map((id) => names.get(id))
      .join(" › ");
  // routes of the same length come in any order
  const tiesOf = async (index: number) => {
    const strip = await textOf(strips(page).nth(index));
    const route = routes.find(
      ({ entities, hops }) => strip === `${index + 1}${stationsOf(entities)}${hops.length} hops`,
    );
    return (route?.hops.flat() ?? [strip]).toSorted();
  };
  await page.getByText(`${routes.length} routes`, { exact: true }).waitFor();
  const [one, two] = [await tiesOf(0), await tiesOf(1)];
  await expect.poll(async () => (await mapNow(page)).cased).toEqual(one);
  const dimmed = (await mapNow(page)).aside;
  expect(dimmed).not.toBe(plain);

  await page.getByRole("button", { name: "Next route" }).click();
  await expect.poll(async () => (await mapNow(page)).cased).toEqual(two);
  await page.getByText("Route 2 of", { exact: false }).waitFor();
  // on a strip the keys move the focus along; on the map they step too
  await strips(page).nth(1).focus();
  await page.keyboard.press("k");
  await expect.poll(async () => (await mapNow(page)).cased).toEqual(one);
  expect(
    await strips(page)
      .first()
      .evaluate((strip) => strip === document.activeElement),
  ).toBe(true);
  await page.locator("[data-map]").focus();
  await page.keyboard.press("j");
  await expect.poll(async () => (await mapNow(page)).cased).toEqual(two);
  // pressing the open one folds it, and the map is as before
  await strips(page).nth(1).click();
  await expect.poll(() => mapNow(page)).toEqual({ cased: [], aside: plain });

  await page.getByRole("button", { name: "Swap" }).click();
  await page.getByRole("button", { name: /^From\s*Kim Jong Un/ }).waitFor();
  await page.getByText(`${routes.length} routes`, { exact: true }).waitFor();
});

test("what is not on the map comes with the route as one step, and undo takes it away", async () => {
  const { page } = await open();
  await select(page, "Vladimir Putin");
  await command(page, "Remove from the map");
  const without = await untilGraph(page, ({ places }) => !places["vladimir-putin"]);
  await page.getByRole("tab", { name: "Routes" }).click();
  await answerAlike(page, await untilRelaxed({ from: "donald-trump", to: "russia" }, "planned"));
  await pick(page, "From", "Donald Trump");
  await pick(page, "To", "Russia");
  const panel = panelOf(page);
  // Trump leads the United States, and nothing of what happened leads on from there
  await panel.getByText("No route within 5 hops under these conditions.").waitFor();
  await panel.getByRole("button", { name: /^With planned ties too/ }).click();
  await panel.getByRole("button", { name: "Did it happen: Also: planned" }).waitFor();
  await panel
    .getByRole("button", { name: /^Donald Trump and Vladimir Putin will meet, 15 Aug 2025/ })
    .waitFor();
  await panel
    .getByText(/^Planned/)
    .first()
    .waitFor();
  const there = await untilGraph(page, ({ places }) => places["vladimir-putin"] !== undefined);
  expect(there.places.russia).toEqual(without.places.russia);
  await page.getByRole("button", { name: "Undo: route: Vladimir Putin" }).click();
  expect((await untilGraph(page, ({ places }) => !places["vladimir-putin"])).places).toEqual(without.places);
});

test("filters that hide a tie of the route go with the same step, and come back with undo", async () => {
  const { page } = await open();
  await page.getByRole("checkbox", { name: "Structure" }).click();
  await untilGraph(page, ({ ties }) => !ties.includes("sergey-lavrov~OFFICIAL_OF~russia"));
  await page.getByRole("tab", { name: "Routes" }).click();
  await pick(page, "From", "Sergey Lavrov");
  await pick(page, "To", "Russia");
  await untilGraph(page, ({ ties }) => ties.includes("sergey-lavrov~OFFICIAL_OF~russia"));
  await page.getByRole("button", { name: "Undo: route" }).click();
  await untilGraph(page, ({ ties }) => !ties.includes("sergey-lavrov~OFFICIAL_OF~russia"));
});

test("cancel ends the request; what may take long is said first", async () => {
  const { page } = await open();
  const failed: string[] = [];
  page.on("requestfailed", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith("/api/routes")) failed.push(pathname);
  });
  // the estimate of a store this small is never long, and its answer comes at once: both are held up on their way
  await page.route(/\/api\/routes\/(connect\/)?estimate$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), seconds: 7, long: true } });
  });
  const release = await holdUp(page, "**/api/routes");
  await page.getByRole("tab", { name: "Routes" }).click();
  await pick(page, "From", "Sergey Lavrov");
  await pick(page, "To", "Kim Jong Un");
  const panel = panelOf(page);
  await panel.getByText("This may take long: about 7 seconds").waitFor();
  await panel.getByRole("button", { name: "Go on" }).click();
  await panel.getByText(/^Looking among up to \d+ ties\.$/).waitFor();
  await panel.getByRole("button", { name: "Cancel" }).click();
  await panel.getByText("The search was stopped. Nothing was changed.").waitFor();
  await expect.poll(() => failed).toEqual(["/api/routes"]);
  release();
  await panel.getByRole("button", { name: "Search again" }).click();
  await panel.getByText(/^\d+ routes$/).waitFor();
  await panel.getByRole("button", { name: "Another entity" }).click();
  await pick(page, "Entity 3", "Kursk Oblast");
  await panel.getByText("This may take long: about 7 seconds").waitFor();
  await panel.getByRole("button", { name: "Go on" }).click();
  await panel.getByText(/^What joins them: \d+ hops$/).waitFor();
});

test("the same twice, an entity that is not there, a link that was changed: each in clear words", async () => {
  const { page } = await ask({ ends: ["russia", "russia"] });
  await page.getByText("Both ends are the same entity. Choose two different ones.").waitFor();
  const { page: unknown } = await ask({ ends: ["russia", "nobody-at-all"] });
  await unknown.getByRole("alert").getByText("One of the entities is not in the store.").waitFor();
  expect(await textOf(unknown.getByRole("alert"))).toContain("nobody-at-all");
  const changed = (await open(`/?routes=${encodeURIComponent('{"ends":["russia","ukraine"],"maxHops":99}')}`))
    .page;
  await changed.getByText("The link was cut short or changed.").waitFor();
});

test("routes start from the inspector of an entity", async () => {
  const { page } = await open();
  await select(page, "Kim Jong Un");
  await page.getByRole("button", { name: "Routes" }).click();
  await page.getByRole("button", { name: /^From\s*Kim Jong Un/ }).waitFor();
  await panelOf(page).getByText("Choose two entities", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Close" }).click();
  // with nothing selected and no route there is something to close as well, and the keyboard goes on from the tabs
  await page.getByRole("tab", { name: "Routes" }).click();
  await page.getByRole("button", { name: "Close" }).press("Enter");
  const inspect = page.getByRole("tab", { name: "Inspect", selected: true });
  await expect.poll(() => inspect.evaluate((tab) => tab === document.activeElement)).toBe(true);
});
