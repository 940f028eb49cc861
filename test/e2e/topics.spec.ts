import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";

const entries = (page: Page) => page.locator(".topic-entry");

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("the subjects lead to a subject, its years and the findings themselves", async ({
      page,
    }) => {
      await page.goto("/topics/");
      const main = page.getByRole("main");
      await expect(main).toContainText(
        /\d+ of \d+ findings of \d+ reports\s+stand under a subject/u,
      );
      await main
        .getByRole("link", { name: "Missing children and return home interviews", exact: true })
        .click();
      await expect(page).toHaveURL(/\/topics\/missing\/$/u);
      await expect(entries(page).first()).toContainText("then graded");
      await page
        .getByRole("navigation", { name: "Year of publication" })
        .getByRole("link", { name: /^2016/u })
        .click();
      await expect(page).toHaveURL(/\/topics\/missing\/2016\/$/u);
      await entries(page).first().getByRole("link").first().click();
      await expect(page).toHaveURL(/\/reports\/[a-z0-9-]+-2016-\d\d-\d\d\/#finding-/u);
    });

    test("a subject reads by the grade its area had at the time", async ({ page }) => {
      await page.goto("/topics/missing/");
      await page
        .getByRole("navigation", { name: "Grade of the area at the time" })
        .getByRole("link", { name: /^Inadequate/u })
        .click();
      await expect(page).toHaveURL(/\/topics\/missing\/inadequate\/$/u);
      const grades = await entries(page).evaluateAll((all) =>
        all.map((entry) => entry.getAttribute("data-grade")),
      );
      expect(grades.length).toBeGreaterThan(0);
      expect(new Set(grades)).toEqual(new Set(["inadequate"]));
    });

    test("a year's page shows one grade by its address alone", async ({ page }) => {
      await page.goto("/topics/adopters/2016/");
      const all = await entries(page).count();
      const good = page.locator('.topic-entry[data-grade="good"]');
      const shown = entries(page).locator("visible=true");
      await expect(shown).toHaveCount(all);
      await page.getByRole("link", { name: /^Requires improvement \(/u }).click();
      await expect(page).toHaveURL(/\/topics\/adopters\/2016\/#requires-improvement$/u);
      const chosen = await shown.evaluateAll((list) =>
        list.map((entry) => entry.getAttribute("data-grade")),
      );
      expect(chosen.length).toBeGreaterThan(0);
      expect(chosen.length).toBeLessThan(all);
      expect(new Set(chosen)).toEqual(new Set(["requires-improvement"]));
      await expect(good.locator("visible=true")).toHaveCount(0);
      await expect(
        page.getByText("Only findings in areas then graded Requires improvement"),
      ).toBeInViewport();
      await page.getByRole("link", { name: "Show all" }).locator("visible=true").click();
      await expect(shown).toHaveCount(all);
    });

    test("from a subject to what must improve on it", async ({ page }) => {
      await page.goto("/topics/missing/");
      await page.getByRole("link", { name: /^Recommendations on this subject/u }).click();
      await expect(page).toHaveURL(/\/topics\/missing\/recommendations\/$/u);
      await expect(entries(page).first()).toContainText(/missing/iu);
      await entries(page).first().getByRole("link").first().click();
      await expect(page).toHaveURL(/\/reports\/[a-z0-9-]+\/#recommendation-/u);
    });
  });
}

test("a subject says how it is found, in words, and how often that was wrong", async ({ page }) => {
  await page.goto("/topics/early-help/");
  await page.getByText("How this subject is found").click();
  const main = page.getByRole("main");
  await expect(main).toContainText("team around the child/family");
  await expect(main).toContainText(/Of \d+ paragraphs labelled by hand/u);
});

test("subject pages are accessible", async ({ page }) => {
  test.slow();
  for (const address of [
    "/topics/",
    "/topics/missing/",
    "/topics/missing/2016/",
    "/topics/missing/outstanding/",
    "/topics/adopters/2016/#requires-improvement",
    "/topics/missing/recommendations/",
  ]) {
    await page.goto(address);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await expectAccessible(page);
  }
});
