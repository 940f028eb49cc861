import type { Report } from "../../model/index.ts";
import { textOf, type Block } from "../document.ts";
import type { FrameworkRules } from "../frameworks/framework.ts";
import { headingKey } from "../frameworks/heading-key.ts";
import type { ReportProblem } from "../report-problem.ts";
import type { SectionTree } from "../sections/section.ts";
import { joinLines } from "../sources/inline.ts";
import { daysIn } from "./dates.ts";
import type { Extracted } from "./extracted.ts";

/** What the cover says of the inspection; null for what it does not show. */
export type Cover = {
  authority: string;
  title: string;
  kind: Report["kind"];
  reviewsBoard: boolean;
  inspection: Report["inspection"] | null;
  /** The printed publication date. */
  published: string | null;
};

const inspected = /^(?:re-?)?inspection (?:dates?|period)\s*:?\s*(.+)$/iu;
const published = /^(?:report published|date published|published)\s*:?\s*(.+)$/iu;

/** Visits of a printed period: an even number of days, two for each; one day is a visit of a day. */
function visitsIn(printed: string): { start: string; end: string }[] | null {
  const days = daysIn(printed);
  if (days.length === 0 || days.some((day) => day === null)) return null;
  const known = days.filter((day) => day !== null);
  if (known.length === 1) return [{ start: known[0] ?? "", end: known[0] ?? "" }];
  if (known.length % 2 !== 0) return null;
  const visits = known
    .map((start, index) => ({ start, end: known[index + 1] ?? start }))
    .filter((_, index) => index % 2 === 0);
  return visits.every(({ start, end }) => start <= end) ? visits : null;
}

/**
 * Reads the cover: authority and title (all lines above the dates; the title begins where "Inspection of" or
 * "Re-inspection of" stands), the dates of the inspection and of publication. Reports `date-unreadable` where a
 * date is missing or cannot be read.
 */
export function extractCover(
  tree: SectionTree,
  framework: FrameworkRules,
  report: ReportProblem,
): Extracted<Cover> {
  const blocks = (tree.sections[0]?.entries ?? []).map((entry) => entry.node);
  const read: Block[] = [];
  let period: string | null = null;
  let publication: string | null = null;
  let firstDate = -1;
  for (const [index, node] of blocks.entries()) {
    const text = textOf(node).replace(/\t/gu, " ");
    const isPeriod = period === null ? inspected.exec(text) : null;
    const isPublication: RegExpExecArray | null =
      publication === null ? published.exec(text) : null;
    if (isPeriod === null && isPublication === null) {
      // A period of two visits may wrap on to a second line.
      const before = blocks[index - 1];
      if (
        period !== null &&
        publication === null &&
        before !== undefined &&
        index === firstDate + 1
      ) {
        if (/^(?:and|to|[-–])?\s*\d{1,2}\b.{0,60}\d{4}$/u.test(text)) {
          period = `${period} ${text}`;
          read.push(node);
        }
      }
      continue;
    }
    if (firstDate === -1) firstDate = index;
    read.push(node);
    if (isPeriod !== null) {
      const together = /^(.*?)report published\s*(?::\s*)?(\S.*)$/iu.exec(isPeriod[1] ?? "");
      period = together?.[1]?.trimEnd() ?? isPeriod[1] ?? "";
      publication ??= together?.[2] ?? null;
    }
    if (isPublication !== null) publication = isPublication[1] ?? "";
  }

  const top = blocks.slice(0, firstDate === -1 ? blocks.length : firstDate);
  const titleKey = framework.title;
  let title = "";
  let authority = "";
  let inTitle = false;
  for (const node of top) {
    const text = textOf(node);
    const from = inTitle ? 0 : text.search(/\b(?:re-?)?inspection of\b/iu);
    if (from === -1) authority = joinLines(authority, text);
    else if (inTitle || from >= 0) {
      if (!inTitle && from > 0) authority = joinLines(authority, text.slice(0, from).trim());
      title = joinLines(title, text.slice(Math.max(from, 0)));
      inTitle = true;
    }
    read.push(node);
    if (firstDate === -1 && titleKey.test(headingKey(title))) break;
  }

  const visits = period === null ? null : visitsIn(period);
  if (visits === null) {
    report("date-unreadable", "error", "The dates of the inspection cannot be read on the cover");
  }
  const printedDay = publication === null ? null : (daysIn(publication)[0] ?? null);
  if (publication !== null && printedDay === null) {
    report("date-unreadable", "warning", "The printed publication date cannot be read");
  }
  return {
    read,
    value: {
      authority: authority.replace(/\s+/gu, " ").trim(),
      title,
      kind: /^re-?inspection/iu.test(title) ? "reinspection" : "inspection",
      reviewsBoard: /review of the effectiveness/iu.test(title),
      inspection:
        visits === null || period === null
          ? null
          : {
              start: visits[0]?.start ?? "",
              end: visits.at(-1)?.end ?? "",
              printed: period,
              visits: visits.length > 1 ? visits : [],
            },
      published: printedDay,
    },
  };
}
