import { expect, test, type Locator, type Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { watchPage } from "./under-policy.ts";

const box = (page: Page) => page.getByRole("banner").getByRole("combobox");
const list = (page: Page) => page.getByRole("listbox", { name: "Results" });
const options = (page: Page) => list(page).getByRole("option");
const remark = (page: Page) => page.locator("site-search .remark");
const group = (page: Page, name: string): Locator => list(page).getByRole("group", { name });

async function type(page: Page, words: string): Promise<void> {
  await box(page).fill(words);
  await expect(options(page).last()).toContainText(words);
  await expect(remark(page)).not.toHaveText("Looking …");
}

test("an authority is found by its name and by its other names, before anything else", async ({
  page,
}) => {
  await page.goto("/about/");
  await type(page, "York");
  await expect(options(page).first()).toContainText(/^York/u);
  await expect(options(page).first()).toHaveAttribute("href", "/authorities/york/");
  await type(page, "Hull");
  await expect(options(page).first()).toHaveAttribute("href", "/authorities/kingston-upon-hull/");
  await type(page, "somer");
  await expect(group(page, "Authorities").getByRole("option").first()).toContainText(/^Somerset/u);
  await expect(group(page, "Reports").getByRole("option").first()).toContainText("Somerset");
  await expectAccessible(page);
});

for (const [typed, kind, href] of [
  ["LADO", "Terms", "/glossary/#lado"],
  ["CSE", "Terms", "/glossary/#cse"],
  ["return home interviews", "Subjects", "/topics/missing/"],
  ["looked after at 31 March", "Statistics", "/statistics/looked_after/"],
  ["CSV", "Other pages", "/data/"],
] as const) {
  test(`“${typed}” finds the page that is meant first`, async ({ page }) => {
    await page.goto("/about/");
    await type(page, typed);
    const first = group(page, kind).getByRole("option").first();
    await expect(first).toHaveAttribute("href", href);
    await expect(first).toHaveAttribute(
      "id",
      (await options(page).first().getAttribute("id")) ?? "",
    );
  });
}

test("a typing error is told, and what may have been meant is looked for", async ({ page }) => {
  await page.goto("/about/");
  await type(page, "Somerst");
  await expect(remark(page)).toHaveText("No page has “Somerst”. These have “somerset”:");
  await expect(options(page).first()).toHaveAttribute("href", "/authorities/somerset/");
  await type(page, "zzzzzz");
  await expect(remark(page)).toHaveText("No page has “zzzzzz”.");
  await expect(options(page)).toHaveCount(1);
});

test("a finding's phrase opens at its paragraph", async ({ page }) => {
  await page.goto("/reports/wandsworth-2018-07-20/");
  const paragraph = page.locator("[id^=finding-]").nth(11);
  const id = (await paragraph.getAttribute("id")) ?? "";
  const words = ((await paragraph.locator("p").first().textContent()) ?? "")
    .trim()
    .split(/\s+/u)
    .slice(2, 9)
    .join(" ")
    .replace(/[.,;:]/gu, "");
  await page.goto("/about/");
  await type(page, words);
  const found = group(page, "In reports").getByRole("option").first();
  await expect(found).toHaveAttribute("href", `/reports/wandsworth-2018-07-20/#${id}`);
  await found.click();
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

test("with the keyboard alone: arrows, Enter, Escape and “/”", async ({ page }) => {
  await page.goto("/about/");
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue("");
  await expect(box(page)).toHaveAttribute("aria-expanded", "false");
  await type(page, "neglect");
  await expect(box(page)).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  const marked = list(page).getByRole("option", { selected: true });
  await expect(marked).toHaveCount(1);
  await expect(box(page)).toHaveAttribute(
    "aria-activedescendant",
    (await marked.getAttribute("id")) ?? "",
  );
  await expectAccessible(page);
  await page.keyboard.press("ArrowUp");
  await expect(marked).toHaveCount(0);
  await page.keyboard.press("ArrowUp");
  await expect(marked).toContainText("Search every finding for “neglect”");
  await page.keyboard.press("Escape");
  await expect(list(page)).toBeHidden();
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue("neglect");
  await page.keyboard.press("ArrowDown");
  await expect(list(page)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/topics\/neglect\/$/u);
});

test("Enter without a marked result goes to the search page, with pages first and then findings", async ({
  page,
}) => {
  await page.goto("/about/");
  await type(page, "neglect");
  await box(page).press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=neglect$/u);
  const pages = page.getByRole("main").getByRole("region", { name: "Pages" });
  await expect(pages.getByRole("link").first()).toHaveAttribute("href", "/topics/neglect/");
  expect(await pages.getByRole("link").count()).toBeLessThanOrEqual(5);
  await expect(page.locator("[data-results] h2")).toContainText(/^\d+ paragraphs for neglect$/u);
  await expectAccessible(page);
});

test("“/” types itself where something is typed", async ({ page }) => {
  await page.goto("/authorities/");
  const field = page.getByRole("searchbox", { name: "Find an authority by name" });
  await field.focus();
  await page.keyboard.press("/");
  await expect(field).toHaveValue("/");
});

test("nothing of the index is loaded until the box is focused", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/about/", { waitUntil: "networkidle" });
  expect(asked.filter((path) => path.startsWith("/pagefind/"))).toEqual([]);
  await box(page).focus();
  await expect.poll(() => asked.filter((path) => path.startsWith("/pagefind/")).length).toBe(4);
});

test("where results cannot be loaded the box says so, and Enter still leads on", async ({
  page,
}) => {
  await page.route("**/pagefind/**", (route) => route.abort());
  await page.goto("/about/");
  await box(page).fill("York");
  await expect(remark(page)).toContainText("Results cannot be loaded");
  await expect(page.locator("site-search [role=status]")).toContainText("cannot be loaded");
  await expectAccessible(page);
  await page.unroute("**/pagefind/**");
  await type(page, "Hull");
  await expect(options(page).first()).toHaveAttribute("href", "/authorities/kingston-upon-hull/");
});

test("a part of the index that does not load is no answer", async ({ page }) => {
  await page.route("**/pagefind/index/**", (route) => route.fulfill({ status: 503 }));
  await page.goto("/about/");
  await box(page).fill("York");
  await expect(remark(page)).toContainText("Results cannot be loaded");
  await box(page).press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=York$/u);
  await expect(page.getByRole("region", { name: "Pages" })).toContainText("did not load");
});

test("the box keeps to the policy", async ({ page, baseURL }) => {
  const watch = await watchPage(page, baseURL ?? "");
  await page.goto("/about/");
  await type(page, "York");
  await type(page, "senior managers have oversight");
  expect(watch).toEqual({ violations: [], strangers: [] });
});

test("at 320 pixels the results stay within the page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/about/");
  await type(page, "looked after");
  const found = await page.locator("site-search .found").boundingBox();
  expect(found?.x).toBeGreaterThanOrEqual(0);
  expect((found?.x ?? 0) + (found?.width ?? 0)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await options(page).first().click();
  await expect(page).not.toHaveURL(/about/u);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form leads to the search page, which lists authorities and subjects", async ({
    page,
  }) => {
    await page.goto("/about/");
    const field = page.getByRole("banner").getByRole("searchbox");
    await field.fill("york");
    await field.press("Enter");
    await expect(page).toHaveURL(/\/search\/\?q=york$/u);
    const main = page.getByRole("main");
    await expect(main.getByRole("link", { name: "York", exact: true })).toBeVisible();
    await expect(main.getByRole("link", { name: "Neglect", exact: true })).toBeVisible();
  });
});
