import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe.ts";

test("the first page says what it is, counts from the data and leads on", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("What inspectors found");
  const figures = page.getByRole("region", { name: "What this site holds" });
  await expect(figures).toContainText(/[1-9][\d,]* ?findings/u);
  const latest = page.getByRole("row").filter({ hasText: "Southend-on-Sea" });
  await expect(latest).toContainText("Requires improvement");
  await expect(latest).toContainText("SIF");
  await page.getByRole("link", { name: "Somerset: 27 Mar 2015 and 29 Jan 2018" }).click();
  await expect(page).toHaveURL(/\/compare\/somerset-2015-03-27\/somerset-2018-01-29\/$/u);
});

test("the skip link leads past the navigation", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await skip.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("nothing is asked from elsewhere, and no cookie is set", async ({
  page,
  context,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "")) elsewhere.push(request.url());
  });
  for (const path of ["/", "/reports/somerset-2018-01-29/", "/authorities/somerset/", "/data/"]) {
    await page.goto(path);
  }
  expect(elsewhere).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test.describe("in the dark", () => {
  test.use({ colorScheme: "dark" });

  test("colours keep their contrast", async ({ page }) => {
    await page.goto("/");
    await expectAccessible(page);
    await page.goto("/authorities/somerset/");
    await expectAccessible(page);
  });
});
