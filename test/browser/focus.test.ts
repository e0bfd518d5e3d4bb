import { expect, test } from "vitest";
import { open } from "./open.ts";

/** What a page does "at once" by a timer, held up as on a busy machine. */
interface Held {
  release: () => void;
}

test("a field that was opened before the one just closed gave the focus back stays open", async () => {
  const { page, complaints } = await open();
  await page.getByRole("tab", { name: "Routes" }).click();
  await page.getByRole("button", { name: /^From/ }).click();
  const field = page.getByRole("combobox", { name: "Search for an entity" });
  await field.fill("Lavrov");
  await page.getByRole("option", { name: /Lavrov/, selected: true, disabled: false }).waitFor();
  const held = await page.evaluateHandle((): Held => {
    const { setTimeout: timer } = window;
    const late: (() => void)[] = [];
    const holding = (then: () => void, pause?: number) => (pause ? timer(then, pause) : late.push(then));
    window.setTimeout = holding as typeof timer;
    const release = () => {
      window.setTimeout = timer;
      for (const then of late) then();
    };
    return { release };
  });
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^From.*Lavrov/ }).waitFor();
  await page.getByRole("button", { name: /^To/ }).press("Enter");
  await field.waitFor();
  await held.evaluate(({ release }) => release());
  await page.keyboard.type("Pyongyang");
  await page.getByRole("option", { name: /Pyongyang/, selected: true, disabled: false }).waitFor();
  await page.keyboard.press("Enter");
  // nothing else was pressed: the field that was closed has the focus again
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toMatch(/^To.*Pyongyang/);
  expect(complaints).toEqual([]);
});
