import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { close, createIndex, type CustomRecord } from "pagefind";
import type { SearchReport } from "../../src/search/index/search-records.ts";
import { splitWords, stemOf } from "../../src/text/words.ts";
import { usageOf, type ProgramUsage } from "./program-usage.ts";
import { newPage, settled, type Site } from "./search-browser.ts";

/** Where Pagefind's page and index of paragraphs stand in the site. */
export const recordFolder = "pagefind-records";

export type PagefindIndexed = {
  seconds: number;
  program: ProgramUsage | null;
  files: number;
  bytes: number;
};

const atOnce = 64;
/** What stands before a stem, so that it is no word. */
const mark = "0";

/**
 * Writes a Pagefind index of the same paragraphs beside the site, a record a paragraph, in no language: their words
 * as they stand, so that a phrase is counted exactly, and after them their stems by our own stemmer.
 */
export async function writeRecords(
  reports: readonly SearchReport[],
  site: string,
): Promise<PagefindIndexed> {
  const folder = join(site, recordFolder);
  mkdirSync(folder, { recursive: true });
  const started = performance.now();
  const { usage } = await usageOf("pagefind", async () => {
    const { errors, index } = await createIndex({ forceLanguage: "unknown" });
    if (index === undefined) throw new Error(`Pagefind: ${errors.join("; ")}`);
    const records = reports.flatMap(recordsOf);
    for (let at = 0; at < records.length; at += atOnce) {
      refuse(
        await Promise.all(
          records.slice(at, at + atOnce).map((record) => index.addCustomRecord(record)),
        ),
      );
    }
    refuse([await index.writeFiles({ outputPath: folder })]);
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  const seconds = (performance.now() - started) / 1000;
  await close();
  writeFileSync(join(folder, "index.html"), page);
  return { seconds, program: usage, ...weigh(folder) };
}

/** The files of an index and their bytes on disk, without Pagefind's own scripts. */
export function weigh(folder: string): { files: number; bytes: number } {
  const sizes = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.pf_\w+$/u.test(name))
    .map((name) => statSync(join(folder, name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, one) => sum + one, 0) };
}

function recordsOf(report: SearchReport): CustomRecord[] {
  return report.records.map(({ id, text }, at) => {
    const words = splitWords(text);
    return {
      // A summary's paragraphs share an anchor, and no two records may share an address.
      url: `/reports/${report.id}/?${at}#${id}`,
      content: [...words, ...new Set(words.map((word) => mark + stemOf(word)))].join(" "),
      language: "unknown",
      filters: {
        authority: [report.authority.id],
        framework: [report.framework],
        kind: [report.kind],
        year: [report.published.slice(0, 4)],
      },
    };
  });
}

/** A query as this index answers it: a phrase by its words, everything else by the stems of its words. */
export function recordQuery(q: string): string {
  const [, phrase] = /^"([^"]+)"$/u.exec(q) ?? [];
  const words = splitWords(q);
  return phrase === undefined
    ? words.map((word) => mark + stemOf(word)).join(" ")
    : `"${words.join(" ")}"`;
}

function refuse(answers: readonly { errors: string[] }[]): void {
  const errors = answers.flatMap((answer) => answer.errors);
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}

export type PagefindChecked = {
  /** All filters and their counts: the bytes, and what they add to each query. */
  filters: { bytes: number; ms: number[] };
  /** Paragraphs found for each phrase. */
  phrases: number[];
};

/** Asks Pagefind for each phrase, and for each query without and then with its filters. */
export async function checkRecords(
  browser: Browser,
  site: Site,
  queries: readonly string[],
  phrases: readonly string[],
): Promise<PagefindChecked> {
  const { page, bytes, close: closePage } = await newPage(browser, site);
  await page.goto(`${site.url}${recordFolder}/`);
  await page.waitForFunction("window.ready");
  const evaluate = <T>(name: "ask" | "count" | "time" | "filters", query = "") =>
    page.evaluate(
      ([called, words]) =>
        (window as unknown as Record<string, (words: string) => Promise<unknown>>)[called]?.(words),
      [name, query] as const,
    ) as Promise<T>;
  const counted: number[] = [];
  for (const phrase of phrases) {
    counted.push(await evaluate<number>("count", recordQuery(`"${phrase}"`)));
  }
  const timed = async () => {
    const times: number[] = [];
    for (const query of queries) times.push(await evaluate<number>("time", recordQuery(query)));
    return times;
  };
  await timed();
  const without = await timed();
  await settled(page, bytes);
  await evaluate("filters");
  const served = await settled(page, bytes);
  const withFilters = await timed();
  await closePage();
  return {
    filters: { bytes: served, ms: withFilters.map((ms, at) => ms - (without[at] ?? 0)) },
    phrases: counted,
  };
}

/** `ask` answers a query with the first ten paragraphs shown. */
const page = `<!doctype html>
<title>Pagefind</title>
<ol></ol>
<script type="module">
  import { createInstance } from "./pagefind.js";
  // In the page, not in a worker: one script less to fetch.
  const pagefind = createInstance({ basePath: new URL(".", location.href).pathname, noWorker: true });
  window.ask = async (query) => {
    const { results } = await pagefind.search(query);
    const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    document.querySelector("ol").replaceChildren(
      ...found.map(({ plain_excerpt }) => {
        const item = document.createElement("li");
        item.textContent = plain_excerpt;
        return item;
      }),
    );
    return results.length;
  };
  window.count = async (query) => (await pagefind.search(query)).results.length;
  window.time = async (query) => {
    const times = [];
    for (const _ of [1, 2, 3]) {
      const started = performance.now();
      await pagefind.search(query);
      times.push(performance.now() - started);
    }
    return times.sort((one, other) => one - other)[1];
  };
  window.filters = () => pagefind.filters();
  window.ready = true;
</script>
`;
