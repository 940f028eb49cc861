import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { expectAccessible } from "./axe.ts";

const count = (page: Page) => page.locator("search-page [data-results] h2");
const hits = (page: Page) => page.locator("search-page li h3");

const authority = (page: Page) => page.getByLabel("Authority", { exact: true });

async function openFilters(page: Page): Promise<void> {
  if (!(await authority(page).isVisible())) await page.locator("details.filters > summary").click();
}

test("the whole state is in the address: reload, back and forward bring it back", async ({
  page,
}) => {
  await page.goto("/search/?q=neglect");
  await expect(count(page)).toContainText("for neglect");
  const all = await count(page).textContent();
  await openFilters(page);
  await authority(page).fill("southend");
  await authority(page).press("Enter");
  await expect(page).toHaveURL(/\?q=neglect&authority=southend-on-sea$/u);
  await expect(hits(page).first()).toContainText("Southend-on-Sea");
  const narrowed = await count(page).textContent();
  expect(narrowed).not.toBe(all);

  await page.reload();
  await expect(count(page)).toHaveText(narrowed ?? "");
  await expect(authority(page)).toHaveValue("Southend-on-Sea");

  await page.goBack();
  await expect(count(page)).toHaveText(all ?? "");
  await expect(authority(page)).toHaveValue("");
  await page.goForward();
  await expect(count(page)).toHaveText(narrowed ?? "");
});

test("every filter stands in the address and comes back from it", async ({ page }) => {
  const query =
    "q=children&authority=somerset&region=South+West&neighbours=somerset&from=2016&to=2018&framework=sif&area=leadership&grade=good&kind=finding&sort=oldest&group=authority";
  await page.goto(`/search/?${query}`);
  await expect(count(page)).toContainText("for children");
  await openFilters(page);
  await page.getByLabel("Order").selectOption("newest");
  await expect(page).toHaveURL(
    new RegExp(`${query.replaceAll("+", "\\+").replace("oldest", "newest")}$`, "u"),
  );
  await expect(page.getByLabel("Region")).toHaveValue("South West");
  await expect(page.getByLabel("Published from")).toHaveValue("2016");
  await expect(page.getByLabel("Grade of the area then")).toHaveValue("good");
});

test("an authority is typed by any of its names, with the keyboard alone", async ({ page }) => {
  await page.goto("/search/?q=children");
  await openFilters(page);
  const field = authority(page);
  const list = page.getByRole("listbox", { name: "Authority: choices" });
  await field.focus();
  await field.pressSequentially("somer");
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(list.getByRole("option").first()).toHaveText(/^Somerset \(\d+\)$/u);
  await field.press("ArrowDown");
  const option = list.getByRole("option", { selected: true });
  await expect(field).toHaveAttribute(
    "aria-activedescendant",
    (await option.getAttribute("id")) ?? "",
  );
  await expectAccessible(page);
  await field.press("Escape");
  await expect(list).toBeHidden();
  await field.press("ArrowDown");
  await field.press("Enter");
  await expect(page).toHaveURL(/authority=somerset$/u);
  await expect(field).toHaveValue("Somerset");
  await expect(field).toBeFocused();

  await field.fill("St. Helens");
  await field.press("Enter");
  await expect(page).toHaveURL(/authority=st-helens$/u);
  await field.fill("Atlantis");
  await field.press("Enter");
  await expect(field).toHaveAccessibleDescription("No authority is called “Atlantis”.");
  await expect(page).toHaveURL(/authority=st-helens$/u);
  await field.fill("");
  await field.press("Tab");
  await expect(page).toHaveURL(/\?q=children$/u);
});

test("an address may name an authority by another name; of one without a report it says so", async ({
  page,
}) => {
  await page.goto("/search/?q=children&authority=Hull");
  await expect(count(page)).toContainText("Nothing found");
  await expect(page.getByRole("main")).toContainText(
    "No report on Kingston upon Hull is on this site",
  );
  await page.goto("/search/?q=children&authority=BCP");
  await expect(page.getByRole("main")).toContainText(
    "Bournemouth, Christchurch and Poole is on this site",
  );
});

test("beside each choice stands how many paragraphs it would leave", async ({ page }) => {
  await page.goto("/search/?q=thresholds");
  await openFilters(page);
  const option = page.getByLabel("Area", { exact: true }).locator("option[value=leadership]");
  // The counts are written when the index has been read.
  await expect(option).toHaveText(/\(\d+\)$/u);
  const words = (await option.textContent()) ?? "";
  const expected = /\((\d+)\)$/u.exec(words)?.[1];
  expect(Number(expected)).toBeGreaterThan(0);
  await page.getByLabel("Area", { exact: true }).selectOption("leadership");
  await expect(count(page)).toContainText(new RegExp(`^${expected ?? ""} paragraphs?`, "u"));
});

