import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe.ts";

// Axe reads every element of a long page.
test.slow();

const southend = "/reports/southend-on-sea-2016-07-07/";

test("a paragraph in use shows how to cite it, ready to copy, also as a quotation", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = () => page.evaluate(async () => await navigator.clipboard.readText());
  await page.goto(southend);
  await page.getByRole("link", { name: "Paragraph 13", exact: true }).focus();
  const cite = page.getByRole("button", { name: "Cite: Paragraph 13" });
  await cite.click();
  await expect(cite).toHaveAttribute("aria-expanded", "true");
  const panel = page.locator("#finding-13 .cite");
  const words = (await panel.locator("p").innerText()).trim();
  expect(words).toMatch(/^Ofsted \(2016\), .*Southend-on-Sea.* \(SIF\), published 7 July 2016/u);
  expect(words).toContain(`paragraph 13. Read at ${baseURL}${southend}#finding-13. `);
  expect(words).toContain("Open Government Licence");
  await panel.getByRole("button", { name: "Copy citation" }).click();
  await expect(panel.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await copied()).toBe(words);
  await panel.getByRole("button", { name: "Copy as quotation" }).click();
  const quoted = await copied();
  expect(quoted.startsWith("“")).toBe(true);
  expect(quoted.endsWith(`”\n${words}\n`)).toBe(true);
  const text = (await page.locator("#finding-13 .para-text p").first().innerText()).trim();
  expect(quoted).toContain(text.slice(0, 80));
  await cite.click();
  await expect(panel).toBeHidden();
});

test("who arrives at a recommendation by its address can cite it", async ({ page }) => {
  await page.goto(`${southend}#recommendation-3`);
  const paragraph = page.locator("#recommendation-3");
  await paragraph.getByRole("button", { name: /^Cite/u }).click();
  await expect(paragraph.locator(".cite p")).toContainText("recommendation 3. Read at");
  await expectAccessible(page);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a report says how to cite it and its paragraphs", async ({ page }) => {
    await page.goto(southend);
    await page
      .getByRole("navigation", { name: "On this page" })
      .getByRole("link", { name: "How to cite this report" })
      .click();
    const how = page.locator("#cite");
    await expect(how).toBeInViewport();
    await expect(how).toContainText("Ofsted (2016)");
    await expect(how).toContainText(/paragraph \d+\. Read at http/u);
    await expect(how).toContainText("Open Government Licence");
  });

  test("a finding leads to all findings on its subject", async ({ page }) => {
    await page.goto(southend);
    const finding = page.locator("#finding-13");
    const subject = finding.locator('.para-foot a[href*="/topics/"]');
    const name = await subject.innerText();
    await subject.click();
    await expect(page).toHaveURL(/\/topics\/[a-z0-9-]+\/$/u);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(
      page.locator('.topic-entry a[href$="/reports/southend-on-sea-2016-07-07/#finding-13"]'),
    ).toBeVisible();
  });

  test("a recommendation leads to all that must improve on its subject", async ({ page }) => {
    await page.goto(southend);
    await page.locator('#recommendation-3 .para-foot a[href*="/topics/"]').click();
    await expect(page).toHaveURL(/\/topics\/[a-z0-9-]+\/recommendations\/$/u);
    await expect(
      page.locator('.topic-entry a[href$="/reports/southend-on-sea-2016-07-07/#recommendation-3"]'),
    ).toBeVisible();
  });
});

test("a recommendation leads to what the next report says; a finding that is not whole to no counterpart", async ({
  page,
}) => {
  await page.goto("/reports/somerset-2015-03-27/");
  await expect(page.getByRole("link", { name: "compare with 2018" })).toHaveCount(0);
  const link = page.getByRole("link", { name: "what the report of 2018 says" }).first();
  const id = await link.evaluate((element) => element.closest(".para")?.id);
  await link.click();
  await expect(page).toHaveURL(
    new RegExp(`/compare/somerset-2015-03-27/somerset-2018-01-29/#a-${id}$`, "u"),
  );
  await expect(page.locator(`#a-${id}`)).toBeInViewport();
});
