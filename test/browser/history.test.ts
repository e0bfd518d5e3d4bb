import { expect, test } from "vitest";
import { choose, command, graphOf, untilGraph } from "./graph.ts";
import { open } from "./open.ts";

test("each change is one step with a name; undo, redo and the list go back and forth over all of them", async () => {
  const { page, complaints } = await open();
  const first = await graphOf(page);
  await choose(page, "Kim Jong Un");
  await page.getByRole("button", { name: "Hide", exact: true }).click();
  const hidden = await untilGraph(page, ({ places }) => !places["kim-jong-un"]);
  await page.getByRole("checkbox", { name: "Countries" }).click();
  const filtered = await untilGraph(page, ({ places }) => !places.russia);
  await choose(page, "Donald Trump");
  await command(page, "Remove from the map");
  const removed = await untilGraph(page, ({ places }) => !places["donald-trump"]);

  await page.getByRole("button", { name: "Undo: removing: Donald Trump" }).waitFor();
  await page.keyboard.press("Control+z");
  expect(await graphOf(page)).toEqual(filtered);
  await page.keyboard.press("Control+z");
  expect(await graphOf(page)).toEqual(hidden);
  await page.keyboard.press("Control+z");
  expect(await graphOf(page)).toEqual(first);
  expect(await page.getByRole("button", { name: "Undo", exact: true }).isDisabled()).toBe(true);
  await page.keyboard.press("Control+Shift+z");
  await page.keyboard.press("Control+Shift+z");
  await page.keyboard.press("Control+Shift+z");
  expect(await graphOf(page)).toEqual(removed);

  await page.getByRole("button", { name: "History" }).click();
  const steps = page.getByRole("dialog", { name: "History" }).getByRole("listitem");
  expect(await steps.allTextContents()).toEqual([
    "removing: Donald Trumpnow",
    "filter",
    "hiding: Kim Jong Un",
    "Start",
  ]);
  await steps.getByRole("button", { name: "hiding: Kim Jong Un" }).click();
  expect(await graphOf(page)).toEqual(hidden);
  await steps.getByRole("button", { name: "removing: Donald Trump" }).click();
  expect(await graphOf(page)).toEqual(removed);
  expect(complaints).toEqual([]);
});

test("Ctrl-Z in a field is the field's own", async () => {
  const { page } = await open();
  await choose(page, "Kim Jong Un");
  await page.getByRole("button", { name: "Hide", exact: true }).click();
  const hidden = await untilGraph(page, ({ places }) => !places["kim-jong-un"]);
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("abc");
  await page.keyboard.press("Control+z");
  expect(await graphOf(page)).toEqual(hidden);
});

test("the steps have Greek names too", async () => {
  const { page } = await open("/", { locale: "el-GR" });
  await page.getByRole("checkbox", { name: "Πρόσωπα" }).click();
  await page.getByRole("button", { name: "Αναίρεση: φίλτρο" }).waitFor();
});
