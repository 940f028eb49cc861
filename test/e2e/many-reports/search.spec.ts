import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "../axe.ts";

test.describe.configure({ timeout: 90_000 });

const count = (page: Page) => page.locator("search-page [data-results] h2");
const hits = (page: Page) => page.locator("search-page .hits").getByRole("heading");
const found = async (page: Page) =>
  Number(
    /^([\d,]+) paragraphs?/u.exec((await count(page).textContent()) ?? "")?.[1]?.replace(",", ""),
  );

const neighbours =
  /^(?:Somerset|Suffolk|Derbyshire|Dorset|Shropshire|Worcestershire|Nottinghamshire|Devon|Staffordshire|Leicestershire|Essex) \d{4}, /u;

test("what inspectors said of our neighbours' return home interviews, in three steps", async ({
  page,
}) => {
  await page.goto("/authorities/somerset/");
  const box = page.getByRole("searchbox", { name: /Somerset and its neighbours/u });
  await box.fill("return home interviews");
  await box.press("Enter");
  await expect(page).toHaveURL(/\?neighbours=somerset&q=return\+home\+interviews$/u);
  await expect(count(page)).toContainText("for return home interviews");
  expect(await found(page)).toBeGreaterThan(30);

  await page.goto(`${page.url()}&show=100`);
  await expect(hits(page).nth(29)).toBeVisible();
  const names = await hits(page).allTextContents();
  expect(names.filter((name) => !neighbours.test(name))).toEqual([]);
  expect(new Set(names.map((name) => name.split(" ")[0])).size).toBeGreaterThan(4);
  expect(names.some((name) => name.startsWith("Somerset"))).toBe(true);
  await expectAccessible(page);

  await hits(page).first().getByRole("link").click();
  await expect(page.locator(":target mark").first()).toBeInViewport();
});

test("an authority is found by its other names", async ({ page }) => {
  for (const [typed, id, name] of [
    ["Hull", "kingston-upon-hull", "Kingston upon Hull"],
    ["BCP", "bournemouth-christchurch-and-poole", "Bournemouth, Christchurch and Poole"],
    ["St. Helens", "st-helens", "St Helens"],
  ] as const) {
    await page.goto("/search/?kind=finding");
    await expect(hits(page).first()).toBeVisible();
    const field = page.getByLabel("Authority", { exact: true });
    await field.fill(typed);
    await field.press("Enter");
    await expect(field).toHaveValue(name);
    await expect(page).toHaveURL(new RegExp(`authority=${id}&kind=finding$`, "u"));
  }
  await expect(hits(page).first()).toContainText("St Helens");
});

test("recommendations are browsed with filters alone, under every framework", async ({ page }) => {
  await page.goto("/search/?kind=must-improve&sort=newest");
  await expect(hits(page).first()).toBeVisible();
  const all = await found(page);
  await page.goto("/search/?kind=improvement&sort=newest");
  await expect(hits(page).first()).toContainText("improvement item");
  const improvements = await found(page);
  await page.goto("/search/?kind=recommendation&sort=newest");
  await expect(hits(page).first()).toContainText("recommendation");
  expect(improvements + (await found(page))).toBe(all);
});

test("what was written where the area was outstanding, in a span of years", async ({ page }) => {
  await page.goto("/search/?grade=outstanding&area=help-and-protection&from=2018&to=2022&show=40");
  await expect(hits(page).first()).toBeVisible();
  const lines = await page.locator("search-page .hit-line").allTextContents();
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) {
    expect(line).toMatch(
      /^Published \d+ \w+ 20(?:18|19|20|21|22) ·.* graded Outstanding at the time$/u,
    );
  }
});

test("near-identical paragraphs of twin reports are one result that names the others", async ({
  page,
}) => {
  await page.goto("/search/?area=lscb&from=2016&to=2016&show=1000");
  const also = page
    .locator("search-page .hit")
    .filter({ hasText: "Nearly the same words also in" });
  await expect(also.first()).toBeVisible();
  const name = await also.first().getByRole("heading").textContent();
  const other = also.first().locator(".hit-foot a, details a").first();
  const twin = (await other.textContent()) ?? "";
  expect(twin).not.toBe(name);
  await expect(hits(page).filter({ hasText: new RegExp(`^${twin}$`, "u") })).toHaveCount(0);
  await expectAccessible(page);
});

test("grouped by authority, each shows a few and leads to all", async ({ page }) => {
  await page.goto("/search/?q=care+leavers&region=South+West&group=authority");
  const group = page.locator("search-page .hit-group").first();
  await expect(group.getByRole("heading", { level: 4 })).toHaveCount(3);
  const all = group.getByRole("link", { name: /^All \d+ on / });
  const expected = /\d+/u.exec((await all.textContent()) ?? "")?.[0] ?? "";
  await all.click();
  await expect(count(page)).toHaveText(`${expected} paragraphs for care leavers`);
  await expect(count(page)).toBeFocused();
});
