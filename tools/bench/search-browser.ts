import { readFileSync } from "node:fs";
import { chromium, type Browser, type Page } from "@playwright/test";
import ts from "typescript";
import { pageFolder } from "../../src/integrations/page-index.ts";
import { searchFolder } from "../../src/integrations/search-index.ts";
import { inProject } from "../../src/corpus/paths.ts";
import { chromiumArguments, findChromium } from "../../scripts/lib/chromium.ts";
import { ServedBytes } from "./served-bytes.ts";
import type { BenchQuery } from "./search-queries.ts";

/** What one way of searching took: the first answer of a page just opened, the other queries, and all once more. */
export type Timed = {
  first: { bytes: number; ms: number };
  later: { bytes: number; ms: number }[];
  warm: number[];
};

export type Site = { url: string; folder: string };

export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("No Chromium found: name one with CHROMIUM=…");
  return chromium.launch({ executablePath, args: chromiumArguments });
}

/** Drives the site's own search page: an answer is there when results, filters and their counts are shown. */
export async function timeSearchPage(
  browser: Browser,
  site: Site,
  queries: readonly BenchQuery[],
): Promise<Timed> {
  const { page, bytes, close } = await newPage(browser, site);
  // The page asks for pages too: their index is measured by itself.
  await page.route(`**/${pageFolder}/**`, (route) => route.abort());
  const search = (query: BenchQuery) => page.evaluate(answerInPage, addressOf(query));
  const [first, ...others] = queries;
  const started = performance.now();
  await page.goto(`${site.url}search/${addressOf(first ?? { q: "" })}`, { waitUntil: "commit" });
  await page.waitForSelector("search-page [data-results]:not([aria-busy]) li");
  const timed: Timed = {
    first: { ms: performance.now() - started, bytes: await settled(page, bytes) },
    later: [],
    warm: [],
  };
  for (const query of others) {
    const ms = await search(query);
    timed.later.push({ ms, bytes: await settled(page, bytes) });
  }
  for (const query of queries) timed.warm.push(await search(query));
  await close();
  return timed;
}

/** What a reader can ask of a library that is given words alone. */
export const wordsOf = (queries: readonly BenchQuery[]): string[] =>
  queries.map(({ q }) => q).filter((q) => q !== "");

/** The words of the same queries, asked of a page of the site that answers them by its function `ask`. */
export async function timeLibrary(
  browser: Browser,
  site: Site,
  library: { folder: string; queries: readonly string[] },
): Promise<Timed> {
  const { page, bytes, close } = await newPage(browser, site);
  const ask = (q: string) =>
    page.evaluate(async (words) => {
      const started = performance.now();
      await (window as unknown as { ask: (query: string) => Promise<number> }).ask(words);
      return performance.now() - started;
    }, q);
  const [first = "", ...others] = library.queries;
  const started = performance.now();
  await page.goto(`${site.url}${library.folder}/`, { waitUntil: "commit" });
  await page.waitForFunction("window.ready");
  await ask(first);
  const timed: Timed = {
    first: { ms: performance.now() - started, bytes: await settled(page, bytes) },
    later: [],
    warm: [],
  };
  for (const q of others) {
    const ms = await ask(q);
    timed.later.push({ ms, bytes: await settled(page, bytes) });
  }
  for (const q of library.queries) timed.warm.push(await ask(q));
  await close();
  return timed;
}

/** Opens an empty page of the site that can import its code from the sources, below `source/`. */
export async function serveSources(page: Page, site: Site): Promise<void> {
  await page.route("**/source/**/*.ts", (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/source\//u, "src/");
    const { outputText: body } = ts.transpileModule(readFileSync(inProject(path), "utf8"), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext },
    });
    return route.fulfill({ contentType: "text/javascript", body });
  });
  await page.route("**/source/blank", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Blank</title>" }),
  );
  await page.goto(`${site.url}source/blank`);
}

/** What the site's own code, unbundled, says of the index in a browser. */
export type Checked = {
  facets: number[];
  phrases: { phrase: string; counted: number }[];
  lost: number[];
};

