import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe.ts";

test("an authority stands among its neighbours and its region, in tables that say what is not held", async ({
  page,
}) => {
  await page.goto("/authorities/somerset/");
  await page
    .locator("#neighbours")
    .getByRole("link", { name: /^Latest grades and figures/u })
    .click();
  await expect(page).toHaveURL(/\/authorities\/somerset\/neighbours\/$/u);
  const grid = page.getByRole("table", { name: /statistical neighbours, nearest first/u });
  await expect(grid.locator("tbody tr")).toHaveCount(11);
  await expect(grid.locator("tbody th[scope=row]").nth(1)).toHaveText(/^\s*1\.\s+Suffolk/u);
  await expect(grid.locator("tbody tr").nth(1)).toContainText("No report on this site");
  await expect(grid.getByRole("columnheader")).toHaveText([
    "Authority",
    "Published",
    "Overall effectiveness",
    "Help and protection",
    "Children in care",
    "Adoption",
    "Care leavers",
    "Leadership",
  ]);
  const region = page.getByRole("table", { name: /other authorities of the region/u });
  await expect(region.locator("tbody th").first()).toContainText("Somerset");
  await expect(region.locator("tbody th").nth(1)).toHaveText(/^\s*Bath and North East Somerset/u);
  await expectAccessible(page);
  await grid.locator("tbody tr").first().getByRole("link", { name: "Good" }).click();
  await expect(page).toHaveURL(/\/reports\/somerset-2018-01-29\/#area-adoption$/u);
});

test("the tables of neighbours scroll by themselves, the names stay in view", async ({ page }) => {
  await page.goto("/authorities/somerset/neighbours/");
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
  const region = page.getByRole("region", { name: /^Latest grades in the region/u });
  await region.scrollIntoViewIfNeeded();
  await region.evaluate((element) => (element.scrollLeft = 200));
  await expect(region.locator("tbody th").first()).toBeInViewport({ ratio: 0.5 });
});

test("the tables are a CSV in which words say why there is no grade", async ({ request }) => {
  const response = await request.get("/authorities/somerset/neighbours/grades.csv");
  const lines = (await response.text()).split("\r\n");
  expect(lines[0]).toContain("group,authority_id,authority,nearness,report,framework");
  expect(lines[1]).toContain(
    "statistical neighbours,somerset,Somerset,0,somerset-2018-01-29,sif,reinspection,2018-01-29",
  );
  expect(lines[2]).toContain("No report on this site");
  expect(lines.filter((line) => line.startsWith("region,"))).not.toEqual([]);
});
