import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { expect, inject } from "vitest";
import { type Relaxation, type RoutesRequest, RoutesResponse } from "../../server/contract/routes.ts";
import { type Opened, open, settled } from "./open.ts";

/** What the API itself answers. */
export const answerOf = async (request: RoutesRequest): Promise<RoutesResponse> => {
  const response = await fetch(`${inject("mitos").baseUrl}/api/routes`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
  });
  return RoutesResponse.parse(await response.json());
};

const whileFirstPlanned = { timeout: 60_000 };

/** Waits until the API tells this relaxation: it counts for some seconds, which are enough once the statements are planned. */
export const untilRelaxed = async (request: RoutesRequest, kind: Relaxation["kind"]): Promise<void> => {
  const kinds = async () => (await answerOf(request)).none?.relaxations.map((one) => one.kind);
  await expect.poll(kinds, whileFirstPlanned).toContain(kind);
};

/** Waits until the API tells in how large parts the two ends are, for the same reason. */
export const untilParted = async (request: RoutesRequest): Promise<void> => {
  await expect
    .poll(async () => (await answerOf(request)).none?.parts, whileFirstPlanned)
    .toEqual(expect.anything());
};

/** Opens a question for routes by its link, on a settled map. */
export const ask = async (question: object, options: BrowserContextOptions = {}): Promise<Opened> => {
  const opened = await open(`/?routes=${encodeURIComponent(JSON.stringify(question))}`, options);
  await settled(opened.page);
  return opened;
};

/** Chooses an end of the routes ("From", "To") by its name. */
export const pick = async (page: Page, end: string, name: string): Promise<void> => {
  await page.getByRole("button", { name: new RegExp(`^${end}`) }).click();
  await page.getByRole("combobox", { name: "Search for an entity" }).fill(name);
  await page
    .getByRole("option", { name: new RegExp(name) })
    .first()
    .click();
};

/** The strips of the routes that were found. */
export const strips = (page: Page): Locator =>
  page.getByRole("list", { name: "The routes" }).locator("[aria-expanded]");
