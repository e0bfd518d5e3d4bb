import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe objects to on a page as it stands: each rule with the elements that break it. */
export const objections = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
};
