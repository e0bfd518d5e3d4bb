import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { inject } from "vitest";
import type { z } from "zod";
import { launchChromium } from "../support/chromium.ts";

let launched: Browser | undefined;

/** The Chromium of this run, which all files share; another one when it was lost. It ends with the process. */
const chromium = async (): Promise<Browser> => {
  if (!launched?.isConnected()) launched = await launchChromium();
  return launched;
};

/** A page of the running Mitos, and what its console complained of. */
export interface Opened {
  page: Page;
  complaints: string[];
}

/** Waits until the map stands still. It is looked at in each frame: a locator looks again after half a second only. */
export const settled = (page: Page) =>
  page.waitForFunction(() => document.querySelector('[data-map][data-settled="true"]') !== null);

/**
 * Opens an address of the running Mitos in a context of its own, and closes the one before: English, light, 1440 by 900 unless told otherwise.
 * @param path begins with a slash; on "/" it waits until the map stands still
 */
export const open = async (path = "/", options: BrowserContextOptions = {}): Promise<Opened> => {
  const browser = await chromium();
  for (const earlier of browser.contexts()) await earlier.close();
  const context = await browser.newContext({
    baseURL: inject("mitos").baseUrl,
    locale: "en-GB",
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(path);
  if (path === "/") await settled(page);
  return { page, complaints };
};

/**
 * Holds up what the page asks under an address, so that what it shows meanwhile is there for as long as it is looked for.
 * @returns lets it go on, and all that is asked from then on
 */
export const holdUp = async (page: Page, address: string): Promise<() => void> => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    // the page may have given it up meanwhile
    await route.fallback().catch(() => {});
  });
  return release;
};

/** Asks the running API itself: what the page must agree with. */
export const api = async <T extends z.ZodType>(path: string, answer: T): Promise<z.infer<T>> =>
  answer.parse(await (await fetch(`${inject("mitos").baseUrl}/api/${path}`)).json());

/** The text of one element. */
export const textOf = async (locator: Locator): Promise<string> => (await locator.textContent()) ?? "";
