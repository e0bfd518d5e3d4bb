import { isDeepStrictEqual } from "node:util";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { expect, inject } from "vitest";
import { type Relaxation, RoutesRequest, RoutesResponse } from "../../server/contract/routes.ts";
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

/** A question, and what the API answered to it. */
interface Answered {
  request: RoutesRequest;
  answer: RoutesResponse;
}

const until = async (request: RoutesRequest, none: object): Promise<Answered> => {
  let answer = await answerOf(request);
  const again = async () => {
    answer = await answerOf(request);
    return answer;
  };
  await expect.poll(again, whileFirstPlanned).toMatchObject({ none });
  return { request, answer };
};

/** Waits until the API tells this relaxation: it counts for some seconds, which are enough once the statements are planned. */
export const untilRelaxed = (request: RoutesRequest, kind: Relaxation["kind"]): Promise<Answered> =>
  until(request, { relaxations: expect.arrayContaining([expect.objectContaining({ kind })]) });

/** Waits until the API tells in how large parts the two ends are, for the same reason. */
export const untilParted = (request: RoutesRequest): Promise<Answered> =>
  until(request, { parts: expect.anything() });

/**
 * Has a page get this answer when it asks just this question: the API would count anew for those seconds, and one pause
 * of the machine in them would leave a relaxation out.
 */
export const answerAlike = async (page: Page, { request, answer }: Answered): Promise<void> => {
  const question = RoutesRequest.parse(request);
  await page.route("**/api/routes", (route) =>
    isDeepStrictEqual(route.request().postDataJSON(), question)
      ? route.fulfill({ json: answer })
      : route.fallback(),
  );
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
