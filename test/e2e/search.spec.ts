import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";

const count = (page: Page) => page.getByRole("main").getByRole("heading", { level: 2 }).first();
const hits = (page: Page) => page.locator("search-page li h3");

async function openFilters(page: Page): Promise<void> {
  const field = page.getByLabel("Authority", { exact: true });
  if (!(await field.isVisible())) await page.locator("search-page summary").click();
}

test("the whole state is in the address: reload, back and forward bring it back", async ({
  page,
}) => {
  await page.goto("/search/?q=neglect");
  await expect(count(page)).toContainText("for neglect");
  const all = await count(page).textContent();
  await openFilters(page);
  await page.getByLabel("Authority", { exact: true }).selectOption("southend-on-sea");
  await expect(page).toHaveURL(/\?q=neglect&authority=southend-on-sea$/u);
  await expect(hits(page).first()).toContainText("Southend-on-Sea");
  const narrowed = await count(page).textContent();
  expect(narrowed).not.toBe(all);

  await page.reload();
  await expect(count(page)).toHaveText(narrowed ?? "");
  await expect(page.getByLabel("Authority", { exact: true })).toHaveValue("southend-on-sea");

  await page.goBack();
  await expect(count(page)).toHaveText(all ?? "");
  await expect(page.getByLabel("Authority", { exact: true })).toHaveValue("");
  await page.goForward();
  await expect(count(page)).toHaveText(narrowed ?? "");
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
  await page.goto("/search/?kind=recommendation&sort=newest");
  await expect(count(page)).toContainText(/^\d+ paragraphs$/u);
  await expect(hits(page).first()).toContainText("Wandsworth 2018, recommendation");
});

test("a search without result says what was searched and what to try", async ({ page }) => {
  await page.goto("/search/?q=fostering+helicopter&authority=somerset");
  await expect(count(page)).toContainText("Nothing found for fostering helicopter");
  await expect(page.getByRole("main")).toContainText("5 reports");
  await expectAccessible(page);
  await page.getByRole("main").getByRole("link", { name: "Only fostering" }).click();
  await expect(count(page)).toContainText("for fostering");
  await expect(page.getByRole("status")).toContainText("for fostering");
});

test("a mistyped word leads to words that begin the same, and says so", async ({ page }) => {
  await page.goto("/search/?q=fosterng");
  await expect(page.getByRole("main")).toContainText("No paragraph has the word “fosterng”");
  await expect(hits(page).first()).toBeVisible();
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
  await page.route("**/pagefind/**", (route) => route.abort());
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
    if (!response.url().includes("/pagefind/")) return;
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
