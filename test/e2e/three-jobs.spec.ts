import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe.ts";

// Each test goes through several pages and has axe read each of them whole.
test.describe.configure({ timeout: 120_000 });

test("find an authority, see what changed from 2015 to 2018, open the comparison", async ({
  page,
}) => {
  await page.goto("/");
  await expectAccessible(page);
  await page.getByRole("navigation", { name: "Main" }).getByText("Authorities").click();
  await expectAccessible(page);
  await page.getByRole("main").getByRole("link", { name: "Somerset", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Somerset");
  await expectAccessible(page);

  const history = page.getByRole("region", { name: "Inspections and judgements" }).first();
  const rowOf = (date: string) => history.locator("tr").filter({ hasText: date });
  await expect(rowOf("SIF reinspection").first()).toContainText("Requires improvement");
  await expect(history).toContainText("Inadequate");

  await history.getByRole("link", { name: "With 27 March 2015" }).click();
  await expect(page).toHaveURL(/\/compare\/somerset-2015-03-27\/somerset-2018-01-29\/$/u);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Somerset");
  const main = page.getByRole("main");
  await expect(main).toContainText("27 March 2015");
  await expect(main).toContainText("29 January 2018");
  await expect(main).toContainText(/up one grade/iu);
  await expectAccessible(page);
});

test("search for return home interviews in Wandsworth and arrive at the paragraph", async ({
  page,
}) => {
  await page.goto("/");
  const box = page.getByRole("main").getByRole("searchbox");
  await box.fill("return home interviews");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=return\+home\+interviews$/u);
  const count = page.locator("search-page [data-results] h2");
  await expect(count).toContainText(/^\d+ paragraphs for return home interviews$/u);
  await expectAccessible(page);

  const authority = page.getByLabel("Authority", { exact: true });
  if (!(await authority.isVisible())) await page.getByText("Filters", { exact: true }).click();
  await authority.fill("Wandsworth");
  await authority.press("Enter");
  await expect(page).toHaveURL(/authority=wandsworth/u);
  const hits = page
    .getByRole("main")
    .locator("li")
    .filter({ has: page.getByRole("heading") });
  const names = hits.getByRole("heading");
  await expect(names.filter({ hasNotText: /^Wandsworth/u })).toHaveCount(0);
  expect(await names.count()).toBeGreaterThan(0);
  await expectAccessible(page);

  await page.getByRole("link", { name: "Wandsworth 2018, finding 23" }).click();
  await expect(page).toHaveURL(/\/reports\/wandsworth-2018-07-20\/#finding-23$/u);
  const paragraph = page.locator("#finding-23");
  await expect(paragraph).toBeInViewport();
  await expect(paragraph).toContainText("timely return home interview");
  await expectAccessible(page);
});
