import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules that look at colours: all that another theme can break. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** The page has no frames, so that axe may answer in one piece, and nothing but what is wrong is asked for. */
const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true);

const told = async (axe: AxeBuilder, state: string): Promise<string[]> => {
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${state}: ${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(" | ")}`,
  );
};

/** Has the page in a theme, and waits until it shows. */
const dress = async (page: Page, theme: "light" | "dark"): Promise<void> => {
  await page.emulateMedia({ colorScheme: theme });
  await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, theme);
};

/**
 * What axe objects to on a page as it stands, in light and in dark: each rule with the elements that break it.
 * @param state what the page shows, for the words of the objections
 */
export const objections = async (page: Page, state: string): Promise<string[]> => {
  await dress(page, "light");
  const light = await told(axeOn(page).withTags(tags), `${state}, light`);
  await dress(page, "dark");
  const dark = await told(axeOn(page).withRules(ofColours), `${state}, dark`);
  return [...light, ...dark];
};
