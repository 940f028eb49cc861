import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Levels A and AA of WCAG 2.0, 2.1 and 2.2. */
const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Expects axe to find nothing on the page as it stands; a failure names each rule and the elements it is about. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze();
  const told = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.map(({ target }) => String(target)).join("; ")})`,
  );
  expect(told).toEqual([]);
}
