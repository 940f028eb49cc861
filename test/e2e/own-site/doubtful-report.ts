import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inProject } from "../../../src/corpus/paths.ts";

/** What is altered, and by what: each makes one value odd. */
const changes: readonly [string, string][] = [
  ["25 April to 19 May 2016", "24 April to 18 May 2018"],
  ["Report published: 7 July 2016", "Report published: 9 July 2018"],
  // The overall grade is worse than every other.
  [
    "Children's services in Southend-on-Sea require improvement to be good\n\n1.",
    "Children's services in Southend-on-Sea are inadequate\n\n1.",
  ],
  // Fewer children than are looked after, and than two years before.
  ["Approximately 38,216 children", "Approximately 216 children"],
  ["At 12 May 2016, 999 children", "At 12 May 2018, 9,990 children"],
  ["in a timely way.\n", "in a timely way. Care leavers\n"],
  // The report of this inspection, which the site holds, has another grade.
  [
    "The last inspection of the local authority's safeguarding arrangements was in June 2012. The local authority was judged to be good",
    "The last inspection of the local authority was in May 2016. The local authority was judged to be outstanding",
  ],
  ["Mike Ferguson", "Mike Ferguson 7"],
];
/** Without this finding the numbers of the report do not run. */
const lost = /^- 31\. .*\n/mu;

/** A folder with an invented report of 2018: the one of 2016 that the site holds, with odd values in it. */
export function doubtfulReport(): { folder: string; id: string } {
  const source = inProject("content", "reports", "southend-on-sea-2016-07-07.md");
  let text = readFileSync(source, "utf8");
  for (const [printed, odd] of changes) {
    if (!text.includes(printed)) throw new Error(`The source no longer has “${printed}”`);
    text = text.replace(printed, odd);
  }
  if (!lost.test(text)) throw new Error("The source no longer has finding 31");
  text = text.replace(lost, "").replaceAll("At 12 May 2016", "At 12 May 2018");
  const folder = mkdtempSync(join(tmpdir(), "doubtful-report-"));
  const id = "southend-on-sea-2018-07-09";
  writeFileSync(join(folder, `${id}.md`), text);
  return { folder, id };
}
