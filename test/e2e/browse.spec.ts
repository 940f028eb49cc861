import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe.ts";

test("another name leads to the authority", async ({ page }) => {
  await page.goto("/authorities/");
  const line = page.getByRole("listitem").filter({ hasText: "Hull: see" });
  await line.getByRole("link", { name: "Kingston upon Hull" }).click();
  await expect(page).toHaveURL(/\/authorities\/kingston-upon-hull\/$/u);
});

test("a name as people type it leads to the authority", async ({ page }) => {
  await page.goto("/authorities/");
  const box = page.getByRole("searchbox", { name: "Find an authority by name" });
  await box.fill("st. hel");
  await expect(page.getByRole("main").getByRole("status")).toHaveText("1 authority");
  await expect(page.locator("#all-authorities")).toBeHidden();
  await expectAccessible(page);
  await box.fill("hull");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/authorities\/kingston-upon-hull\/$/u);
  await page.goto("/authorities/");
  await box.fill("poole");
  await expect(page.locator("authority-finder ol > li")).toHaveCount(2);
  await expect(page.locator("authority-finder ol > li").first()).toContainText(
    "ended 31 Mar 2019; now Bournemouth, Christchurch and Poole",
  );
  await box.fill("nowhere");
  await expect(page.getByRole("main").getByRole("status")).toContainText(
    "No authority here has that name",
  );
  await box.fill("");
  await expect(page.locator("#all-authorities")).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the list of authorities shows other names, and has no box that does nothing", async ({
    page,
  }) => {
    await page.goto("/authorities/");
    await expect(page.getByLabel("Find an authority by name")).toBeHidden();
    await expect(page.getByRole("listitem").filter({ hasText: "BCP: see" })).toBeVisible();
    const cumbria = page.locator("#all-authorities .letter li").filter({ hasText: "Cumbria" });
    await expect(cumbria).toContainText("now Cumberland and Westmorland and Furness");
  });
});

const pages = [
  "/authorities/",
  "/about/",
  "/about/method/",
  "/about/data-quality/",
  "/about/problems/",
  "/about/problems/source-lost-lines/",
  "/about/accessibility/",
  "/glossary/",
  "/data/",
];

for (const path of pages) {
  test(`${path} is accessible and fits the screen`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
}

for (const path of ["/", "/authorities/somerset/", "/reports/southend-on-sea-2016-07-07/"]) {
  test(`${path} never scrolls sideways`, async ({ page }) => {
    await page.goto(path);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
}

test("a problem in a report leads to its rule and back", async ({ page }) => {
  await page.goto("/about/data-quality/");
  await page.getByRole("link", { name: "source-lost-lines" }).first().click();
  await expect(page).toHaveURL(/\/about\/problems\/source-lost-lines\/$/u);
  await page.getByRole("link", { name: "Somerset, 27 March 2015" }).click();
  await expect(page).toHaveURL(/\/reports\/somerset-2015-03-27\/#quality$/u);
});

test("the data can be had as JSON, with its schema, and as tables", async ({ request }) => {
  const report: unknown = await (
    await request.get("/data/reports/somerset-2018-01-29.json")
  ).json();
  expect(report).toMatchObject({ schemaVersion: 1, id: "somerset-2018-01-29" });
  const schema: unknown = await (await request.get("/data/schema/report.json")).json();
  expect(schema).toMatchObject({ type: "object", required: expect.arrayContaining(["findings"]) });
  for (const table of ["judgements", "statistics", "findings", "recommendations"]) {
    const csv = await (await request.get(`/data/${table}.csv`)).text();
    expect(csv.startsWith("\uFEFFreport,authority_id,authority,framework")).toBe(true);
    expect(csv).toContain("somerset-2018-01-29,somerset,Somerset,sif,reinspection,2018-01-29");
  }
});
