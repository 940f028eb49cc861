import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe.ts";

test("a statistic has every authority's figure as printed, by name, with its report", async ({
  page,
}) => {
  await page.goto("/statistics/");
  await expectAccessible(page);
  await page
    .getByRole("main")
    .getByRole("link", { name: "Children looked after", exact: true })
    .click();
  await expect(page).toHaveURL(/\/statistics\/looked_after\/$/u);
  const latest = page.getByRole("region", { name: "Children looked after, latest, table" });
  await expect(latest.locator("tbody th")).toHaveText([
    "Northamptonshire",
    "Somerset",
    "Southend-on-Sea",
    "Wandsworth",
  ]);
  const somerset = latest.locator("tbody tr").filter({ hasText: "Somerset" });
  await expect(somerset).toContainText("495");
  await expect(somerset).toContainText("45 per 10,000 children");
  await expect(somerset).toContainText("7 November 2017");
  const earlier = page.getByRole("region", { name: "Children looked after, earlier, table" });
  await expect(earlier.locator("tbody tr")).toHaveCount(1);
  await expect(earlier).toContainText("482");
  await expect(page.getByRole("main")).toContainText(
    "does not show how one authority compares with another",
  );
  await expectAccessible(page);
  await somerset.getByRole("link", { name: "29 Jan 2018" }).click();
  await expect(page).toHaveURL(/\/reports\/somerset-2018-01-29\/#statistics$/u);
});

test("a withheld figure is said in words, and is no nought in the CSV", async ({
  page,
  request,
}) => {
  await page.goto("/statistics/private_fostering/");
  const row = page.locator("tbody tr").filter({ hasText: "29 Jan 2018" });
  await expect(row).toContainText("withheld in the report (a small number), at 31 March 2015");
  const csv = await (await request.get("/statistics/private_fostering/figures.csv")).text();
  const line = csv.split("\r\n").find((text) => text.startsWith("somerset-2018-01-29"));
  expect(line).toContain("7,,exact,,,2017-11-07,,,,,suppressed,2015-03-31");
  expect(csv).not.toContain("looked_after");
});

test("a statistic that no report prints says so", async ({ page }) => {
  await page.goto("/statistics/houses_multiple_occupation_12m/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test("the table of a statistic fits a phone without scrolling the page", async ({ page }) => {
  await page.goto("/statistics/children_in_need/");
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
});
