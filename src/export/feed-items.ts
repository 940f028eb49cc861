import type { Report } from "../model/index.ts";
import { areaName } from "../wording/area-name.ts";
import { doubtsOf, type Doubt } from "../analysis/doubts.ts";
import { formatDate } from "../wording/format-date.ts";
import { inspectionName } from "../wording/framework-name.ts";
import { judgementWords } from "../wording/grade-words.ts";
import { inspectionDates } from "../wording/inspection-dates.ts";

/** One report in a feed. `published` is its day of publication. */
export type FeedItem = { report: string; title: string; published: string; text: string };

/** As many as a reader of feeds keeps; older reports are on the pages. */
const most = 50;

/** The reports most recently published, newest first, each with its grades in words. */
export function feedItems(reports: readonly Report[]): FeedItem[] {
  return reports
    .toSorted(
      (a, b) => b.published.date.localeCompare(a.published.date) || a.id.localeCompare(b.id),
    )
    .slice(0, most)
    .map((report) => ({
      report: report.id,
      title: `${report.authority.name}: ${inspectionName(report)}, published ${formatDate(report.published.date)}`,
      published: report.published.date,
      text: summary(report),
    }));
}

function summary(report: Report): string {
  const doubts = doubtsOf(report);
  const said = (list: readonly Doubt[]): string => list.map(({ words }) => ` ${words}`).join("");
  const inspected = `Inspected ${inspectionDates(report)}.${said(doubts.report)}`;
  const grades = report.judgements.map(
    (judgement) =>
      `${areaName(judgement.area, report.framework).full}: ${judgementWords(judgement).words}.` +
      said(doubts.judgement(judgement.area)),
  );
  return [inspected, ...grades].join(" ");
}
