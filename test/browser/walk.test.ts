import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { choose, command, type MapElement, patient, untilGraph } from "./graph.ts";
import { open, settled } from "./open.ts";

type Counting = Window & { walked: { clicks: number; keys: number } };

/** Where a point of the map lies on the page: an entity, or a third of the way from one to another. */
const at = (page: Page, from: string, to = from) =>
  page.evaluate(
    ([one, other]) => {
      const element = document.querySelector("[data-map]") as MapElement;
      const { graph, sigma } = element.mitosMap;
      const [a, b] = [one, other].map((id) => sigma.graphToViewport(graph.getNodeAttributes(id)));
      const { left, top } = element.getBoundingClientRect();
      const between = (p = 0, q = 0) => p + (q - p) * 0.3;
      return [left + between(a?.x, b?.x), top + between(a?.y, b?.y)] as const;
    },
    [from, to] as const,
  );

const clickAt = async (page: Page, from: string, to?: string) =>
  page.mouse.click(...(await at(page, from, to)));

/** Types into the palette and takes its first offer, once that is the one that is meant. */
const palette = async (page: Page, letters: string, offer: string | RegExp): Promise<void> => {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").waitFor();
  await page.keyboard.type(letters);
  await page.getByRole("option", { name: offer, selected: true, disabled: false }).waitFor();
  await page.keyboard.press("Enter");
};

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 2, name }).waitFor();
const hasUkraine = (page: Page, is: boolean) => untilGraph(page, ({ places }) => "ukraine" in places === is);
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const proof = (page: Page) => page.getByText("What proves it").waitFor();
const routes = (page: Page) => page.getByText(/^\d+ routes?$/).waitFor();
const lens = (page: Page) => untilGraph(page, ({ places }) => !("vladimir-putin" in places));
/** What is said since this way began: what was said before it may still be shown. */
const said = (page: Page, words: string | RegExp) =>
  page.locator("[aria-live] span:not([data-before])").filter({ hasText: words }).waitFor();
const copied = (page: Page) => said(page, "The link is copied.");
const saved = (page: Page) => said(page, /^Saved: /);
const find = async (page: Page, letters: string, name: string): Promise<void> => {
  await palette(page, letters, new RegExp(name));
  await heading(page, name);
  await page.locator("[data-map]:focus").waitFor();
};

interface Task {
  /** What is done before, and does not count. */
  before?: (page: Page) => Promise<unknown>;
  mouse: (page: Page) => Promise<unknown>;
  keyboard: (page: Page) => Promise<unknown>;
  done: (page: Page) => Promise<unknown>;
}

