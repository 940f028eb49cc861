import type { Report } from "../../model/index.ts";
import type { CheckAcross } from "./doubt.ts";
import { earlierContradicts } from "./earlier-contradicts.ts";
import { figuresFarApart } from "./figures-far-apart.ts";
import { inspectionsOverlap } from "./inspections-overlap.ts";

/** Everything the reports of one authority are looked over for together. */
export const checksAcross: readonly CheckAcross[] = [
  figuresFarApart,
  earlierContradicts,
  inspectionsOverlap,
];

/**
 * The reports with the doubts that only show when the reports of an authority stand side by side, in the same order.
 * A report without such doubts is given back as it is.
 */
export function withDoubtsAcross(reports: readonly Report[]): Report[] {
  const found = [...Map.groupBy(reports, ({ authority }) => authority.id).values()].flatMap((own) =>
    checksAcross.flatMap((check) => check(own)),
  );
  const byReport = Map.groupBy(found, ({ report }) => report);
  return reports.map((report) => {
    const doubts = byReport.get(report) ?? [];
    if (doubts.length === 0) return report;
    const problems = doubts.map(
      ({ doubt }) => ({ ...doubt, severity: "warning", doubt: true }) as const,
    );
    return { ...report, problems: [...report.problems, ...problems] };
  });
}
