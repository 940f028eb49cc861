import type { Report } from "../model/index.ts";
import { getAuthorities, getTopics } from "../corpus/queries.ts";
import { searchReport, type SearchReport, type SubjectOf } from "../search/index/search-records.ts";
import { compileTopics } from "../analysis/subjects/compile-topics.ts";
import { tagFinding, tagRecommendation } from "../analysis/subjects/tag-finding.ts";

/** The reports as the index takes them: with subjects, regions and neighbours from the site's own lists. */
export function searchReports(reports: readonly Report[]): SearchReport[] {
  const subjectOf = subjects();
  return reports.map((report) => searchReport(report, subjectOf, placeOf(report.authority.id)));
}

function subjects(): SubjectOf {
  const topics = compileTopics(getTopics());
  return {
    finding: (finding) => tagFinding(topics, finding).first,
    recommendation: (recommendation) => tagRecommendation(topics, recommendation).first,
  };
}

/** The region of an authority, and the authorities of the register that count it among their neighbours. */
function placeOf(id: string): { region?: string; neighbourOf: string[] } {
  const register = getAuthorities();
  const region = register.find((authority) => authority.id === id)?.region;
  const neighbourOf = register
    .filter(({ neighbours }) => neighbours.includes(id))
    .map((authority) => authority.id);
  return region === undefined ? { neighbourOf } : { region, neighbourOf };
}
