import { expect, test } from "vitest";
import { EntityResponse } from "../../server/contract/entities.ts";
import { command, graphOf, leaveAlone, untilGraph } from "./graph.ts";
import { api, open } from "./open.ts";

const { counts } = await api("entities/north-korea", EntityResponse);

test("counts by tie type, direction and kind of neighbour come first; what is chosen is brought, nothing old moves, and it collapses", async () => {
  const { page, complaints } = await open();
  const alone = await leaveAlone(page, "North Korea");
  await page.getByRole("button", { name: "Expand" }).click();
  const dialog = page.getByRole("dialog");
  for (const { direction, ties } of counts) {
    expect(ties).toBeGreaterThan(0);
    await dialog
      .getByText(direction === "both" ? /^with: / : direction === "out" ? /^to: / : /^from: /)
      .first()
      .waitFor();
  }
  expect(await graphOf(page)).toEqual(alone);
  const units = dialog.getByRole("checkbox", { name: "from: Military units" });
  const total = counts.reduce((sum, { ties }) => sum + ties, 0);
  await dialog.getByRole("button", { name: `Bring ${total}` }).waitFor();
  await units.click();
  await dialog.getByRole("spinbutton", { name: "At most" }).fill("3");
  await dialog.getByText(/stay for later/).waitFor();
  await dialog.getByRole("button", { name: "Bring 3" }).click();
  const brought = await untilGraph(page, ({ ties }) => ties.length === 3);
  expect(brought.places["north-korea"]).toEqual(alone.places["north-korea"]);
  expect(Object.keys(brought.places)).not.toContain("north-korean-troops");

  await command(page, `Collapse what it brought (${Object.keys(brought.places).length - 1})`);
  expect(await untilGraph(page, ({ ties }) => ties.length === 0)).toEqual(alone);
  await page.keyboard.press("Control+z");
  expect(await graphOf(page)).toEqual(brought);
  expect(complaints).toEqual([]);
});
