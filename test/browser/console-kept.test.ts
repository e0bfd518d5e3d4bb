import { expect, test } from "vitest";
import { editor } from "./editor.ts";
import { open, textOf } from "./open.ts";

const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };

test("queries are opened in tabs, run, found again in the history, saved in a folder and sent as a link", async () => {
  const { page, complaints } = await open("/console", clipboard);
  await page.getByRole("button", { name: "Meetings" }).click();
  await page.getByRole("tab", { name: "Meetings" }).waitFor();
  await editor(page).press("Control+Enter");
  await page.getByText(/^\d+ rows?, /).waitFor();
  await page.getByRole("button", { name: "New query" }).click();
  await editor(page).fill("RETURN $x AS twice");
  await page.getByRole("textbox", { name: "x" }).fill("9007199254740993");
  await editor(page).press("Control+Enter");
  await page.getByRole("gridcell", { name: "9007199254740993" }).waitFor();

  await page.getByRole("searchbox", { name: "Search the history" }).fill("met_with");
  await expect.poll(() => page.getByRole("button", { name: /^RETURN \$x/ }).count()).toBe(0);
  await page.getByRole("searchbox", { name: "Search the history" }).fill("");

  await page.getByRole("button", { name: "Save the query" }).click();
  const dialog = page.getByRole("dialog", { name: "Save the query" });
  await dialog.getByRole("textbox", { name: "Name" }).fill("Twice");
  await dialog.getByRole("combobox", { name: /^Folder/ }).fill("Tries");
  await dialog.getByRole("button", { name: "Save as new" }).click();
  await page
    .getByRole("list", { name: "Tries" })
    .getByRole("button", { name: "Twice", exact: true })
    .waitFor();
  await page.getByRole("tab", { name: "Twice" }).waitFor();
  await page.getByRole("button", { name: "Link to the query" }).click();
  await page.getByText("It opens the query and does not run it.").waitFor();
  const packed = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("button", { name: "Actions for “Twice”" }).click();
  await page.getByRole("menuitem", { name: "Copy the link" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("?query=");
  const short = await page.evaluate(() => navigator.clipboard.readText());
  expect(complaints).toEqual([]);

  for (const link of [packed, short]) {
    const { page: other } = await open(new URL(link).href.slice(new URL(link).origin.length), clipboard);
    await other.getByRole("tab", { name: "Twice" }).waitFor();
    await expect.poll(() => textOf(editor(other))).toBe("RETURN $x AS twice");
    expect(await other.getByRole("textbox", { name: "x" }).inputValue()).toBe("9007199254740993");
    await other.getByText("The rows of the query will show here.").waitFor();
    if (link === packed) continue;
    await other.getByRole("button", { name: "Actions for “Twice”" }).click();
    await other.getByRole("menuitem", { name: "Delete" }).click();
    await other.getByText("None yet. Save a query with the bookmark.").waitFor();
  }
});

test("the keyboard alone writes, completes, leaves the editor, runs, walks the rows and goes between tabs", async () => {
  const { page } = await open("/console");
  await page.getByRole("button", { name: "MilitaryUnit" }).waitFor();
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
    );
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press("Tab");
      if ((await focused()) === name) return;
    }
    throw new Error(`Tab never came to ${name}`);
  };
  await tabTo("Cypher query");
  await page.keyboard.type("MATCH (n:Mil");
  await page.getByRole("option", { name: /MilitaryUnit/ }).waitFor();
  // the editor takes no key for what has only just come into sight
  const seen = await page.evaluate(() => performance.now());
  await page.waitForFunction((since) => performance.now() - since > 100, seen);
  await page.keyboard.press("Enter");
  await expect.poll(() => textOf(editor(page))).toContain(":MilitaryUnit)");
  await page.keyboard.press("End");
  await page.keyboard.type(" RETURN n, 'wait' AS w");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Enter");
  await page.getByText(/^\d+ rows?, /).waitFor();
  expect(await focused()).toBe("Cypher query");
  await tabTo("Results");
  await page.keyboard.press("Enter");
  const viewer = page.getByRole("dialog", { name: "n" });
  await viewer.getByText("MilitaryUnit").first().waitFor();
  await viewer.press("Escape");
  await expect.poll(focused).toBe("Results");

  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Copy the row" }).press("Escape");
  // the menu gives the focus back in its own time
  const afterTheTab = async () => {
    await page.getByRole("tab").press("Tab");
    return focused();
  };
  await expect.poll(afterTheTab).toBe("New query");
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Query 2" }).waitFor();
  await page.getByRole("tab", { name: "Query 2" }).press("ArrowLeft");
  await expect
    .poll(() => page.getByRole("tab", { name: "Query 1" }).getAttribute("aria-selected"))
    .toBe("true");
  await page.getByRole("tab", { name: "Query 1" }).press("Delete");
  await expect.poll(() => page.getByRole("tab").count()).toBe(1);
});
