import { expect, type Page } from "@playwright/test";
import { Fetched } from "./fetched.ts";

const kilobyte = 1024;
/** What may be fetched and how long it may take, on the site of 282 reports. */
const most = {
  first: 150 * kilobyte,
  /** Where no page has the words: the index of paragraphs comes on top. */
  firstOfParagraphs: 300 * kilobyte,
  later: 60 * kilobyte,
  warm: 20,
  worst: 100,
  searchPage: 330 * kilobyte,
};

/** Names, abbreviations, subjects, statistics and typing errors: what a reader asks of the head of a page. */
const forPages = [
  ...["York", "Hull", "Somerset", "Telford", "BCP", "LADO", "CSE", "IRO", "MASH", "CSV"],
  ...["neglect", "private fostering", "return home interviews", "domestic abuse", "care leavers"],
  ...["looked after at 31 March", "free school meals", "adoption", "virtual school", "Somerst"],
];
/** Words that only findings have. */
const forFindings = ["caseloads are too high", "senior managers have oversight", "chronologies"];

const middle = (numbers: readonly number[]) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Infinity;

type PageIndexModule = {
  pageIndexAt: (folder: string) => {
    ask: (typed: string) => Promise<{ hits: { kind: string }[] }>;
  };
};

/** The questions asked one after the other of a page's own code: the time of each, and whether it found anything. */
async function ask(
  page: Page,
  code: string,
  questions: readonly string[],
): Promise<{ ms: number; kinds: string[] }[]> {
  return page.evaluate(
    async ([address, asked]) => {
      const { pageIndexAt } = (await import(address)) as PageIndexModule;
      const told: { ms: number; kinds: string[] }[] = [];
      for (const question of asked) {
        const started = performance.now();
        const { hits } = await pageIndexAt("/pagefind/").ask(question);
        told.push({ ms: performance.now() - started, kinds: hits.map(({ kind }) => kind) });
      }
      return told;
    },
    [code, questions] as const,
  );
}

/** A page on which the head's box was focused: the code behind it, and what was fetched since. */
async function focused(page: Page): Promise<{ code: string; fetched: Fetched }> {
  await page.goto("/about/", { waitUntil: "networkidle" });
  const fetched = new Fetched(page);
  const loaded = page.waitForResponse(/\/_astro\/page-index\.[^/]+\.js$/u);
  await page.getByRole("banner").getByRole("combobox").focus();
  return { code: new URL((await loaded).url()).pathname, fetched };
}

/** Each question as the first of a page: what it fetches after the box is focused. */
export async function expectFirstAnswers(page: Page): Promise<void> {
  for (const question of ["York", "LADO", "return home interviews", "looked after at 31 March"]) {
    const { code, fetched } = await focused(page);
    const [answer] = await ask(page, code, [question]);
    expect(answer?.kinds.length, question).toBeGreaterThan(0);
    const bytes = await fetched.take();
    expect(bytes, question).toBeGreaterThan(70 * kilobyte);
    expect(bytes, question).toBeLessThanOrEqual(most.first);
  }
}

/** The same for words that no page has. */
export async function expectFirstParagraphs(page: Page): Promise<void> {
  const { code, fetched } = await focused(page);
  const [answer] = await ask(page, code, ["caseloads are too high"]);
  expect(new Set(answer?.kinds)).toEqual(new Set(["paragraph"]));
  expect(await fetched.take()).toBeLessThanOrEqual(most.firstOfParagraphs);
}

/** The questions after the first: what each fetches, and how long it takes when all is there. */
export async function expectLaterAnswers(page: Page): Promise<void> {
  const { code, fetched } = await focused(page);
  await ask(page, code, ["York"]);
  await fetched.take();
  const bytes: number[] = [];
  const questions = [...forPages, ...forFindings];
  for (const question of questions) {
    const [answer] = await ask(page, code, [question]);
    expect(answer?.kinds.length, question).toBeGreaterThan(0);
    bytes.push(await fetched.take());
  }
  expect(middle(bytes)).toBeLessThanOrEqual(most.later);
  // The middle of three: another process that takes the processor for a moment is not the search's time.
  const rounds: number[][] = [];
  for (let round = 0; round < 3; round += 1) {
    rounds.push((await ask(page, code, questions)).map(({ ms }) => ms));
  }
  const warm = questions.map((_, at) => middle(rounds.map((times) => times[at] ?? Infinity)));
  expect(middle(warm)).toBeLessThanOrEqual(most.warm);
  expect(Math.max(...warm)).toBeLessThanOrEqual(most.worst);
  expect(await fetched.take()).toBe(0);
}

/** The search page, from its address to pages and findings. */
export async function expectSearchPage(page: Page): Promise<void> {
  const fetched = new Fetched(page);
  await page.goto("/search/?q=private+fostering");
  await expect(page.locator("search-page .hit").first()).toBeVisible();
  await expect(page.locator("search-page [data-pages] a").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(await fetched.take()).toBeLessThanOrEqual(most.searchPage);
}