test("the grade is that of the paragraph's area, in its own report", async ({ page }) => {
  await page.goto("/search/?grade=inadequate&area=care&show=100");
  await expect(hits(page).first()).toBeVisible();
  for (const line of await page.locator("search-page .hit-line").allTextContents()) {
    expect(line).toMatch(/graded Inadequate at the time$/u);
  }
});

test("a result opens at its paragraph, with the words found marked; its address stays what it was", async ({
  page,
}) => {
  test.slow();
  await page.goto(`/search/?q=${encodeURIComponent("“private fostering”")}&kind=finding`);
  await hits(page).first().getByRole("link").click();
  await expect(page).toHaveURL(/\/reports\/[\w-]+\/#finding-\d+$/u);
  const target = page.locator(":target");
  await expect(target).toBeInViewport();
  await expect(target).toHaveClass(/para/u);
  await expect(target.locator("mark").first()).toHaveText(/^private fostering$/iu);
  await expectAccessible(page);
});

test("a paragraph of a summary, which has no address of its own, is found on its page", async ({
  page,
}) => {
  await page.goto("/search/?q=permanence&kind=summary&authority=somerset");
  const text = page.locator("search-page .hit-text").nth(1);
  const begins = ((await text.textContent()) ?? "").replace(/^… /u, "").slice(0, 60);
  await hits(page).nth(1).getByRole("link").click();
  await expect(page.locator(".found-paragraph")).toBeInViewport();
  await expect(page.locator(".found-paragraph")).toContainText(begins);
  await expect(page.locator(".found-paragraph mark").first()).toHaveText(/^permanence$/iu);
});

test("back from a report the results are where they were left", async ({ page }) => {
  await page.goto("/search/?q=children&show=30");
  await expect(hits(page)).toHaveCount(30);
  const link = hits(page).nth(22).getByRole("link");
  await link.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  const left = await page.evaluate(() => scrollY);
  expect(left).toBeGreaterThan(500);
  await link.click();
  await expect(page).toHaveURL(/\/reports\//u);
  await page.goBack();
  await expect(hits(page)).toHaveCount(30);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(left, -1);
  await page.reload();
  await expect(hits(page)).toHaveCount(30);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(left, -1);
});

test("a filter taken off leaves the focus at the head of the new results", async ({ page }) => {
  await page.goto("/search/?q=thresholds&area=leadership");
  await page.getByRole("link", { name: "Remove “Area: Leadership”" }).press("Enter");
  await expect(page).toHaveURL(/\?q=thresholds$/u);
  await expect(count(page)).toBeFocused();
});

test("results are saved as CSV: a row each, with the address of the paragraph", async ({
  page,
}) => {
  await page.goto("/search/?q=thresholds&sort=newest");
  const found = Number.parseInt((await count(page).textContent()) ?? "", 10);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: `Download all ${found} as CSV` }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("findings.csv");
  const text = await readFile(await saved.path(), "utf8");
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  expect(rows).toHaveLength(found);
  for (const row of rows) {
    expect(row["text"]).toMatch(/threshold/iu);
    expect(row["address"]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/reports\/[\w-]+\/#[\w-]+$/u);
  }
  await expect(page.getByRole("status").filter({ hasText: "findings.csv" })).toHaveCount(1);
});

test("a phrase in quotation marks is found word for word only", async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent("“return home interviews”")}&show=60`);
  await expect(count(page)).toContainText("paragraphs for");
  const marked = await page.locator("search-page li mark").allTextContents();
  expect(marked.length).toBeGreaterThan(3);
  expect(new Set(marked.map((words) => words.toLowerCase()))).toEqual(
    new Set(["return home interviews"]),
  );
  await expect(count(page)).toContainText(`${await hits(page).count()} paragraphs`);
});

test("more results come at the end of the list, and the focus goes to the first of them", async ({
  page,
}) => {
  await page.goto("/search/?q=children");
  await expect(hits(page)).toHaveCount(10);
  await page.getByRole("button", { name: "Show 10 more" }).press("Enter");
  await expect(hits(page)).toHaveCount(20);
  await expect(hits(page).nth(10).getByRole("link")).toBeFocused();
  await expect(page).toHaveURL(/show=20/u);
  await page.reload();
  await expect(hits(page)).toHaveCount(20);
});

test("filters alone list paragraphs, newest first where asked", async ({ page }) => {
  await page.goto("/search/?kind=must-improve&sort=newest");
  await expect(count(page)).toContainText(/^\d+ paragraphs$/u);
  await expect(hits(page).first()).toContainText("Wandsworth 2018, recommendation");
});

test("a search without result says what was searched, and what to try and to read instead", async ({
  page,
}) => {
  await page.goto("/search/?q=fostering+helicopter&authority=somerset");
  await expect(count(page)).toContainText("Nothing found for fostering helicopter");
  await expect(page.getByRole("main")).toContainText("of 5 reports published 2015 to 2018");
  await expectAccessible(page);
  await page.getByRole("main").getByRole("link", { name: "Only fostering" }).click();
  await expect(count(page)).toContainText("for fostering");
  await expect(page.locator("search-page [data-status]")).toContainText("for fostering");
  await page.goBack();
  const subject = page.locator("search-page .subjects a").first();
  await expect(subject).toContainText(/foster/iu);
  await subject.click();
  await expect(page).toHaveURL(/\?authority=somerset&subject=[\w-]+$/u);
  await expect(hits(page).first()).toContainText("Somerset");
});

test("a mistyped word gets suggestions, and says what was looked for", async ({ page }) => {
  await page.goto("/search/?q=fosterng+carers");
  const main = page.getByRole("main");
  await expect(main).toContainText("No paragraph has the word “fosterng”");
  await expect(hits(page).first()).toBeVisible();
  await main.getByRole("link", { name: "fostering carers", exact: true }).click();
  await expect(count(page)).toContainText("for fostering carers");
  await expect(main).not.toContainText("No paragraph has");
});

test("the help says what works", async ({ page }) => {
  await page.goto("/search/");
  await page.getByText("Search tips").click();
  await expect(page.getByRole("main")).toContainText("16 is not found in 2016");
  await expectAccessible(page);
  await page.goto("/search/?q=16&show=50");
  await expect(count(page)).toContainText("for 16");
  const marked = await page.locator("search-page li mark").allTextContents();
  expect(new Set(marked)).toEqual(new Set(["16"]));
});

test("every page names the description by which a browser can search here", async ({
  page,
  request,
}) => {
  for (const path of ["/", "/search/", "/reports/somerset-2018-01-29/"]) {
    await page.goto(path);
    const link = page.locator('link[rel="search"]');
    await expect(link).toHaveAttribute("type", "application/opensearchdescription+xml");
    const answer = await request.get((await link.getAttribute("href")) ?? "");
    expect(await answer.text()).toMatch(
      /template="https?:\/\/[^"]*\/search\/\?q=\{searchTerms\}"/u,
    );
  }
});

test("a report and an authority are searched from their own pages", async ({ page }) => {
  await page.goto("/reports/somerset-2018-01-29/");
  await page.getByRole("searchbox", { name: "Search in this report" }).fill("neglect");
  await page.getByRole("searchbox", { name: "Search in this report" }).press("Enter");
  await expect(page).toHaveURL(/\/search\/\?report=somerset-2018-01-29&q=neglect$/u);
  await expect(count(page)).toContainText("for neglect");
  for (const name of await hits(page).allTextContents()) expect(name).toContain("Somerset 2018");
});

test("what is typed is shown as text, never as markup", async ({ page }) => {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const typed = '<img src=x onerror="alert(1)"> children';
  await page.goto(`/search/?q=${encodeURIComponent(typed)}`);
  await expect(count(page)).toContainText("<img src=x");
  await expect(page.locator("search-page img")).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test("results can be grouped by authority", async ({ page }) => {
  await page.goto("/search/?q=thresholds&group=authority");
  await expect(page.locator("search-page section section h3").first()).toContainText(/\(\d+\)$/u);
  await expectAccessible(page);
});

test("where the index cannot be loaded the page says so and leads on", async ({ page }) => {
  await page.route("**/search-index/**", (route) => route.abort());
  await page.goto("/search/?q=children");
  await expect(count(page)).toHaveText("The search index could not be loaded.");
  await expect(
    page.getByRole("main").getByRole("link", { name: "the list of authorities" }),
  ).toBeVisible();
  await expectAccessible(page);
});

test("the first answer takes less than 250 KB", async ({ page }) => {
  let bytes = 0;
  page.on("response", (response) => {
    if (!response.url().includes("/search-index/")) return;
    void response.body().then((body) => (bytes += body.length));
  });
  await page.goto("/search/?q=private+fostering");
  await expect(hits(page).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(250_000);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says that search needs it and leads to the indexes", async ({ page }) => {
    await page.goto("/search/?q=neglect");
    await expect(page.getByRole("main")).toContainText("Search needs JavaScript");
    const link = page.getByRole("main").getByRole("link", { name: /list of authorities/u });
    await expect(link).toBeVisible();
    await link.click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("uthorities");
  });
});
