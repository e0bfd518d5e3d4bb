import type { Page } from "playwright-core";
import type { MapHandle } from "../../client/map/view.ts";

type MapElement = Element & { mitosMap: MapHandle };

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
  for (const until = Date.now() + 30_000; ; ) {
    const graph = await graphOf(page);
    if (fits(graph)) return graph;
    if (Date.now() > until) throw new Error(`the graph never came to fit: ${JSON.stringify(graph)}`);
    await page.waitForTimeout(50);
  }
};

/** Finds an entity by its name and selects it. */
export const choose = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill(name);
  await page
    .getByRole("option")
    .filter({ has: page.getByText(name, { exact: true }) })
    .click();
  await page.getByRole("heading", { level: 2, name, exact: true }).waitFor();
};

/** Runs a command by its words, from the palette. */
export const command = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill(words);
  await page
    .getByRole("option")
    .filter({ has: page.getByText(words, { exact: true }) })
    .click();
  // a command may open a dialog of its own
  await page.getByRole("dialog").getByRole("combobox").waitFor({ state: "detached" });
};
