import { expect, test } from "@playwright/test";
import { expectAccessible } from "../axe.ts";

test("rates among neighbours are pictures with words and a table, the nearest first", async ({
  page,
}) => {
  // axe looks at every letter of nine pictures and their tables.
  test.setTimeout(90_000);
  await page.goto("/authorities/derby/neighbours/");
  const figure = page
    .locator("#figures figure")
    .filter({ hasText: "Children looked after" })
    .first();
  await expect(figure.getByRole("img")).toHaveAccessibleName(
    /^Children looked after: Derby 73 per 10,000 children; .*Southampton 105 per 10,000 children/u,
  );
  await figure.locator("summary").click();
  await expect(figure.locator("tbody tr").first()).toContainText("Derby");
  await expectAccessible(page);
  await figure
    .locator("tbody tr")
    .first()
    .getByRole("link", { name: /31 March|2017/u })
    .click();
  await expect(page).toHaveURL(/\/reports\/derby-2017-06-13\/#statistics$/u);
});

test("grades of neighbours under later frameworks lead to their areas", async ({ page }) => {
  await page.goto("/authorities/derby/neighbours/");
  const row = page
    .getByRole("table", { name: /statistical neighbours, nearest first/u })
    .locator("tbody tr")
    .filter({ hasText: "Southampton" });
  await expect(row).toContainText("ILACS");
  await row.getByRole("link", { name: "Outstanding" }).click();
  await expect(page).toHaveURL(/\/reports\/southampton-2023-07-28\/#area-leaders$/u);
  await expect(page.locator("#area-leaders")).toBeInViewport();
});

test("an authority under three frameworks: no change is spoken of across them, no statistics where none are printed", async ({
  page,
}) => {
  await page.goto("/authorities/somerset/");
  const steps = page.locator("#then-and-now > details");
  await expect(steps).toHaveCount(3);
  await expect(steps.nth(0)).toContainText(/different frameworks/iu);
  await expect(steps.nth(0).locator("table")).not.toContainText(/[▲▼]|up one|down one/u);
  await expect(steps.nth(2)).toContainText("▲ up one grade");
  await expect(page.locator("#statistics")).toContainText(
    "Reports under these frameworks carry no statistics: 21 September 2022 (ILACS), 17 June 2026 (ILACS 2026)",
  );
  await expectAccessible(page);
});

test("a statistic of many authorities is by name, with small numbers in words", async ({
  page,
}) => {
  await page.goto("/statistics/private_fostering/");
  const names = await page
    .getByRole("region", { name: "Children in private fostering, latest, table" })
    .locator("tbody th")
    .allInnerTexts();
  expect(names.length).toBeGreaterThan(5);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "en")));
  await expectAccessible(page);
});
