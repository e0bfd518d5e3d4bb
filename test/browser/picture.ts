import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";

const folder = fileURLToPath(new URL("./pictures/", import.meta.url));
const differences = join(tmpdir(), "mitos-pictures");

/** Whether this run makes the pictures anew in place of comparing with them. */
export const updating = process.env.MITOS_PICTURES === "update";

/** How far the colours of one pixel may lie apart, 0 to 1: software WebGL rounds differently on other processors. */
const COLOUR = 0.2;
/** The share of pixels that may differ, edges that are only smoothed otherwise left out. */
const SHARE = 0.01;

/**
 * Compares the page with a picture that is kept in the repository; what differs is written into the temporary folder.
 * @returns why it is not the same, or null; a run that updates writes the picture and returns null
 */
export const differsFrom = async (page: Page, name: string): Promise<string | null> => {
  const file = join(folder, `${name}.png`);
  const taken = await page.screenshot({ animations: "disabled", caret: "hide", scale: "css" });
  if (updating) {
    writeFileSync(file, taken);
    return null;
  }
  if (!existsSync(file)) return `There is no picture ${name}.png yet: see CONTRIBUTING.md.`;
  const [before, now] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(taken)];
  const { width, height } = before;
  if (now.width !== width || now.height !== height)
    return `${name}: ${now.width} by ${now.height} pixels in place of ${width} by ${height}`;
  const difference = new PNG({ width, height });
  const count = pixelmatch(before.data, now.data, difference.data, width, height, {
    threshold: COLOUR,
    includeAA: false,
  });
  if (count <= width * height * SHARE) return null;
  mkdirSync(differences, { recursive: true });
  writeFileSync(join(differences, `${name}.now.png`), taken);
  writeFileSync(join(differences, `${name}.difference.png`), PNG.sync.write(difference));
  const share = ((100 * count) / (width * height)).toFixed(1);
  return `${name}: ${share}% of the pixels differ, see ${join(differences, `${name}.difference.png`)}`;
};
