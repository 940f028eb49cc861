import { compileTopics } from "../../../src/analysis/subjects/compile-topics.ts";
import { tagFinding, tagRecommendation } from "../../../src/analysis/subjects/tag-finding.ts";
import { getTopicSet } from "../../../src/corpus/topics.ts";
import { searcher, type Hit, type Search } from "../../../src/search/query/run-search.ts";
import { readState } from "../../../src/search/query/search-state.ts";
import { searchReport } from "../../../src/search/index/search-records.ts";
import { contentIds, contentPath, readReport } from "../../parse/read-report.ts";
import { sampleIndex, sampleSource } from "../sample-index.ts";

/** The five reports of this project, ready to be searched. */
export type Five = {
  run: ReturnType<typeof searcher>;
  /** The text of each paragraph, by its place in the index. */
  texts: string[];
  /** "somerset-2018-01-29 finding-20" */
  nameOf: (record: number) => string;
};

export async function searchFive(): Promise<Five> {
  const topics = compileTopics(getTopicSet());
  const reports = [];
  for (const id of contentIds) {
    const subjectOf = {
      finding: (finding: Parameters<typeof tagFinding>[1]) => tagFinding(topics, finding).first,
      recommendation: (recommendation: Parameters<typeof tagRecommendation>[1]) =>
        tagRecommendation(topics, recommendation).first,
    };
    reports.push(searchReport(await readReport(contentPath(id)), subjectOf));
  }
  const index = sampleIndex(reports);
  return {
    run: searcher(index, sampleSource(reports)),
    texts: reports.flatMap(({ records }) => records.map(({ text }) => text)),
    nameOf: (record) =>
      `${index.reports[index.report[record] ?? -1]?.id ?? ""} ${index.id[record] ?? ""}`,
  };
}

/** What a query finds: all paragraphs, and the first twenty as they are shown. */
export async function runOf(
  five: Five,
  q: string,
  filters: string,
): Promise<{ search: Search; records: number[]; hits: Hit[] }> {
  const query = new URLSearchParams(filters);
  query.set("q", q);
  const search = await five.run(readState(query.toString()));
  return { search, records: search.filtered().records, hits: await search.hits(20) };
}
