import getPort from "get-port";
import type { Browser, Page } from "playwright-core";
import { build, preview } from "vite";
import type { OverviewResponse } from "../../server/contract/ties.ts";
import { type Ontology, schemaOf } from "../../server/ontology/ontology.ts";
import { buildMitos } from "../../test/support/built.ts";

/** The code of page.ts as one script. */
export const pageScript = async (): Promise<string> => {
  const entry = new URL("page.ts", import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, lib: { entry, formats: ["iife"], name: "benchPage" } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && "output" in first ? first.output[0] : undefined;
  if (!chunk) throw new Error("The page of the bench could not be built.");
  return chunk.code;
};

/** Builds the page of Mitos, if it has changed, and serves it. @returns its address, and how to end it */
export const servePage = async (): Promise<{ url: string; close: () => Promise<void> }> => {
  await buildMitos();
  const port = await getPort();
  const server = await preview({
    configFile: false,
    logLevel: "error",
    build: { outDir: "dist/client" },
    preview: { port, strictPort: true, host: "127.0.0.1", open: false },
  });
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
};

const size = { width: 1440, height: 900 };

/** A page of the product that is told of one network; there is no database behind it. */
export const openProduct = async (
  browser: Browser,
  url: string,
  ontology: Ontology,
  network: OverviewResponse,
): Promise<Page> => {
  const context = await browser.newContext({ viewport: size, locale: "en-GB" });
  await context.addInitScript(`localStorage.setItem("mitos.hints", "seen");`);
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  const answers: Record<string, unknown> = {
    "/api/schema": schemaOf(ontology),
    "/api/overview": network,
    "/api/sources": { sources: [] },
  };
  await page.route("**/api/**", (route) => {
    const answer = answers[new URL(route.request().url()).pathname];
    return answer ? route.fulfill({ json: answer }) : route.fulfill({ status: 404, json: {} });
  });
  await page.goto(url);
  return page;
};

/** An empty page of the same size. */
export const openEmpty = async (browser: Browser): Promise<Page> => {
  const page = await (await browser.newContext({ viewport: size })).newPage();
  page.setDefaultTimeout(90_000);
  return page;
};
