import { expect, test } from "@playwright/test";

test("a finding shows beside its counterpart of the authority's next inspection", async ({
  page,
}) => {
  await page.goto("/reports/somerset-2015-03-27/");
  const beside = page.locator(".para-foot").getByRole("link", { name: "compare with 2018" });
  expect(await beside.count()).toBeGreaterThan(20);
  const id = await beside.first().evaluate((link) => link.closest(".para")?.id);
  await beside.first().click();
  await expect(page).toHaveURL(
    new RegExp(`/compare/somerset-2015-03-27/somerset-2018-01-29/#a-${id}$`, "u"),
  );
  const shown = page.locator(`#a-${id}`);
  await expect(shown).toBeInViewport();
  await expect(
    page.locator(".compare-pair").filter({ has: shown }).locator(".finding.side-b"),
  ).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a subject of many findings is on several pages, each reached by a link", async ({
    page,
  }) => {
    await page.goto("/topics/lscb/2016/");
    const pages = page.getByRole("navigation", { name: "Pages of this year" });
    const last = pages.getByRole("link").last();
    await last.click();
    await expect(page).toHaveURL(/\/topics\/lscb\/2016-\d\/$/u);
    await expect(last).toHaveAttribute("aria-current", "page");
    await expect(page.locator(".topic-entry").first()).toBeVisible();
    await pages.getByRole("link").first().click();
    await expect(page).toHaveURL(/\/topics\/lscb\/2016\/$/u);
  });

  test("what inspectors wrote where the area had a grade is one list, which leads on to its earlier years", async ({
    page,
  }) => {
    await page.goto("/topics/lscb/good/");
    await page
      .getByRole("navigation", { name: "More of this list, by year" })
      .getByRole("link", { name: /^2016/u })
      .last()
      .click();
    await expect(page).toHaveURL(/\/topics\/lscb\/2016-\d\/#good$/u);
    const grades = await page
      .locator(".topic-entry")
      .locator("visible=true")
      .evaluateAll((all) => all.map((entry) => entry.getAttribute("data-grade")));
    expect(grades.length).toBeGreaterThan(0);
    expect(new Set(grades)).toEqual(new Set(["good"]));
  });
});
