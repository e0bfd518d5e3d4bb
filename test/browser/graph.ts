import type { Page } from "playwright-core";
import type { MapHandle } from "../../client/map/view.ts";

/** The element of the page's map, with what it holds and has drawn. */
export type MapElement = HTMLElement & { mitosMap: MapHandle };

/** What the real graph of the page's map holds: ids with their places, and ids of ties, sorted. */
export const graphOf = (page: Page) =>
  page.evaluate(() => {
    const { graph } = (document.querySelector("[data-map]") as MapElement).mitosMap;
    return {
      places: Object.fromEntries(
        graph
          .nodes()
          .toSorted()
          .map((id) => [id, [graph.getNodeAttribute(id, "x") + 0, graph.getNodeAttribute(id, "y") + 0]]),
      ),
      ties: graph.edges().toSorted(),
    };
  });

export type Graph = Awaited<ReturnType<typeof graphOf>>;

/** Waits until the graph of the map fits, and gives it. */
export const untilGraph = async (page: Page, fits: (graph: Graph) => boolean): Promise<Graph> => {
  for (const until = Date.now() + 60_000; ; ) {
    const graph = await graphOf(page);
    if (fits(graph)) return graph;
    if (Date.now() > until) throw new Error(`the graph never came to fit: ${JSON.stringify(graph)}`);
    await page.waitForTimeout(50);
  }
};

/** From now on two clicks are one double click however long the page takes to draw between them. */
export const patient = (page: Page) =>
  page.$eval("[data-map]", (element) =>
    (element as MapElement).mitosMap.sigma.setSetting("doubleClickTimeout", 10_000),
  );

/** Chooses in the palette what has just these words: an entity, or a command, which may open a dialog in its place. */
export const pick = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill(words);
  const option = page.getByRole("option").filter({ has: page.getByText(words, { exact: true }) });
  // looked for in each frame: a locator looks again after half a second only
  await page.waitForFunction(
    (text) => [...document.querySelectorAll("[role=option]")].some((one) => one.textContent?.includes(text)),
    words,
  );
  await option.click();
};

/** Finds an entity by its name and selects it. */
export const choose = async (page: Page, name: string): Promise<void> => {
  await pick(page, name);
  await page.getByRole("heading", { level: 2, name, exact: true }).waitFor();
};

/** Runs a command by its words, from the palette. */
export const command = async (page: Page, words: string): Promise<void> => {
  await pick(page, words);
  // a command may open a dialog of its own: only the palette has a combobox
  await page.getByRole("dialog").getByRole("combobox").waitFor({ state: "detached" });
};

/** Leaves one entity alone on the map: all is removed, not hidden, and the one found again. */
export const leaveAlone = async (page: Page, name: string): Promise<Graph> => {
  await choose(page, name);
  await command(page, "Select all");
  await command(page, "Remove from the map");
  await untilGraph(page, ({ places }) => Object.keys(places).length === 0);
  await choose(page, name);
  // it is there before it has a place, and hidden until then
  await page.waitForFunction(() => {
    const { graph } = (document.querySelector("[data-map]") as MapElement).mitosMap;
    return graph.order === 1 && !graph.someNode((_, { hidden }) => hidden);
  });
  return graphOf(page);
};
