import { searchReports } from "../../src/integrations/search-reports.ts";
import { writeSearchIndex } from "../../src/integrations/write-search-index.ts";
import { readSiteReports } from "../../src/corpus/site-reports.ts";
import { listSources, sourceFolders } from "../../src/corpus/sources.ts";
import { nationalReports, paragraphsOf } from "./national-reports.ts";

/**
 * The run that `bench search` measures, in a process of its own: writes the index of the reports of the site and
 * of REPORTS, made up to a number of paragraphs, into a folder. Prints its figures as JSON.
 */
const [paragraphs = "", folder = ""] = process.argv.slice(2);
const { reports } = await readSiteReports(listSources(sourceFolders()));
const all = nationalReports(reports, Number(paragraphs));
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const steps = [{ at: performance.now() / 1000, cpu: cpuSeconds() }];
const step = () => steps.push({ at: performance.now() / 1000, cpu: cpuSeconds() });

const searched = searchReports(all);
step();
const written = await writeSearchIndex(searched, folder);
step();
const [start, tagged, done] = steps.map(({ at, cpu }) => ({ at, cpu }));
const took = (from = start, to = done) => ({
  seconds: (to?.at ?? 0) - (from?.at ?? 0),
  cpu: (to?.cpu ?? 0) - (from?.cpu ?? 0),
});
process.stdout.write(
  `${JSON.stringify({
    ...written,
    real: { reports: reports.length, paragraphs: paragraphsOf(reports) },
    reports: all.length,
    paragraphs: paragraphsOf(all),
    subjects: took(start, tagged),
    index: took(tagged, done),
    megabytes: process.resourceUsage().maxRSS / 1024,
  })}\n`,
);
