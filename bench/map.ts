import { parseArgs } from "node:util";
import type { MapHandle } from "../client/map/view.ts";
import { readOntology } from "../server/ontology/ontology.ts";
import { launchChromium } from "../test/support/chromium.ts";
import { readEventsTable } from "../tools/events-table.ts";
import type { Frames } from "./map/frames.ts";
import { networkOf } from "./map/network.ts";
import { openEmpty, openProduct, pageScript, servePage } from "./map/open.ts";
import type { BenchPage, Picture } from "./map/page.ts";
import { print, summed } from "./measure.ts";

const { values } = parseArgs({ args: process.argv.slice(3), options: { icews: { type: "string" } } });
if (!values.icews) {
  console.error("Say where the table is: npm run bench map -- --icews /path/icews05-15.tsv");
  process.exit(1);
}

declare const bench: BenchPage;
type MapElement = HTMLElement & { mitosMap: MapHandle };

/** Rounds of forces of Mitos's layout between its first report and its last, of so many ties (layouts/forces.ts). */
const ROUNDS = 120;
const LAYOUT_FOR = 10_000;

const ontology = readOntology();
const network = networkOf(ontology, readEventsTable(ontology, values.icews));
console.log(`${network.entities.length} entities, ${network.ties.length} ties`);
const script = await pageScript();
const { url, close } = await servePage();
const browser = await launchChromium();
try {
  const page = await openProduct(browser, url, ontology, network);
  /** Milliseconds since the network was there. */
  const passed = () =>
    page.evaluate(() => {
      const [answer] = performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.endsWith("/api/overview")) as PerformanceResourceTiming[];
      return performance.now() - (answer?.responseEnd ?? 0);
    });
  await page.waitForSelector('[data-map][data-settled="true"]');
  const first = await passed();
  await page.waitForFunction(() => {
    const { sigma } = (document.querySelector("[data-map]") as MapElement).mitosMap;
    return "detail" in sigma && sigma.detail !== "none";
  });
  const laidOut = await passed();
  await page.addScriptTag({ content: script });
  const picture = await page.evaluate((): Picture => {
    const { graph, sigma } = (document.querySelector("[data-map]") as MapElement).mitosMap;
    const box = sigma.getCustomBBox() ?? { x: [0, 1], y: [0, 1] };
    return {
      entities: graph
        .filterNodes((_, { hidden }) => !hidden)
        .map((id) => {
          const { x, y, size, color } = graph.getNodeAttributes(id);
          return { id, x, y, size, color };
        }),
      ties: graph.mapEdges((id, { size, color }, subject, object) => ({ id, subject, object, size, color })),
      ...sigma.getDimensions(),
      box,
      sight: sigma.getCamera().getState(),
    };
  });
  const ours = await page.evaluate((sight) => {
    const { sigma } = (document.querySelector("[data-map]") as MapElement).mitosMap;
    return bench.measureFrames(sigma as never, sight);
  }, picture.sight);
  await page.context().close();

  const other = await openEmpty(browser);
  await other.addScriptTag({ content: script });
  const plain = await other.evaluate((given) => bench.plain(given), picture);
  const rounds = await other.evaluate(([given, time]) => bench.layout(given, time), [
    picture,
    LAYOUT_FOR,
  ] as const);

  const sights: [keyof Frames, string][] = [
    ["still", "at rest, all in sight"],
    ["near", "at rest, eight times nearer"],
    ["pan", "panning"],
    ["zoom", "zooming"],
  ];
  for (const [kind, name] of sights) {
    const [mine, peer] = [summed("Mitos", ours[kind]), summed("plain sigma", plain.frames[kind])];
    print(`One frame ${name}, milliseconds in software WebGL`, [mine, peer]);
    console.log(
      `Mitos beside plain sigma: ${(mine.p50 / peer.p50).toFixed(2)} × at p50, ${(mine.p95 / peer.p95).toFixed(2)} × at p95`,
    );
  }
  const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;
  const theirs = (ROUNDS / rounds) * LAYOUT_FOR;
  console.log(`
First drawing: Mitos ${seconds(first)} after the network came, places worked out; plain sigma ${seconds(plain.first)}, places given
From there to places that stay: Mitos ${seconds(laidOut - first)} for ${ROUNDS} rounds of forces and pushing apart;
graphology's worker with sigma attached ${seconds(theirs)} for as many rounds (${rounds} in ${seconds(LAYOUT_FOR)}): ${((laidOut - first) / theirs).toFixed(2)} ×`);
} finally {
  await browser.close();
  await close();
}
