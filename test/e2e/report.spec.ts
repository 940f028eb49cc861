import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe.ts";

// Axe reads every element of these long pages.
test.slow();

const southend = "/reports/southend-on-sea-2016-07-07/";

test("a report shows its facts, its grades in words and its findings with their numbers", async ({
  page,
}) => {
  await page.goto(southend);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Southend-on-Sea");
  const main = page.getByRole("main");
  await expect(main).toContainText("Single Inspection Framework");
  await expect(main).toContainText("25 April to 19 May 2016");
  await expect(main.getByRole("link", { name: "Open Government Licence" })).toBeVisible();
  const adoption = page.locator("#judgements tr").filter({ hasText: "Adoption performance" });
  await expect(adoption).toContainText("Good");
  await expect(page.locator("#finding-49")).toContainText("Inspectors’ mark: recommendation");
  await expect(page.locator("#recommendation-3")).toBeVisible();
  await expect(
    page.locator("#statistics tr").filter({ hasText: "Children looked after" }).first(),
  ).toContainText("68.8 per 10,000 children");
  await expect(page.locator("#area-adoption .para")).toHaveCount(19);
  await expectAccessible(page);
});

test("the contents lead to each part", async ({ page }) => {
  await page.goto(southend);
  const contents = page.getByRole("navigation", { name: "On this page" });
  const broken = await contents
    .getByRole("link")
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute("href") ?? "")
        .filter((href) => document.querySelector(href) === null),
    );
  expect(broken).toEqual([]);
  await contents.getByRole("link", { name: /Adoption/u }).click();
  await expect(page).toHaveURL(/#area-adoption$/u);
  await expect(page.locator("#area-adoption h3").first()).toBeInViewport();
});

test("a paragraph's number is its permanent address", async ({ page }) => {
  await page.goto(southend);
  await page.getByRole("link", { name: "Paragraph 52", exact: true }).click();
  await expect(page).toHaveURL(/\/reports\/southend-on-sea-2016-07-07\/#finding-52$/u);
  await page.goto("about:blank");
  await page.goto(`${southend}#finding-52`);
  await expect(page.locator("#finding-52")).toBeInViewport();
});

test("a paragraph in use offers to copy its link", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(southend);
  await page.getByRole("link", { name: "Paragraph 13", exact: true }).focus();
  await page.getByRole("button", { name: "Copy link: Paragraph 13" }).click();
  await expect(page.getByRole("main").getByRole("status")).toHaveText("Link copied");
  expect(await page.evaluate(async () => await navigator.clipboard.readText())).toBe(
    `${baseURL}${southend}#finding-13`,
  );
});

test("who arrives at a paragraph by its address is offered to copy it", async ({ page }) => {
  await page.goto(`${southend}#finding-13`);
  await expect(page.getByRole("button", { name: "Copy link: Paragraph 13" })).toBeVisible();
});

test("a damaged source says what it lost, and where the whole report is", async ({ page }) => {
  await page.goto("/reports/somerset-2015-03-27/");
  const notice = page.getByRole("region", { name: "The source of this page is damaged" });
  await expect(notice).toContainText("lost the printed number");
  await expect(notice.getByRole("link", { name: "the official PDF" })).toHaveAttribute(
    "href",
    /^https:\/\/files\.ofsted\.gov\.uk\//u,
  );
  await expect(page.locator("#findings .para").first()).toContainText("number lost in this source");
  await expect(page.locator("#quality")).toContainText("source-lost-lines");
  await expectAccessible(page);
});

test("a reinspection names no grade for the board, and leads to the inspection before", async ({
  page,
}) => {
  await page.goto("/reports/somerset-2018-01-29/");
  await expect(page.locator("#judgements tbody tr")).toHaveCount(6);
  await page.getByRole("link", { name: "Compare with 27 March 2015" }).click();
  await expect(page).toHaveURL(/\/compare\/somerset-2015-03-27\/somerset-2018-01-29\/$/u);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a report reads the same", async ({ page }) => {
    await page.goto(`${southend}#finding-52`);
    await expect(page.locator("#finding-52")).toBeInViewport();
    await page.locator("#statistics summary").click();
    await expect(page.locator("#statement-1")).toBeVisible();
  });
});

test("on paper, folded parts are open and controls are gone", async ({ page }) => {
  await page.goto(southend);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.locator("#statement-1")).toBeVisible();
  await expect(page.getByText("an unofficial reading of the report")).toBeVisible();
});
