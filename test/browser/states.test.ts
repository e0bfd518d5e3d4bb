import { expect, test } from "vitest";
import { holdUp, open, settled, textOf } from "./open.ts";

test("a lost server shows as a strip, leaves the map alone, and goes quietly when it is back", async () => {
  const { page } = await open();
  const counts = await textOf(page.getByText(/^\d+ entities, \d+ ties$/));
  // the palette, which comes a little after the map, is there
  const field = page.getByRole("dialog").getByRole("combobox");
  await page.keyboard.press("Control+k");
  await field.waitFor();
  await page.keyboard.press("Escape");
  await field.waitFor({ state: "detached" });
  await page.context().setOffline(true);
  await page.keyboard.press("Control+k");
  await field.fill("kim");
  await page.getByText("Connection lost. Your map is here, we are trying again.").waitFor();
  await page.context().setOffline(false);
  await page.getByText("Connection lost.").waitFor({ state: "detached" });
  await page.getByRole("option", { name: /Kim Jong Un/ }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByText(counts, { exact: true }).waitFor();
});

test("an empty store says so in one sentence with one action, which finds what was read meanwhile", async () => {
  const { page } = await open("/console");
  const nothing = { entities: [], ties: [], total: { entities: 0, ties: 0 }, capped: false };
  await page.route("**/api/overview", (route) => route.fulfill({ json: nothing }));
  await page.getByRole("link", { name: "Map" }).click();
  await page.getByText("No article yet: read one with the command mitos ingest.").waitFor();
  await page.unroute("**/api/overview");
  await page.getByRole("button", { name: "Look again" }).click();
  await settled(page);
  expect(await page.getByText("No article yet").count()).toBe(0);
});

test("an error says what happened, keeps the server's words folded, and one press tries again", async () => {
  const { page } = await open("/console");
  await page.route("**/api/overview", (route) =>
    route.fulfill({
      status: 503,
      contentType: "application/problem+json",
      json: { type: "about:blank", title: "Busy", status: 503, detail: "The database is starting." },
    }),
  );
  await page.getByRole("link", { name: "Map" }).click();
  await page.getByText("The server could not answer. Nothing was changed.").waitFor();
  expect(await page.getByText("The database is starting.").isVisible()).toBe(false);
  await page.getByText("Details").click();
  await page.getByText("The database is starting.").waitFor();
  await page.unroute("**/api/overview");
  await page.getByRole("button", { name: "Try again" }).click();
  await settled(page);
});

test("a slow answer shows a skeleton and then the network", async () => {
  const { page } = await open("/console");
  const release = await holdUp(page, "**/api/overview");
  await page.getByRole("link", { name: "Map" }).click();
  await page.getByRole("status").getByText("Loading").waitFor({ state: "attached" });
  release();
  await settled(page);
});

test("an answer that takes over two seconds can be called off, and asked for again", async () => {
  const { page, complaints } = await open();
  const waiting = page.getByText("The answer takes long. Your map is here.");
  // the answer stays away until it is called off
  await page.route("**/api/entities/kim-jong-un", () => undefined);
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("kim");
  await page.getByRole("option", { name: /Kim Jong Un/, disabled: false }).click();
  await waiting.waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("It was stopped, as you asked.").waitFor();
  await waiting.waitFor({ state: "detached" });
  await page.unroute("**/api/entities/kim-jong-un");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("heading", { level: 2, name: "Kim Jong Un" }).waitFor();
  expect(complaints).toEqual([]);
});
