import type { APIRoute, GetStaticPaths } from "astro";
import type { Report } from "../../../../model/index.ts";
import { getAuthorities, getReports, getTopics } from "../../../../corpus/queries.ts";
import { compareReports } from "../../../../analysis/comparison/compare.ts";
import { comparisonCsv } from "../../../../export/comparison-csv.ts";
import { preparedPairs } from "../../../../analysis/comparison/prepared-pairs.ts";

/** The findings of a prepared comparison as CSV. */
export const getStaticPaths = (async () => {
  const reports = await getReports();
  const byId = new Map(reports.map((report) => [report.id, report]));
  return preparedPairs(reports, getAuthorities()).flatMap(({ earlier, later }) => {
    const [a, b] = [byId.get(earlier), byId.get(later)];
    return a === undefined || b === undefined
      ? []
      : [{ params: { earlier, later }, props: { a, b } }];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ a: Report; b: Report }> = ({ props: { a, b } }) => {
  const context = { topics: getTopics(), authorities: getAuthorities() };
  return new Response(comparisonCsv(compareReports(a, b, context)), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
};
