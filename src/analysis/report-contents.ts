import { askedWords } from "../wording/asked-words.ts";
import type { Report } from "../model/index.ts";
import type { AreaSection } from "./report-areas.ts";
import type { RecommendationGroup } from "./recommendation-groups.ts";

/** A line of the contents: an anchor, its name, how many paragraphs it holds (null where a count says nothing). */
export type ContentsEntry = {
  id: string;
  name: string;
  count: number | null;
  children: ContentsEntry[];
};

const entry = (
  id: string,
  name: string,
  count: number | null = null,
  children: ContentsEntry[] = [],
): ContentsEntry => ({ id, name, count, children });

/** The contents of a report's page in its order, with only the parts that this report has. */
export function reportContents(
  report: Report,
  areas: readonly AreaSection[],
  groups: readonly RecommendationGroup[],
): ContentsEntry[] {
  const { summaries, recommendations, findings } = report;
  const asked = groups.map(({ id, title, recommendations: { length } }) =>
    entry(id, title, length),
  );
  const when = (present: boolean, ...line: Parameters<typeof entry>) =>
    present ? [entry(...line)] : [];
  return [
    entry("judgements", "Judgements"),
    ...when(summaries.introduction.length > 0, "introduction", "Introduction"),
    ...when(summaries.executive.length > 0, "summary", "Executive summary"),
    ...when(
      recommendations.length + summaries.noActionNeeded.length > 0,
      "recommendations",
      askedWords(report.framework).part,
      recommendations.length,
      asked.length > 1 ? asked : [],
    ),
    ...when(summaries.youngPeople.length > 0, "young-people", "Summary for young people"),
    ...when(summaries.strengths.length > 0, "strengths", "Strengths"),
    ...when(summaries.progress.length > 0, "progress", "Progress since the last inspection"),
    entry("statistics", "The area in numbers"),
    entry(
      "findings",
      "Findings",
      findings.length,
      areas.map(({ id, short, count }) => entry(id, short, count)),
    ),
    ...when(report.previous.length > 0, "previous", "Earlier inspections"),
    ...when(report.team.length > 0, "team", "Inspection team"),
    ...when(report.footnotes.length > 0, "footnotes", "Footnotes"),
    entry("quality", "Problems and coverage"),
    entry("cite", "How to cite this report"),
  ];
}
