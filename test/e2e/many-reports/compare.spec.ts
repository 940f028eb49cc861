import { expect, test } from "@playwright/test";
import { expectAccessible } from "../axe.ts";

// Axe reads every element of these long pages.
test.describe.configure({ timeout: 120_000 });

test("inspections of two frameworks stand side by side without a change, with what is not graded said", async ({
  page,
}) => {
  await page.goto("/compare/somerset-2018-01-29/somerset-2022-09-21/");
  const judgements = page.locator("#judgements");
  await expect(judgements).not.toContainText(/[▲▼]|up (?:one|two)|down (?:one|two)/u);
  const row = (name: string) => judgements.getByRole("row").filter({ hasText: name });
  await expect(row("Adoption")).toContainText("Not graded under this framework");
  await expect(row("Care leavers").last()).toContainText("Not graded on its own");
  await expect(row("Leadership")).toContainText("The impact of leaders on social work practice");
  await expect(page.getByLabel("Before you compare")).toContainText("Different frameworks");
  await expect(page.locator("#recommendations")).toContainText("Closest 2022 finding: paragraph");
  await expectAccessible(page);
});

test("the newest framework has no overall grade, which is no fall", async ({ page }) => {
  await page.goto("/compare/somerset-2022-09-21/somerset-2026-06-17/");
  const overall = page.locator("#judgements").getByRole("row").filter({ hasText: "Overall" });
  await expect(overall).toContainText("Not graded under this framework");
  await expect(overall).toContainText("not comparable");
  await expect(page.locator("#judgements")).not.toContainText(/[▲▼]/u);
});

test("among many reports two are found by typing: BCP, St. Helens", async ({ page }) => {
  await page.goto("/compare/");
  const field = (name: string) => page.getByRole("combobox", { name });
  const offered = (name: string) => page.getByRole("listbox", { name }).getByRole("option");
  await field("First report").fill("BCP");
  await expect(offered("First report").first()).toContainText(
    "Bournemouth, Christchurch and Poole",
  );
  await offered("First report").first().click();
  await field("Second report").fill("St. Helens");
  await expect(offered("Second report").first()).toContainText("St Helens");
  await offered("Second report").first().click();
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /^Bournemouth, Christchurch and Poole 20\d\d and St Helens 20\d\d$/u,
  );
});

test("two long reports are put side by side in less than a second of work", async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  // The time of the page's own thread: other work of the machine does not count.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto("/compare/?a=leeds-2015-03-27&b=somerset-2015-03-27");
  await expect(page.locator(".comparison #sources")).toBeAttached();
  const { metrics } = await session.send("Performance.getMetrics");
  const busy = metrics.find(({ name }) => name === "TaskDuration")?.value;
  expect(busy).toBeGreaterThan(0);
  expect(busy).toBeLessThan(1);
});
