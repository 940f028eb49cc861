import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe.ts";

test("then and now says each change in words, and what the next report says near a recommendation", async ({
  page,
}) => {
  await page.goto("/authorities/somerset/");
  const step = page.locator("#then-and-now > details").first();
  await expect(step.locator("tbody tr").first()).toHaveText(
    /Overall effectiveness\s*Inadequate\s*Requires improvement\s*▲\s*up one grade/u,
  );
  await expect(step).toContainText("2018 did not review the Local Safeguarding Children Board");
  await step.locator("details summary").click();
  await expect(step).toContainText(
    "Ofsted did not necessarily say whether a recommendation was met",
  );
  const traced = step.locator("details li");
  await expect(traced.filter({ hasText: "Closest 2018 finding" })).not.toHaveCount(0);
  await expectAccessible(page);
  await traced
    .getByRole("link", { name: /^paragraph \d+$/u })
    .first()
    .click();
  await expect(page).toHaveURL(/\/reports\/somerset-2018-01-29\/#finding-\d+$/u);
});

test("then and now leads to the two reports side by side", async ({ page }) => {
  await page.goto("/authorities/somerset/");
  await page
    .locator("#then-and-now")
    .getByRole("link", { name: /side by side/u })
    .click();
  await expect(page).toHaveURL(/\/compare\/somerset-2015-03-27\/somerset-2018-01-29\/$/u);
});

test("an authority with one report says that there is nothing to set it beside", async ({
  page,
}) => {
  await page.goto("/authorities/wandsworth/");
  await expect(page.locator("#then-and-now")).toContainText("We hold one report of this authority");
});

test("a count through time is a picture with its words and its table", async ({ page }) => {
  await page.goto("/authorities/somerset/");
  const figure = page.locator("#statistics figure").filter({ hasText: "Children looked after" });
  await expect(figure.getByRole("img")).toHaveAccessibleName(
    /^Children looked after: .*482, 44 per 10,000 children at 31 January 2015.*495, 45 per 10,000 children at 7 November 2017\.$/u,
  );
  await figure.locator("summary").click();
  await expect(figure.getByRole("row").filter({ hasText: "31 January 2015" })).toContainText("482");
  await expectAccessible(page);
  const { width } = (await figure.getByRole("img").boundingBox()) ?? { width: 0 };
  expect(width).toBeGreaterThan(300);
});

test("on paper then and now is open", async ({ page }) => {
  await page.goto("/authorities/somerset/");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#then-and-now details li").first()).toBeVisible();
});
