import type { Report } from "../../model/index.ts";
import { textOf, type Block } from "../document.ts";
import type { FrameworkRules } from "../../frameworks/rules.ts";
import { headingKey } from "../frameworks/heading-key.ts";
import type { ReportProblem } from "../problems/report-problem.ts";
import type { SectionTree } from "../sections/section.ts";
import { joinLines } from "../sources/inline.ts";
import { daysIn } from "./dates.ts";
import type { Extracted } from "./extracted.ts";
import { printedPeriod, visitsIn } from "./period.ts";

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

const published = /^(?:report published|date published|published)\s*(?::\s*)?(\S.*)$/iu;
/** A period of two visits may wrap on to a second line. */
const periodGoesOn = /^(?:and|to|[-–])?\s*\d{1,2}\b.{0,60}\d{4}$/u;

/** The lines of the dates as printed, and the index of the first of them. */
type DateLines = { period: string | null; publication: string | null; first: number };

function dateLines(blocks: readonly Block[], read: Block[]): DateLines {
  const found: DateLines = { period: null, publication: null, first: -1 };
  for (const [index, node] of blocks.entries()) {
    const text = textOf(node).replace(/\t/gu, " ");
    const period = found.period === null ? printedPeriod(text) : null;
    const publication = found.publication === null ? published.exec(text) : null;
    if (period === null && publication === null) {
      const goesOn =
        found.period !== null && found.publication === null && index === found.first + 1;
      if (goesOn && periodGoesOn.test(text)) {
        found.period = `${found.period ?? ""} ${text}`;
        read.push(node);
      }
      continue;
    }
    if (found.first === -1) found.first = index;
    read.push(node);
    if (period !== null) {
      const together = /^(.*?)report published\s*(?::\s*)?(\S.*)$/isu.exec(period);
      found.period = together?.[1]?.trimEnd() ?? period;
      found.publication ??= together?.[2] ?? null;
    }
    if (publication !== null) found.publication = publication[1] ?? "";
  }
  return found;
}

/** The authority and the title: the title begins where "Inspection of" or "Re-inspection of" stands. */
function titleIn(
  top: readonly Block[],
  framework: FrameworkRules,
  untilTitle: boolean,
  read: Block[],
): { title: string; authority: string } {
  let title = "";
  let authority = "";
  for (const node of top) {
    const text = textOf(node);
    const from = title !== "" ? 0 : text.search(/\b(?:re-?)?inspection of\b/iu);
    if (from === -1) authority = joinLines(authority, text);
    else {
      if (from > 0) authority = joinLines(authority, text.slice(0, from).trim());
      title = joinLines(title, text.slice(from));
    }
    read.push(node);
    if (untilTitle && framework.title.test(headingKey(title))) break;
  }
  return { title, authority };
}

/**
 * Reads the cover: authority and title (all lines above the dates; the framework may name the authority inside
 * the title), the dates of the inspection and of publication. Reports `date-unreadable` where a date is missing
 * or cannot be read.
 */
export function extractCover(
  tree: SectionTree,
  framework: FrameworkRules,
  report: ReportProblem,
): Extracted<Cover> {
  const blocks = (tree.sections[0]?.entries ?? []).map((entry) => entry.node);
  const read: Block[] = [];
  const { period, publication, first } = dateLines(blocks, read);
  const top = first === -1 ? blocks : blocks.slice(0, first);
  const { title, authority: above } = titleIn(top, framework, first === -1, read);
  const named = framework.authorityInTitle?.flatMap((pattern) => pattern.exec(title)?.[1] ?? []);
  const authority = above === "" ? (named?.[0] ?? "") : above;

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
