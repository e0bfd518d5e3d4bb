import { readFileSync, writeFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { addNetwork } from "../../client/map/exploration/changes.ts";
import { emptyExploration, type Position } from "../../client/map/exploration/state.ts";
import { toHash } from "../../client/views/link.ts";
import { packView } from "../../client/views/packed.ts";
import { OverviewResponse } from "../../server/contract/ties.ts";
import { graphOf } from "./graph.ts";
import { api, open, settled } from "./open.ts";
import { differsFrom, updating } from "./picture.ts";

/** Where the entities stand in the pictures, so that a better layout does not change them all. */
const places = new URL("./pictures/places.json", import.meta.url);
const overview = await api("overview", OverviewResponse);

type Frame = "wide" | "phone";
type Places = Record<Frame, Record<string, Position>>;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The address of the first network with its entities in those places, and perhaps a tie that is selected. */
const address = async (frame: Frame, tie: string | null): Promise<string> => {
  const positions = (JSON.parse(readFileSync(places, "utf8")) as Places)[frame];
  const exploration = { ...addNetwork(emptyExploration, overview), positions };
  const appearance = { sizeBy: "degree", colourBy: "type", labels: "normal" } as const;
  return `/${await toHash(packView({ exploration, appearance, selected: [], tie, sight: null }))}`;
};

/** Opens such a view and waits until everything of it stands: fonts, map, panels. */
const show = async (options: BrowserContextOptions, tie: string | null = null): Promise<Page> => {
  const { page } = await open(await address(options.isMobile ? "phone" : "wide", tie), {
    ...options,
    storageState: {
      cookies: [],
      origins: [{ origin: inject("mitos").baseUrl, localStorage: [{ name: "mitos.hints", value: "seen" }] }],
    },
  });
  await settled(page);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState("networkidle");
  return page;
};

/** The places that a map lays its entities out in by itself. */
const layOut = async (options: BrowserContextOptions): Promise<Record<string, Position>> => {
  const { page } = await open("/", { ...options, locale: "el-GR" });
  const tied = new Set(overview.ties.flatMap(({ subject, object }) => [subject, object]));
  // the others stand in the inset
  const standing = Object.entries((await graphOf(page)).places).filter(([id]) => tied.has(id));
  return Object.fromEntries(
    standing.map(([id, [x = 0, y = 0]]) => [id, { x: Math.round(x), y: Math.round(y) }]),
  );
};
if (updating) {
  const made: Places = { wide: await layOut({}), phone: await layOut(phone) };
  writeFileSync(places, `${JSON.stringify(made, null, 2)}\n`);
}

const deployed = "north-korean-troops~DEPLOYED_TO~kursk-oblast";

test.each<[string, BrowserContextOptions, string | null, (page: Page) => Promise<unknown>]>([
  ["map-light-el", { locale: "el-GR" }, null, (page) => page.getByText("Πρόσωπα").waitFor()],
  ["map-dark-en", { colorScheme: "dark" }, null, (page) => page.getByText("Persons").waitFor()],
  ["tie-light-en", {}, deployed, (page) => page.getByText("What proves it").waitFor()],
  ["phone-light-el", { ...phone, locale: "el-GR" }, null, (page) => page.getByText("Ως πίνακας").waitFor()],
  [
    "table-dark-en",
    { colorScheme: "dark" },
    null,
    async (page) => {
      await page.getByRole("button", { name: "As a table" }).click();
      await page.getByRole("button", { name: "deployed to", exact: true }).waitFor();
    },
  ],
])("%s looks as it is kept", async (name, options, tie, reach) => {
  const page = await show(options, tie);
  await reach(page);
  // what is still coming in is not yet the same: the page has so long to come to rest
  await expect.poll(() => differsFrom(page, name), { interval: 1_000 }).toBeNull();
});
