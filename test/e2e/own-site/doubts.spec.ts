import { rmSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import type { RunningSite } from "../../../scripts/lib/static-server.ts";
import { expectAccessible } from "../axe.ts";
import { buildSite } from "../site.ts";
import { doubtfulReport } from "./doubtful-report.ts";

// The site is built once, and axe reads long pages.
test.describe.configure({ mode: "default", timeout: 240_000 });

const { folder, id } = doubtfulReport();
const before = "southend-on-sea-2016-07-07";
let site: RunningSite;
test.beforeAll(async () => {
  site = await buildSite("doubts", [folder]);
});
test.afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const why = "Why this may be wrong";
const grade = /Check this grade\. The overall grade is worse than every grade of a part/u;
const population = /Check this figure\. 216 children live in the area, fewer than/u;
const need = /Check this figure\. 9,990 here, 999 in the report published 7 July 2016/u;
const number = /Check this paragraph\. Number 32 comes after number 30/u;
const heading = /Check this paragraph\. “Care leavers” may be a heading/u;
const earlier = /Check this earlier inspection\. “outstanding” is read here/u;
const name = /Check this name\. “Mike Ferguson 7” is more than a name/u;

/** Each page on which a doubtful value stands, and the doubts that it must name. */
const pages: [string, string, readonly RegExp[]][] = [
  ["the report", `/reports/${id}/`, [grade, population, need, number, heading, earlier, name]],
  ["the authority", "/authorities/southend-on-sea/", [grade, population, need, heading]],
  ["the neighbours", "/authorities/southend-on-sea/neighbours/", [grade]],
  ["a comparison", `/compare/${before}/${id}/`, [grade, population, need, number]],
  ["a comparison made here", `/compare/?a=${id}&b=${before}`, [grade, population, need, number]],
  ["the search", "/search/?q=%22core+groups%22&report=southend-on-sea-2018-07-09", [number]],
  ["a statistic", "/statistics/population_under_18/", [population]],
  ["a statistic of two reports", "/statistics/children_in_need/", [need]],
  ["the home page", "/", [grade]],
];

async function open(page: Page, path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(site.url + path.slice(1));
  // What is folded away is on the page too.
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

for (const width of [390, 1280]) {
  for (const [what, path, doubts] of pages) {
    test(`at ${width} pixels ${what} says beside each value that it may be wrong`, async ({
      page,
    }) => {
      await open(page, path, width);
      const said = page.locator(".doubt");
      for (const doubt of doubts) {
        await expect(said.filter({ hasText: doubt }).first()).toContainText(why);
      }
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBeLessThanOrEqual(0);
      await expectAccessible(page);
    });
  }
}

test("a doubt leads to the page of its rule", async ({ page }) => {
  await open(page, `/reports/${id}/`, 1280);
  await page.locator("#judgements .doubt").getByRole("link", { name: why }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "The overall grade does not go with the others",
  );
});

test("a report without doubts has nothing of them", async ({ page }) => {
  await open(page, "/reports/wandsworth-2018-07-20/", 1280);
  await expect(page.locator(".doubt")).toHaveCount(0);
});

test("a doubtful figure is not subtracted, and a doubtful grade is no change", async ({ page }) => {
  await open(page, `/compare/${before}/${id}/`, 1280);
  const row = (part: string, text: string) =>
    page.locator(part).getByRole("row").filter({ hasText: text }).first();
  await expect(row("#numbers", "Children under 18")).toContainText("a figure may be wrong");
  await expect(row("#judgements", "Overall")).toContainText("a grade may be wrong");
  await expect(row("#judgements", "Adoption")).toContainText("same");
});

test("a doubtful figure is not drawn", async ({ page }) => {
  await open(page, "/authorities/southend-on-sea/", 1280);
  const picture = page.getByRole("img", { name: /^Children in need/u });
  await expect(picture).toHaveCount(0);
  await expect(page.getByRole("img", { name: /^Children looked after/u })).toBeVisible();
});

test("the files name each doubt", async ({ request }) => {
  const text = async (path: string) => (await request.get(site.url + path)).text();
  expect(await text("data/judgements.csv")).toMatch(grade);
  expect(await text("data/statistics.csv")).toMatch(population);
  expect(await text("data/findings.csv")).toMatch(number);
  expect(await text("data/recommendations.csv")).toMatch(heading);
  expect(await text("statistics/children_in_need/figures.csv")).toMatch(need);
  expect(await text(`compare/${before}/${id}/findings.csv`)).toMatch(number);
  expect(await text("authorities/southend-on-sea/neighbours/grades.csv")).toMatch(grade);
  expect(await text("feed.xml")).toMatch(grade);
  const json = JSON.parse(await text(`data/reports/${id}.json`)) as { problems: unknown[] };
  expect(json.problems).toContainEqual(
    expect.objectContaining({
      rule: "earlier-grade-contradicts",
      about: { part: "earlier-inspection", index: 0 },
      doubt: true,
    }),
  );
});
