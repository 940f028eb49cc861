import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe.ts";

test("an address that is not there says so and leads on", async ({ page }) => {
  const answer = await page.goto("/reports/nowhere-2001-01-01/");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  await expectAccessible(page);
});
