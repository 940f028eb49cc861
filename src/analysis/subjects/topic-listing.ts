import type { Framework, Grade, Report } from "../../model/index.ts";
import { frameworksInOrder } from "../../frameworks/index.ts";
import { gradeWords } from "../../wording/grade-words.ts";
import type { TopicFinding } from "./topic-entries.ts";

type OfReport = { readonly report: Pick<Report, "framework" | "published"> };

/** Entries of the reports of one framework, in the order they came. */
export type FrameworkPart<T> = { readonly framework: Framework; readonly entries: readonly T[] };

/** How many findings a year has. */
export type YearCount = { readonly year: string; readonly count: number };

/** A page of a subject that a list leads to: "2016", or "2016-2" where a year has several; and how many findings it has. */
export type ListLink = { readonly list: string; readonly name: string; readonly count: number };

/** A grade of the area at the time and how many findings stand under it. "none": the report gives none, or it was not read. */
export type GradeCount = {
  readonly grade: Grade | "none";
  readonly words: string;
  readonly count: number;
};

/** What one page of a subject lists, and what it leaves to others. */
export type TopicListing = {
  readonly parts: readonly FrameworkPart<TopicFinding>[];
  /** Where the findings are that are not on the page, or not all of them. */
  readonly more: readonly ListLink[];
};

/** One page of a year: "2016", and, where a year has many findings, "2016-2" and so on. */
export type YearPage = { readonly list: string; readonly listing: TopicListing };

/** About what a person reads at a sitting: the latest years are on one page up to here. */
export const fewFindings = 100;

/** What a phone takes at once. A year with more has several pages. */
export const mostFindings = 150;

/** The grades an area can have had, and "none", in the order a reader expects. */
const gradesOfAreas = [
  "outstanding",
  "good",
  "requires-improvement",
  "inadequate",
  "none",
] as const satisfies readonly (Grade | "none")[];

/** The grades that have a page of their own. */
export const gradesWithPage = gradesOfAreas.filter((grade) => grade !== "none");

/** A grade of an area as a filter names it. */
export function gradeName(grade: Grade | "none"): string {
  return grade === "none" ? "No grade" : gradeWords(grade);
}

/** A grade of an area in the address of a list: a page of its own, or a part of a year's page. */
export function gradeAnchor(grade: Grade | "none"): string {
  return grade === "none" ? "not-graded" : grade;
}

/** The grade of the finding's area at the time. */
export function gradeThen({ label }: Pick<TopicFinding, "label">): Grade | "none" {
  return label.grade?.tone ?? "none";
}

/** How many findings stand under each grade, grades without any left out. */
export function gradeCounts(findings: readonly Pick<TopicFinding, "label">[]): GradeCount[] {
  return gradesOfAreas
    .map((grade) => ({
      grade,
      words: gradeName(grade),
      count: findings.filter((finding) => gradeThen(finding) === grade).length,
    }))
    .filter(({ count }) => count > 0);
}

/** How many entries each year of publication has, latest year first. */
export function yearCounts(entries: readonly OfReport[]): YearCount[] {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(yearOf(entry), (counts.get(yearOf(entry)) ?? 0) + 1);
  return [...counts]
    .map(([year, count]) => ({ year, count }))
    .sort((one, other) => other.year.localeCompare(one.year));
}

/**
 * The latest findings, in whole years while there are few; of a latest year with many, its first page. With a grade,
 * only those in areas of that grade: then `more` names each page of a year that has any, since a year's first page may
 * have none.
 */
export function latestListing(
  everything: readonly TopicFinding[],
  grade: Grade | null = null,
): TopicListing {
  const findings =
    grade === null ? everything : everything.filter((found) => gradeThen(found) === grade);
  const leadTo = ({ year, count }: YearCount): ListLink[] =>
    grade === null
      ? [{ list: year, name: year, count }]
      : pagesOfGrade(yearPages(everything, year), grade);
  const all = yearCounts(findings);
  const latest = all[0];
  if (latest !== undefined && latest.count > mostFindings) {
    const [first] = yearPages(findings, latest.year);
    return { parts: first?.listing.parts ?? [], more: all.flatMap(leadTo) };
  }
  let [end, sum] = [0, 0];
  for (const { count } of all) {
    sum += count;
    if (end > 0 && sum > fewFindings) break;
    end += 1;
  }
  const shown = new Set(all.slice(0, end).map(({ year }) => year));
  return {
    parts: byFramework(findings.filter((finding) => shown.has(yearOf(finding)))),
    more: all.slice(end).flatMap(leadTo),
  };
}

function pagesOfGrade(pages: readonly YearPage[], grade: Grade): ListLink[] {
  return pages
    .map(({ list, listing }, index) => ({
      list,
      name: pages.length < 2 ? list : `${pages[0]?.list ?? ""}, page ${index + 1}`,
      count: listing.parts
        .flatMap(({ entries }) => entries)
        .filter((found) => gradeThen(found) === grade).length,
    }))
    .filter(({ count }) => count > 0);
}

/** The findings of one year, on as many pages as it takes; the findings of one report stay together. */
export function yearPages(findings: readonly TopicFinding[], year: string): YearPage[] {
  const pages: TopicFinding[][] = [];
  for (const ofReport of byReport(findings.filter((finding) => yearOf(finding) === year))) {
    const last = pages.at(-1);
    if (last !== undefined && last.length + ofReport.length <= mostFindings) last.push(...ofReport);
    else pages.push([...ofReport]);
  }
  return pages.map((page, index) => ({
    list: index === 0 ? year : `${year}-${index + 1}`,
    listing: { parts: byFramework(page), more: [] },
  }));
}

function byReport(findings: readonly TopicFinding[]): TopicFinding[][] {
  const reports: TopicFinding[][] = [];
  for (const finding of findings) {
    const last = reports.at(-1);
    if (last?.[0]?.report === finding.report) last.push(finding);
    else reports.push([finding]);
  }
  return reports;
}

/** Entries by framework, the newest framework first. */
export function byFramework<T extends OfReport>(entries: readonly T[]): FrameworkPart<T>[] {
  return frameworksInOrder
    .toReversed()
    .map((framework) => ({
      framework,
      entries: entries.filter(({ report }) => report.framework === framework),
    }))
    .filter((part) => part.entries.length > 0);
}

function yearOf({ report }: OfReport): string {
  return report.published.date.slice(0, 4);
}
