import type { Finding, Report } from "../../model/index.ts";
import { findTwins } from "../../text/find-twins.ts";
import { splitWords } from "../../text/words.ts";

type Placed = { readonly report: Report; readonly finding: Finding };

/**
 * For each finding with nearly the same text in reports of other authorities, those others: shared boards and twin
 * authorities are one piece of evidence. Findings of one report stand together in the list.
 */
export function twinsAmong<T extends Placed>(findings: readonly T[]): ReadonlyMap<T, readonly T[]> {
  const words = findings.map(({ finding: { text, items } }) =>
    splitWords([text, ...items].join(" ")),
  );
  const twins = new Map<T, readonly T[]>();
  for (const group of findTwins(runsOfReports(findings), words)) {
    const alike = group.map((at) => findings[at]).filter((one) => one !== undefined);
    for (const one of alike) {
      const others = alike.filter((other) => other.report.authority.id !== one.report.authority.id);
      if (others.length > 0) twins.set(one, others);
    }
  }
  return twins;
}

/** How many findings of one report follow one another. */
function runsOfReports(findings: readonly Placed[]): { records: { length: number } }[] {
  const runs: { records: { length: number } }[] = [];
  findings.forEach(({ report }, at) => {
    const last = runs.at(-1);
    if (last !== undefined && findings[at - 1]?.report === report) last.records.length += 1;
    else runs.push({ records: { length: 1 } });
  });
  return runs;
}
