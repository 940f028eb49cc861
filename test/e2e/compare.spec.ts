import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { ComparisonIndex } from "../../src/analysis/comparison/comparison-index.ts";
import { expectAccessible } from "./axe.ts";

/** Types into one of the two fields and takes the offered report of that name. */
async function chooseReport(
  page: Page,
  label: string,
  typed: string,
  name: string | RegExp,
): Promise<void> {
  const field = page.getByRole("combobox", { name: label });
  await field.fill(typed);
  await page.getByRole("listbox", { name: label }).getByRole("option", { name }).click();
  await expect(field).toHaveValue(name);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/gu, "");
}

async function readPdf(bytes: Uint8Array): Promise<{ pages: number; text: string }> {
  const document = await getDocument({ data: new Uint8Array(bytes) }).promise;
  let text = "";
  for (let at = 1; at <= document.numPages; at += 1) {
    const { items } = await (await document.getPage(at)).getTextContent();
    text += items.map((item) => ("str" in item ? item.str : "")).join(" ");
  }
  return { pages: document.numPages, text: plain(text) };
}

// Axe reads every element of these long pages.
test.slow();

const somerset = "/compare/somerset-2015-03-27/somerset-2018-01-29/";
const authorities = "/compare/southend-on-sea-2016-07-07/wandsworth-2018-07-20/";

test("a prepared pair of one authority shows change in words and what became of recommendations", async ({
  page,
}) => {
  await page.goto(somerset);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Somerset: 2015 and 2018");
  const overall = page.getByRole("row").filter({ hasText: "Overall effectiveness" });
  await expect(overall).toContainText("Inadequate");
  await expect(overall).toContainText("Requires improvement");
  await expect(overall).toContainText("up one grade");
  const recommendations = page.locator("#recommendations");
  await expect(recommendations).toContainText("Ofsted did not necessarily say");
  await expect(recommendations).toContainText("Closest 2018 finding: paragraph 93");
  await expectAccessible(page);
});

test("a pair of two authorities shows no change and subtracts nothing", async ({ page }) => {
  await page.goto(authorities);
  await expect(page.locator("#judgements")).not.toContainText(/up one|down one|same/u);
  await expect(page.locator("#recommendations")).toHaveCount(0);
  await expect(page.locator("#numbers")).toContainText("306 (49 per 10,000 children)");
  await expect(page.locator("#numbers")).not.toContainText(/\bmore\b|\bfewer\b/u);
  await page.locator("#front-door > summary").click();
  await expectAccessible(page);
});

