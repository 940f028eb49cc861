import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe.ts";

test("an authority's page has every inspection, with the framework named on each", async ({
  page,
}) => {
  await page.goto("/authorities/somerset/");
  const rows = page.locator("#inspections tbody tr");
  const held = rows.filter({ hasText: "29 January 2018" });
  await expect(held.first()).toContainText("SIF reinspection");
  await expect(held.first()).toContainText("Not part of this inspection");
  const missing = rows.filter({ hasText: "This report is not on this site yet" });
  await expect(missing.first().getByRole("link")).toHaveAttribute(
    "href",
    /^https:\/\/files\.ofsted\.gov\.uk\//u,
  );
  await expect(
    page.locator("#statistics tr").filter({ hasText: "Children looked after" }).first(),
  ).toContainText(/482[^]*495/u);
  await expect(page.locator("#recommendations li")).toHaveCount(13);
  await expect(page.locator("#neighbours li")).toHaveCount(10);
  await expectAccessible(page);
});

test("one click leads from the latest recommendations to the paragraph", async ({ page }) => {
  await page.goto("/authorities/somerset/");
  await page.getByRole("link", { name: "Recommendation 2", exact: true }).click();
  await expect(page).toHaveURL(/\/reports\/somerset-2018-01-29\/#recommendation-2$/u);
  await expect(page.locator("#recommendation-2")).toBeInViewport();
});

test("an ended authority names its successors, and they name it", async ({ page }) => {
  await page.goto("/authorities/northamptonshire/");
  const main = page.getByRole("main");
  await expect(main).toContainText("31 March 2021");
  await expectAccessible(page);
  const cards = main.locator(".card");
  await cards.getByRole("link", { name: "West Northamptonshire" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("West Northamptonshire");
  await expect(cards.getByRole("link", { name: "Northamptonshire", exact: true })).toBeVisible();
});

test("an authority without a report here says so, and links to the official ones", async ({
  page,
}) => {
  await page.goto("/authorities/hackney/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hackney");
  await expect(page.locator("#inspections")).toContainText("This report is not on this site yet");
  await expectAccessible(page);
});
