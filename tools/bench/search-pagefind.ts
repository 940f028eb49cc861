import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { blocksOf } from "../../src/search/index/blocks.ts";
import type { SearchReport } from "../../src/search/index/search-records.ts";
import { newPage, settled, type Site } from "./search-browser.ts";

/** Where Pagefind's page and index stand in the site. */
export const pagefindFolder = "pagefind";

export type PagefindIndexed = {
  seconds: number;
  /** Processor seconds and peak memory of Pagefind's own program; null where the system does not tell. */
  program: { cpu: number; megabytes: number } | null;
  files: number;
  bytes: number;
};

const atOnce = 64;

/**
 * Writes a Pagefind index of the same paragraphs beside the site, by its Node API. A page of the index is a group of
 * eight paragraphs of one report, each a result of its own within it ("sub-result"); the report's filters stand on
 * the page, for a filter of a paragraph would count the other seven with it.
 */
export async function writePagefind(
  reports: readonly SearchReport[],
  site: string,
): Promise<PagefindIndexed> {
  const folder = join(site, pagefindFolder);
  mkdirSync(folder, { recursive: true });
  const started = performance.now();
  const { errors, index } = await createIndex({ forceLanguage: "en" });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join("; ")}`);
  const pages = reports.flatMap(pagesOf);
  for (let at = 0; at < pages.length; at += atOnce) {
    const added = await Promise.all(
      pages.slice(at, at + atOnce).map((page) => index.addHTMLFile(page)),
    );
    refuse(added);
  }
  refuse([await index.writeFiles({ outputPath: folder })]);
  const seconds = (performance.now() - started) / 1000;
  const program = ownProgram();
  await close();
  writeFileSync(join(folder, "index.html"), page);
  const sizes = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.pf_\w+$/u.test(name))
    .map((name) => statSync(join(folder, name)).size);
  return { seconds, program, files: sizes.length, bytes: sizes.reduce((sum, one) => sum + one, 0) };
}

type HtmlFile = Parameters<PagefindIndex["addHTMLFile"]>[0];

function pagesOf(report: SearchReport): HtmlFile[] {
  const filters = {
    authority: report.authority.id,
    framework: report.framework,
    kind: report.kind,
    year: report.published.slice(0, 4),
  };
  const marks = Object.entries(filters)
    .map(([name, value]) => `<i data-pagefind-filter="${name}:${value}"></i>`)
    .join("");
  return blocksOf(report).map((texts, block) => {
    // Pagefind makes a result of what stands below a heading that has words and an id, and of nothing else.
    const paragraphs = texts.map(
      (text, at) => `<h2 id="${at}" data-pagefind-weight="0">${at + 1}</h2><p>${escaped(text)}</p>`,
    );
    const content = `<html lang="en"><body>${marks}${paragraphs.join("")}</body></html>`;
    return { url: `/${report.id}/${block}/`, content };
  });
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function refuse(answers: readonly { errors: string[] }[]): void {
  const errors = answers.flatMap((answer) => answer.errors);
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}

/** What the program that the Node API started has used so far, as Linux tells it. */
function ownProgram(): PagefindIndexed["program"] {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, "utf8").trim();
    const found = children
      .split(" ")
      .find((id) => readFileSync(`/proc/${id}/comm`, "utf8").startsWith("pagefind"));
    const [, stat = ""] = readFileSync(`/proc/${found}/stat`, "utf8").split(") ");
    const [user, system] = stat.split(" ").slice(11, 13).map(Number);
    const peak = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${found}/status`, "utf8"));
    // Linux tells processor time in hundredths of a second to every program, and memory in KiB.
    return { cpu: ((user ?? 0) + (system ?? 0)) / 100, megabytes: Number(peak?.[1]) / 1024 };
  } catch {
    return null;
  }
}

export type PagefindChecked = {
  /** All filters and their counts, of groups: the bytes, and what they add to each query. */
  filters: { bytes: number; ms: number[] };
  /** Paragraphs found for each phrase. */
  phrases: number[];
};

/** Asks Pagefind for each phrase, and for each query without and then with its filters. */
export async function checkPagefind(
  browser: Browser,
  site: Site,
  queries: readonly string[],
  phrases: readonly string[],
): Promise<PagefindChecked> {
  const { page, bytes, close: closePage } = await newPage(browser, site);
  await page.goto(`${site.url}${pagefindFolder}/`);
  await page.waitForFunction("window.ready");
  const evaluate = <T>(name: "ask" | "count" | "time" | "filters", query = "") =>
    page.evaluate(
      ([called, words]) =>
        (window as unknown as Record<string, (words: string) => Promise<unknown>>)[called]?.(words),
      [name, query] as const,
    ) as Promise<T>;
  const counted: number[] = [];
  for (const phrase of phrases) counted.push(await evaluate<number>("count", `"${phrase}"`));
  const timed = async () => {
    const times: number[] = [];
    for (const query of queries) times.push(await evaluate<number>("time", query));
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

/** `ask` answers a query with the first ten paragraphs shown, groups fetched five at a time until there are ten. */
const page = `<!doctype html>
<title>Pagefind</title>
<ol></ol>
<script type="module">
  import { createInstance } from "./pagefind.js";
  // In the page, not in a worker: one script less to fetch.
  const pagefind = createInstance({ basePath: new URL(".", location.href).pathname, noWorker: true });
  const paragraphs = async (groups) =>
    (await Promise.all(groups.map((group) => group.data()))).flatMap((group) => group.sub_results);
  window.ask = async (query) => {
    const { results } = await pagefind.search(query);
    const found = [];
    for (let at = 0; at < results.length && found.length < 10; at += 5) {
      found.push(...(await paragraphs(results.slice(at, at + 5))));
    }
    document.querySelector("ol").replaceChildren(
      ...found.slice(0, 10).map(({ plain_excerpt }) => {
        const item = document.createElement("li");
        item.textContent = plain_excerpt;
        return item;
      }),
    );
    return results.length;
  };
  window.count = async (query) => (await paragraphs((await pagefind.search(query)).results)).length;
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