test("an address with a subject opens it; both columns on a desk, A above B on a phone", async ({
  page,
}, { project }) => {
  await page.goto(`${authorities}#front-door`);
  const pair = page.locator("#front-door .compare-pair").first();
  await expect(pair).toBeVisible();
  const [a, b] = [pair.locator(".side-a"), pair.locator(".side-b")];
  await expect(a).toContainText("Southend-on-Sea 2016");
  await expect(b).toContainText("Wandsworth 2018");
  const [boxA, boxB] = [(await a.boundingBox())!, (await b.boundingBox())!];
  if (project.name === "phone") expect(boxB.y).toBeGreaterThan(boxA.y + boxA.height - 1);
  else expect(boxB.x).toBeGreaterThan(boxA.x + boxA.width - 1);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test("findings can be filtered by words, and open rows are remembered", async ({ page }) => {
  await page.goto(authorities);
  await page.getByLabel("Show only findings with").fill("return home interviews");
  await expect(page.locator("#missing")).toHaveAttribute("open", "");
  await expect(page.locator("#private-fostering")).toBeHidden();
  await expect(page.locator("compare-filter").getByRole("status")).toContainText(
    /findings? fits?/u,
  );
  await page.reload();
  await expect(page.locator("#private-fostering")).toBeVisible();
  await expect(page.locator("#missing")).toHaveAttribute("open", "");
});

test("without scripts a prepared comparison is complete", async ({ browser }, { project }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: project.use.baseURL!,
  });
  const page = await context.newPage();
  await page.goto(authorities);
  await page.locator("#front-door > summary").click();
  await expect(page.locator("#front-door .finding").first()).toBeVisible();
  await expect(page.locator("compare-filter")).toBeHidden();
  await page.getByRole("link", { name: "Findings by area" }).click();
  await page.locator("#area-help-and-protection > summary").click();
  await page.locator("#area-help-and-protection a").first().click();
  await expect(page).toHaveURL(/#a-finding-13$/u);
  await page.goto("/compare/");
  await expect(page.getByRole("heading", { name: "Ready to read" })).toBeVisible();
  await page.getByRole("link", { name: "Somerset: 27 Mar 2015 and 29 Jan 2018" }).click();
  await expect(page).toHaveURL(new RegExp(`${somerset}$`, "u"));
  await context.close();
});

test("any two reports: prepared ones are gone to, swapped ones put together here", async ({
  page,
}) => {
  await page.goto("/compare/");
  await expectAccessible(page);
  await chooseReport(page, "First report", "somerset 2015", "Somerset 2015 · SIF, 27 Mar 2015");
  await chooseReport(page, "Second report", "Somerset", /^Somerset 2018/u);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(new RegExp(`${somerset}$`, "u"));

  await page.getByRole("link", { name: "Swap" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Somerset: 2018 and 2015");
  await expect(page).toHaveTitle(/^Somerset: 2018 and 2015 ·/u);
  const overall = page.getByRole("row").filter({ hasText: "Overall effectiveness" });
  await expect(overall).toContainText("up one grade");
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Findings as CSV" }).click(),
  ]);
  const csv = await readFile(await download.path(), "utf8");
  expect(csv).toContain("somerset-2018-01-29,Somerset,2018-01-29,sif");

  await page.getByRole("link", { name: "Swap" }).click();
  await expect(page).toHaveURL(new RegExp(`${somerset}$`, "u"));
});

test("the browser puts together just what the build does", async ({ page }) => {
  const parts = () =>
    page.locator(".comparison").evaluate((comparison) => {
      const copy = comparison.cloneNode(true) as Element;
      // Controls of the filter exist with scripts only; rows are open or not as the reader left them.
      copy.querySelector("compare-filter")?.replaceChildren();
      for (const row of copy.querySelectorAll("details")) row.open = false;
      return [...copy.querySelectorAll("section")].map((part) => part.outerHTML);
    });
  await page.goto(authorities);
  const prepared = await parts();
  // On a site of many reports only neighbours and one authority's have a page: here the two are told to be neither.
  await page.route(/\/compare\/reports\.json$/u, async (route) => {
    const index = (await (await route.fetch()).json()) as ComparisonIndex;
    const others = Array.from({ length: 12 }, (_, at) => ({
      ...index.reports[0]!,
      id: `other-${at}`,
      authority: { id: `other-${at}`, name: `Other ${at}` },
    }));
    const authorities = index.authorities.map((one) => ({ ...one, neighbours: [] }));
    await route.fulfill({ json: { reports: [...index.reports, ...others], authorities } });
  });
  await page.goto("/compare/?a=southend-on-sea-2016-07-07&b=wandsworth-2018-07-20");
  await page.locator(".comparison").waitFor();
  expect(await parts()).toEqual(prepared);
});

test("what cannot be compared is said plainly", async ({ page }) => {
  const said = page.locator("compare-any").getByRole("status");
  await page.goto("/compare/?a=somerset-2018-01-29");
  await expect(said).toContainText("Choose a second report");
  await page.goto("/compare/?b=somerset-2018-01-29");
  await expect(said).toContainText("Choose a first report");
  await page.goto("/compare/?a=somerset-2018-01-29");
  await expect(page.getByRole("combobox", { name: "First report" })).toHaveValue(/^Somerset 2018/u);
  await page.goto("/compare/?a=somerset-2018-01-29&b=somerset-2018-01-29");
  await expect(said).toContainText("the same report");
  await page.goto("/compare/?a=somerset-2018-01-29&b=atlantis-2020-01-01");
  await expect(said).toContainText("No report on this site called “atlantis-2020-01-01”");
  await page.goto("/compare/?a=%3Cimg%20src%3Dx%3E&b=somerset-2018-01-29");
  await expect(said).toContainText("<img src=x>");
  await expectAccessible(page);
});

test("a share link reopens the comparison at its subject", async ({ page }) => {
  await page.goto("/compare/?a=wandsworth-2018-07-20&b=somerset-2018-01-29#front-door");
  await expect(page.locator("#front-door")).toHaveAttribute("open", "");
  await expect(page.locator("#front-door .finding").first()).toBeInViewport();
});

test("print shows every finding, small and in two columns", async ({ page }) => {
  await page.goto(authorities);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#front-door .finding p").nth(1)).toBeVisible();
  await expect(page.getByRole("link", { name: "Swap" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Copy link" })).toBeHidden();
});

test("on paper each report keeps its own column, as the heads say", async ({ page }) => {
  await page.goto(somerset);
  await page.emulateMedia({ media: "print" });
  const leftEdges = (side: string) =>
    page
      .locator(`#subjects .compare-columns .finding.${side}`)
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
  const [a, b] = [await leftEdges("side-a"), await leftEdges("side-b")];
  expect(Math.min(a.length, b.length)).toBeGreaterThan(3);
  expect(Math.max(...a)).toBeLessThan(Math.min(...b));
});

test("on paper nothing is lost, in half as many pages as one column would take", async ({
  page,
}) => {
  await page.goto(somerset);
  const texts = await page.locator(".finding p, .compare-recommendations p").allTextContents();
  const paper = await readPdf(await page.pdf({ format: "A4", preferCSSPageSize: true }));
  expect(paper.pages).toBeLessThan(65);
  const lost = texts.filter((text) => {
    const pieces = plain(text).match(/.{40}/gu) ?? [];
    // Where a paragraph goes over to the next page, one piece is torn.
    return pieces.filter((piece) => !paper.text.includes(piece)).length > 1;
  });
  expect(lost).toEqual([]);
});

test("either side is changed by typing a name; aliases are known, and what means several is asked for", async ({
  page,
}) => {
  await page.goto(somerset);
  await page.getByText("Compare with another report").click();
  await expect(page.getByRole("combobox", { name: "First report" })).toHaveValue(/^Somerset 2015/u);
  await chooseReport(page, "Second report", "Southend", /^Southend-on-Sea 2016/u);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(/\/compare\/somerset-2015-03-27\/southend-on-sea-2016-07-07\/$/u);

  await page.getByText("Compare with another report").click();
  const second = page.getByRole("combobox", { name: "Second report" });
  await second.fill("Somerset");
  await second.press("Enter");
  await expect(page.locator("report-picker")).toContainText(/More than one [a-z ]*fits/u);
  await second.press("ArrowDown");
  await second.press("ArrowDown");
  await second.press("Enter");
  await expect(second).toHaveValue(/^Somerset 20/u);
});

test("a finding has a link to copy, to its own report and to its subject", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${somerset}#b-finding-29`);
  const finding = page.locator("#b-finding-29");
  await expect(finding).toBeInViewport();
  await finding.getByRole("button", { name: "Copy link: paragraph 29" }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toMatch(new RegExp(`${somerset}#b-finding-29$`, "u"));
  await expect(finding.getByRole("link", { name: "paragraph 29" })).toHaveAttribute(
    "href",
    "/reports/somerset-2018-01-29/#finding-29",
  );
  const group = page.locator("details.compare-subject").filter({ has: finding });
  await expect(
    group.getByRole("link", { name: "All findings on this subject" }).first(),
  ).toHaveAttribute("href", /^\/topics\/[a-z-]+\/$/u);
  await page.getByRole("button", { name: "Copy link", exact: true }).click();
  await expect.poll(copied).toMatch(new RegExp(`${somerset}$`, "u"));
});