/**
 * Asks the code of the search, run in the browser from its sources: how long filters and counts take for each
 * query, how many paragraphs each phrase has, and which of some paragraphs are not found by all their own words.
 */
export async function checkIndex(
  browser: Browser,
  site: Site,
  asked: {
    queries: readonly BenchQuery[];
    phrases: readonly string[];
    paragraphs: readonly { record: number; text: string }[];
  },
): Promise<Checked> {
  const { page, close } = await newPage(browser, site);
  await serveSources(page, site);
  const checked = await page.evaluate(checkInPage, {
    source: `${site.url}source/`,
    index: `${site.url}${searchFolder}/`,
    queries: asked.queries.map(addressOf),
    phrases: asked.phrases,
    paragraphs: asked.paragraphs,
  });
  await close();
  return checked;
}

async function checkInPage({
  source,
  index: address,
  queries,
  phrases,
  paragraphs,
}: {
  source: string;
  index: string;
  queries: string[];
  phrases: readonly string[];
  paragraphs: readonly { record: number; text: string }[];
}): Promise<Checked> {
  type Found = { filtered: () => { records: number[] } };
  type Opened = { index: object; search: (state: object) => Promise<Found> };
  const load = async <T>(path: string): Promise<T> => (await import(`${source}${path}`)) as T;
  const { openIndex } = await load<{ openIndex: (address: string) => Promise<Opened> }>(
    "features/search/open-index.ts",
  );
  const { readState } = await load<{ readState: (query: string) => object }>(
    "search/query/search-state.ts",
  );
  const { filterRecords } = await load<{
    filterRecords: (index: object, records: number[], state: object) => unknown;
  }>("search/query/filter-records.ts");
  const { index, search } = await openIndex(address);
  const ask = async (query: string) => (await search(readState(query))).filtered().records;

  const facets: number[] = [];
  for (const query of queries) {
    const records = await ask(query);
    // The middle of three: another process that takes the processor for a moment is not the filters' time.
    const times = [1, 2, 3].map(() => {
      const started = performance.now();
      filterRecords(index, records, readState(query));
      return performance.now() - started;
    });
    facets.push(times.sort((one, other) => one - other)[1] ?? 0);
  }
  const counted: Checked["phrases"] = [];
  for (const phrase of phrases) {
    const query = new URLSearchParams({ q: `"${phrase}"` }).toString();
    counted.push({ phrase, counted: (await ask(query)).length });
  }
  const lost: number[] = [];
  for (const { record, text } of paragraphs) {
    const query = new URLSearchParams({ q: text.replaceAll(/["“”„]/gu, " ") }).toString();
    if (!(await ask(query)).includes(record)) lost.push(record);
  }
  return { facets, phrases: counted, lost };
}

function addressOf({ q, filters = "" }: BenchQuery): string {
  const words = q === "" ? "" : new URLSearchParams({ q }).toString();
  return `?${[words, filters].filter((part) => part !== "").join("&")}`;
}

/** Goes to another state of the search as Back would, and says how long the page took to show the answer. */
function answerInPage(address: string): Promise<number> {
  const results = document.querySelector("search-page [data-results]");
  if (results === null) throw new Error("The search page has no place for results");
  return new Promise((resolve) => {
    const started = performance.now();
    const watch = new MutationObserver(() => {
      if (results.hasAttribute("aria-busy")) return;
      watch.disconnect();
      resolve(performance.now() - started);
    });
    watch.observe(results, { attributes: true, attributeFilter: ["aria-busy"] });
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  });
}

/** An empty page, with what it will fetch from the site. */
export async function newPage(browser: Browser, site: Site) {
  // The pages that only measure have their scripts in them, which the policy of the site forbids.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const failures: string[] = [];
  page.on("pageerror", (error) => failures.push(error.message));
  const close = async () => {
    await context.close();
    if (failures[0] !== undefined) throw new Error(`The page failed: ${failures[0]}`);
  };
  return { page, bytes: new ServedBytes(page, site), close };
}

/** The bytes of a query, once all its requests have been told of. */
export async function settled(page: Page, bytes: ServedBytes): Promise<number> {
  await page.waitForTimeout(50);
  return bytes.take();
}