const tasks: Record<string, Task> = {
  "Find a person and read what is known": {
    mouse: async (page) => {
      await page.getByRole("button", { name: /^Search for an entity/ }).click();
      await page.getByRole("dialog").getByRole("combobox").waitFor();
      await page.keyboard.type("kim");
      await page.getByRole("option", { name: /Kim Jong Un/, disabled: false }).click();
    },
    keyboard: (page) => palette(page, "kim", /Kim Jong Un/),
    done: (page) => heading(page, "Kim Jong Un"),
  },
  "Read the sentence that proves a tie": {
    mouse: (page) => clickAt(page, "vladimir-putin", "kim-jong-un"),
    keyboard: async (page) => {
      await find(page, "kim", "Kim Jong Un");
      await page.keyboard.press("d");
      await page
        .locator('[aria-live="polite"]')
        .filter({ hasText: /Kim Jong Un (leads|and) / })
        .waitFor();
      await page.keyboard.press("Enter");
    },
    done: proof,
  },
  "Bring the neighbours of an entity": {
    before: async (page) => {
      await choose(page, "Ukraine");
      await command(page, "Remove from the map");
      await hasUkraine(page, false);
    },
    mouse: async (page) => {
      await patient(page);
      await page.mouse.dblclick(...(await at(page, "russia")));
    },
    keyboard: async (page) => {
      await find(page, "rus", "Russia");
      await page.keyboard.press("e");
    },
    done: (page) => hasUkraine(page, true),
  },
  "See how two entities are connected": {
    mouse: async (page) => {
      await clickAt(page, "ukraine");
      await heading(page, "Ukraine");
      await page.keyboard.down("Shift");
      await clickAt(page, "russia");
      await page.keyboard.up("Shift");
      await button(page, "Routes between them");
    },
    keyboard: async (page) => {
      await find(page, "ukr", "Ukraine");
      await page.keyboard.press("n");
      await page.getByText("2 entities", { exact: true }).waitFor();
      await page.keyboard.press("r");
    },
    done: routes,
  },
  "Leave out what is only alleged": {
    mouse: (page) => page.getByRole("checkbox", { name: "Alleged" }).click(),
    keyboard: (page) => palette(page, "alle", "Without: Alleged"),
    done: (page) => page.getByRole("checkbox", { name: "Alleged", checked: false }).waitFor(),
  },
  "Hide an entity, and take it back": {
    mouse: async (page) => {
      await clickAt(page, "ukraine");
      await button(page, "Hide");
      await hasUkraine(page, false);
      await button(page, "Undo: hiding: Ukraine");
    },
    keyboard: async (page) => {
      await find(page, "ukr", "Ukraine");
      await page.keyboard.press("h");
      await hasUkraine(page, false);
      await page.keyboard.press("Control+z");
    },
    done: (page) => hasUkraine(page, true),
  },
  "See countries in place of their people": {
    mouse: (page) => button(page, "Country lens"),
    keyboard: (page) => palette(page, "lens", "Country lens"),
    done: lens,
  },
  "Keep the map under a name": {
    mouse: async (page) => {
      await button(page, "Explorations");
      await button(page, "Save as new");
    },
    keyboard: async (page) => {
      await palette(page, "saved", "Saved explorations…");
      await page.getByRole("dialog", { name: "Explorations" }).waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
    },
    done: saved,
  },
  "Send the view to somebody": {
    mouse: (page) => button(page, "Link to this view"),
    keyboard: (page) => palette(page, "link", "Link to this view"),
    done: copied,
  },
  "Take the map away as a picture": {
    mouse: async (page) => {
      const coming = page.waitForEvent("download");
      await button(page, "Download and print");
      await page.getByRole("menuitem", { name: "Picture, double resolution" }).click();
      await coming;
    },
    keyboard: async (page) => {
      const coming = page.waitForEvent("download");
      await palette(page, "png", /Picture, double resolution/);
      await coming;
    },
    done: async () => undefined,
  },
};

/** Takes back what a way did: nothing open, nothing selected, no step made, every entity where it was. */
const begin = async (page: Page): Promise<void> => {
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const undo = page.getByRole("button", { name: /^Undo: / });
  while (await undo.isVisible()) {
    const step = await undo.getAttribute("aria-label");
    await undo.click();
    await expect.poll(() => page.getByRole("button", { name: step ?? "", exact: true }).count()).toBe(0);
  }
  await page.getByRole("tab", { name: "Inspect" }).click();
  await settled(page);
  await page.getByRole("application").focus();
  await page.keyboard.press("Escape");
  await page.getByText("Select an entity or a tie on the map").waitFor();
};

const walk = async (page: Page, { before, done }: Task, way: Task["mouse"]) => {
  await begin(page);
  await before?.(page);
  await page.evaluate(() => {
    (window as unknown as Counting).walked = { clicks: 0, keys: 0 };
    for (const span of document.querySelectorAll("[aria-live] span")) span.setAttribute("data-before", "");
  });
  await way(page);
  await done(page);
  return page.evaluate(() => (window as unknown as Counting).walked);
};

test("the ten commonest tasks take the clicks and keys that docs/ux.md says", async () => {
  const table = [
    ...(await readFile("docs/ux.md", "utf8")).matchAll(/^\| \d+ \| ([^|]+) \| (\d+) \| (\d+) \| (\d+) \|$/gm),
  ];
  const said = table.map(([, task, ...numbers]) => [task, ...numbers.map(Number)]);
  expect(said.map(([task]) => task)).toEqual(Object.keys(tasks));
  const { page, complaints } = await open("/", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("button", { name: "Not now" }).click();
  await page.evaluate(() => {
    const counting = window as unknown as Counting;
    counting.walked = { clicks: 0, keys: 0 };
    const count = (what: "clicks" | "keys") => {
      counting.walked[what] += 1;
    };
    addEventListener("pointerdown", () => count("clicks"), { capture: true });
    addEventListener("keydown", ({ key }) => ["Control", "Shift"].includes(key) || count("keys"), {
      capture: true,
    });
  });
  const found: unknown[] = [];
  for (const [task, ways] of Object.entries(tasks)) {
    const mouse = await walk(page, ways, ways.mouse);
    const keyboard = await walk(page, ways, ways.keyboard);
    expect([task, keyboard.clicks]).toEqual([task, 0]);
    found.push([task, mouse.clicks, mouse.keys, keyboard.keys]);
  }
  expect(found).toEqual(said);
  expect(complaints).toEqual([]);
});
