import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "../axe.ts";

// Each of these reads long pages, and axe reads some of them whole.
test.describe.configure({ timeout: 120_000 });

/** A row of the inspections, newest first: its words, without the gaps of the page's own lines. */
async function rows(page: Page): Promise<string[]> {
  const texts = await page.locator("#inspections tbody tr").allInnerTexts();
  return texts.map((text) => text.replace(/\s+/gu, " ").trim());
}

test("Somerset's four inspections stand on one page, each with its framework", async ({ page }) => {
  await page.goto("/authorities/somerset/");
  const [in2026, in2022, in2018, in2015, ...more] = await rows(page);
  expect(more).toEqual([]);
  expect(in2026).toMatch(/^17 June 2026 ILACS 2026 inspected 27 April to 1 May 2026 /u);
  expect(in2022).toMatch(/^21 September 2022 ILACS inspected 18 to 29 July 2022 /u);
  expect(in2018).toMatch(/^29 January 2018 SIF reinspection inspected 7 to 30 November 2017 /u);
  expect(in2015).toMatch(/^27 March 2015 SIF inspected 20 January to 11 February 2015 /u);
  await expectAccessible(page);
});

test("a grade that a framework does not give is said not to be given, and a joint one to be joint", async ({
  page,
}) => {
  await page.goto("/authorities/somerset/");
  const cells = (row: number) => page.locator("#inspections tbody tr").nth(row).locator("td");
  await expect(cells(0)).toHaveText([
    "Not graded under this framework",
    "Requires improvement",
    "Requires improvement",
    "Not graded under this framework",
    "Good",
    "Requires improvement",
    "Not graded under this framework",
  ]);
  await expect(cells(1)).toHaveText([
    "Good",
    "Good",
    /^\s*Good\s+one joint grade for care and care leavers\s*$/u,
    "Not graded under this framework",
    /^\s*Good\s+one joint grade for care and care leavers\s*$/u,
    "Good",
    "Not graded under this framework",
  ]);
  await expect(cells(3).nth(6)).toHaveText("Inadequate");
  // No arrow or word of change stands between grades of two frameworks.
  await expect(page.locator("#inspections table")).not.toContainText(
    /[↑↓→↗↘▲▼]|\b(?:up|down|better|worse|improved|declined)\b/iu,
  );
});

test("a report of 2026 speaks its framework's words and says what it does not have", async ({
  page,
}) => {
  await page.goto("/reports/somerset-2026-06-17/");
  const judgements = page.locator("#judgements table tbody tr");
  await expect(judgements.getByRole("rowheader")).toHaveText([
    "The impact of leaders on social work practice with children and families",
    "The experiences and progress of children who need help and protection",
    "The experiences and progress of children in care",
    "The experiences and progress of care leavers",
    "Overall effectiveness",
  ]);
  await expect(judgements.last()).toContainText("Not graded under this framework");
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 2 })).toContainText([
    "Judgements",
    "Introduction",
    "What needs to improve",
    "The area in numbers",
    "Findings",
  ]);
  await expect(page.locator("#statistics")).toContainText(
    "This framework’s reports carry no statistics",
  );
  await expect(page.locator("#recommendations")).toContainText(
    "Outcome 1 of the Children’s Social Care National Framework",
  );
  await page.getByText("What the grades mean under ILACS 2026").click();
  await expect(main).toContainText("What stands here is a summary in our words");
  await expect(main).not.toContainText(/\b(?:short|standard) inspection\b/iu);
  await expectAccessible(page);
});

test("an inspection in two visits shows both, and two lead inspectors are both named", async ({
  page,
}) => {
  await page.goto("/reports/derbyshire-2019-09-19/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "8 to 12 July 2019, and 7 to 8 August 2019",
  );
  await page.goto("/reports/stoke-on-trent-2022-11-25/");
  await expect(page.locator("#team dd")).toHaveCount(2);
});

test("an authority that ended leads to those that followed, and keeps its own reports", async ({
  page,
}) => {
  await page.goto("/authorities/northamptonshire/");
  const cards = page.getByRole("main").locator(".card");
  await expect(cards).toHaveCount(2);
  await expect(cards.first()).toContainText("After it, from 1 April 2021");
  await expect(page.getByRole("main")).toContainText("Ended");
  await expectAccessible(page);
  await cards.getByRole("link", { name: "North Northamptonshire" }).click();
  await expect(cards).toContainText("Before it, until 31 March 2021");
  const held = await rows(page);
  expect(held.filter((row) => /\b201\d\b/u.test(row))).toEqual([]);
  expect(held.filter((row) => row.includes("ILACS"))).toHaveLength(2);
  await expect(page.locator("#inspections")).toContainText(
    "Earlier inspections are of another body: Northamptonshire",
  );
});

test.describe("every authority that ended or began", () => {
  const followers: Record<string, string[]> = {
    bournemouth: ["Bournemouth, Christchurch and Poole"],
    poole: ["Bournemouth, Christchurch and Poole"],
    "dorset-county": ["Bournemouth, Christchurch and Poole", "Dorset"],
    cumbria: ["Cumberland", "Westmorland and Furness"],
    northamptonshire: ["North Northamptonshire", "West Northamptonshire"],
  };

  for (const [ended, names] of Object.entries(followers)) {
    test(`${ended} and those that followed name one another`, async ({ page }) => {
      await page.goto(`/authorities/${ended}/`);
      const own = await page.getByRole("heading", { level: 1 }).innerText();
      const cards = page.getByRole("main").locator(".card");
      expect((await cards.getByRole("link").allInnerTexts()).sort()).toEqual(names);
      for (const name of names) {
        await page.goto(`/authorities/${ended}/`);
        await cards.getByRole("link", { name, exact: true }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
        await expect(cards.getByRole("link", { name: own, exact: true })).toBeVisible();
      }
    });
  }
});

for (const [typed, id] of [
  ["Hull", "kingston-upon-hull"],
  ["bcp", "bournemouth-christchurch-and-poole"],
  ["St. Helens", "st-helens"],
  ["Saint Helens", "st-helens"],
  ["telford & wrekin", "telford-and-wrekin"],
  ["kensington", "kensington-and-chelsea"],
  ["richmond", "richmond-upon-thames"],
  ["bath", "bath-and-north-east-somerset"],
  ["east riding", "east-riding-of-yorkshire"],
] as const) {
  test(`"${typed}" typed over the list of authorities leads to ${id}`, async ({ page }) => {
    await page.goto("/authorities/");
    const box = page.getByRole("searchbox", { name: "Find an authority by name" });
    await box.fill(typed);
    await box.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/authorities/${id}/$`, "u"));
  });
}
