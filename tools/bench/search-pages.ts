import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Browser } from "@playwright/test";
import { z } from "zod";
import { pageFolder } from "../../src/integrations/page-index.ts";
import { newPage, serveSources, settled, type Site, type Timed } from "./search-browser.ts";

/** What writing the index of pages took, as the process that wrote it says. */
export const PagesIndexed = z.object({
  seconds: z.number(),
  program: z.object({ cpu: z.number(), megabytes: z.number() }).nullable(),
  files: z.number(),
  bytes: z.number(),
  pages: z.number(),
  parts: z.number(),
});
export type PagesIndexed = z.infer<typeof PagesIndexed>;

/** Writes the index of the pages of a built site anew, with the paragraphs of a country, in a process of its own. */
export function writePages(site: string, paragraphs: number): PagesIndexed {
  const script = fileURLToPath(new URL("search-pages-run.ts", import.meta.url));
  const ran = spawnSync(process.execPath, [script, String(paragraphs), site], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (ran.status !== 0) throw new Error("The index of pages could not be written: see above");
  return PagesIndexed.parse(JSON.parse(ran.stdout));
}

/** What readers ask of the head of a page: names, abbreviations, subjects, statistics, slips, words of findings. */
const pageQueries = [
  ...["York", "Hull", "Somerset", "Telford", "BCP", "LADO", "CSE", "IRO", "MASH", "CSV"],
  ...["neglect", "private fostering", "return home interviews", "domestic abuse", "care leavers"],
  ...["looked after at 31 March", "free school meals", "adoption", "virtual school", "Somerst"],
  ...["caseloads are too high", "senior managers have oversight", "chronologies", "children"],
];

/** Asks the code behind the box in the head of every page, run in the browser from its sources. */
export async function timePages(browser: Browser, site: Site): Promise<Timed> {
  const { page, bytes, close } = await newPage(browser, site);
  await serveSources(page, site);
  const ask = (query: string) =>
    page.evaluate(
      async ([address, folder, typed]) => {
        const { pageIndexAt } = (await import(address)) as {
          pageIndexAt: (of: string) => { ask: (words: string) => Promise<unknown> };
        };
        const started = performance.now();
        await pageIndexAt(folder).ask(typed);
        return performance.now() - started;
      },
      [
        `${site.url}source/ui/site-search/page-index.ts`,
        `${new URL(site.url).pathname}${pageFolder}/`,
        query,
      ] as const,
    );
  const [first = "", ...others] = pageQueries;
  const timed: Timed = { first: { ms: await ask(first), bytes: 0 }, later: [], warm: [] };
  timed.first.bytes = await settled(page, bytes);
  for (const query of others) {
    timed.later.push({ ms: await ask(query), bytes: await settled(page, bytes) });
  }
  for (const query of pageQueries) timed.warm.push(await ask(query));
  await close();
  return timed;
}
