import { expect, test } from "vitest";
import { open, textOf } from "./open.ts";

test.each(["κιμ", "KIM", "Κίμ Γιόνγκ"])(
  "the palette finds Kim by %s and Enter selects him",
  async (written) => {
    const { page } = await open();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Search for an entity" }).fill(written);
    await page.getByRole("option", { name: /Kim Jong Un/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: "Kim Jong Un" }).waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
  },
);

test("Enter selects whoever stands first, however slowly the name is written and put right", async () => {
  const { page } = await open();
  await page.keyboard.press("Control+k");
  const field = page.getByRole("dialog").getByRole("combobox");
  const kim = page.getByRole("option", { name: /Kim Jong Un/, disabled: false });
  const first = page.getByRole("option", { name: /Kim Jong Un/, disabled: false, selected: true });
  await field.fill("ki");
  await kim.waitFor();
  const answered = page.waitForResponse(/entities\?q=kim&/);
  await field.fill("kim");
  await answered;
  await first.waitFor();
  // a letter too many is taken back while it is still asked for: the answer without it is known
  await page.route(/entities\?q=kimx&/, () => undefined);
  const asked = page.waitForRequest(/entities\?q=kimx&/);
  await field.fill("kimx");
  await asked;
  await field.fill("kim");
  await first.waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 2, name: "Kim Jong Un" }).waitFor();
});

test("an entity that was hidden comes back with its ties, as one step", async () => {
  const { page } = await open();
  const counts = page.getByText(/^\d+ entities, \d+ ties$/);
  const before = await textOf(counts);
  const choose = async () => {
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("putin");
    await page.getByRole("option", { name: /Vladimir Putin/ }).click();
    await page.getByRole("heading", { level: 2, name: "Vladimir Putin" }).waitFor();
  };
  await choose();
  await page.getByRole("button", { name: "Hide" }).click();
  await page.getByText("Hidden: Vladimir Putin.").waitFor();
  expect(await textOf(counts)).not.toBe(before);
  await choose();
  await page.getByText(before, { exact: true }).waitFor();
  await page.getByRole("button", { name: "Undo: from search" }).waitFor();
});

test("says when nobody has the name", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: /Search for an entity/ }).click();
  await page.getByRole("dialog").getByRole("combobox").fill("zzzz");
  await page.getByText("No entity has this name.").waitFor();
  await page.keyboard.press("Escape");
  expect(await page.getByRole("dialog").count()).toBe(0);
});
