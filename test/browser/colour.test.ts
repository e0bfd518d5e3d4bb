import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { MapHandle } from "../../client/map/view.ts";
import { CountriesResponse } from "../../server/contract/lens.ts";
import { OverviewResponse } from "../../server/contract/ties.ts";
import { command } from "./graph.ts";
import { api, open } from "./open.ts";

const overview = await api("overview", OverviewResponse);

/** The colour that tells something: of a ring its rim's. */
const coloursIn = (page: Page) =>
  page.evaluate(() => {
    const { graph } = (document.querySelector("[data-map]") as Element & { mitosMap: MapHandle }).mitosMap;
    const hollow = ["Place", "Agreement", "Event"];
    return Object.fromEntries(
      graph.mapNodes((id, { entity, color, borderColor }) => [
        id,
        hollow.includes(entity.type) ? borderColor : color,
      ]),
    );
  });

test("colours tell the country or whether Wikidata knows an entity; the legend counts them, and a picture brings it along", async () => {
  const { page, complaints } = await open();
  const countries = await page.evaluate(
    async (ids) =>
      (
        await fetch("/api/lens/countries", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ entities: ids }),
        })
      ).json(),
    overview.entities.map(({ id }) => id),
  );
  const { lifted } = CountriesResponse.parse(countries);
  const countryOf = new Map([
    ...lifted.map(({ entity, country }): [string, string] => [entity, country]),
    ...overview.entities.filter(({ type }) => type === "Country").map(({ id }): [string, string] => [id, id]),
  ]);
  await command(page, "Colour: country");
  const legend = page.getByRole("list", { name: "country" });
  const ofRussia = [...countryOf.values()].filter((country) => country === "russia").length;
  await legend.getByRole("listitem").filter({ hasText: "Russia" }).getByText(String(ofRussia)).waitFor();
  const unknown = overview.entities.length - countryOf.size;
  await legend
    .getByRole("listitem")
    .filter({ hasText: "No known country" })
    .getByText(String(unknown))
    .waitFor();
  const colours = await coloursIn(page);
  for (const [id, country] of countryOf) expect(colours[id], id).toBe(colours[country]);
  expect(colours.russia).not.toBe(colours["united-states"]);
  const lost = overview.entities.filter(({ id }) => !countryOf.has(id)).map(({ id }) => colours[id]);
  expect(new Set(lost).size).toBe(1);
  expect(Object.values(colours).filter((colour) => colour === lost[0])).toHaveLength(unknown);

  const download = page.waitForEvent("download");
  await command(page, "Picture of the map: Vector picture (SVG)");
  const svg = readFileSync(await (await download).path(), "utf8");
  expect(svg).toContain("Colour: country");
  expect(svg).toContain(">No known country<");
  expect(svg).toContain(`fill="${colours.russia}"`);

  await command(page, "Colour: Wikidata");
  const known = overview.entities.filter(({ wikidata }) => wikidata !== null);
  const byWikidata = page.getByRole("list", { name: "Wikidata" });
  await byWikidata
    .getByRole("listitem")
    .filter({ hasText: "In Wikidata" })
    .getByText(String(known.length), { exact: true })
    .waitFor();
  await expect
    .poll(async () => {
      const now = await coloursIn(page);
      return new Set(known.map(({ id }) => now[id])).size;
    })
    .toBe(1);
  await command(page, "Colour: source");
  await page
    .getByRole("list", { name: "source" })
    .getByText(/Πούτιν/)
    .waitFor();
  await command(page, "Colour: type");
  await page.getByRole("list", { name: "source" }).waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
});
