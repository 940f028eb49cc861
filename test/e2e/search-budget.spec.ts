import { test } from "@playwright/test";
import { expectFirstAnswers, expectSearchPage } from "./search-budget.ts";

test("a first answer in the head of a page fetches no more than it may", async ({ page }) => {
  await expectFirstAnswers(page);
});

test("a first answer of the search page fetches no more than it may", async ({ page }) => {
  await expectSearchPage(page);
});
