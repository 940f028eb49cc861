import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import {
  expectFirstAnswers,
  expectFirstParagraphs,
  expectLaterAnswers,
  expectSearchPage,
} from "../search-budget.ts";

test.describe.configure({ timeout: 90_000 });

test("a first answer in the head of a page fetches no more than it may", async ({ page }) => {
  await expectFirstAnswers(page);
});

test("nor does a first answer from paragraphs, where no page has the words", async ({ page }) => {
  await expectFirstParagraphs(page);
});

test("later answers fetch no more and take no longer than they may", async ({ page }) => {
  await expectLaterAnswers(page);
});

test("a first answer of the search page fetches no more than it may", async ({ page }) => {
  await expectSearchPage(page);
});

test("the site has fewer than 13,000 files", () => {
  const files = readdirSync(process.env["DIST_OF_MANY"] ?? "", {
    recursive: true,
    withFileTypes: true,
  }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(2_000);
  expect(files.length).toBeLessThan(13_000);
});
