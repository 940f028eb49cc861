import type { APIRoute } from "astro";
import { reportPartHref } from "../../../routes/href.ts";
import { getReports } from "../../../corpus/queries.ts";
import { toCsv } from "../../../export/csv.ts";
import { dataTable } from "../../../export/data-tables.ts";
import type { StatisticKey } from "../../../model/index.ts";
import { namedStatistics } from "../../../model/statistics.ts";

export function getStaticPaths() {
  return namedStatistics.map((key) => ({ params: { key }, props: { key } }));
}

/** One statistic in all reports, older ones too, in the columns of the table of all statistics. */
export const GET: APIRoute<{ key: StatisticKey }> = async ({ props, site }) => {
  const reports = (await getReports()).map((report) => ({
    ...report,
    statistics: report.statistics.filter(({ key }) => key === props.key),
  }));
  const addressOf = (report: string, part: string) =>
    new URL(reportPartHref(report, part), site).href;
  return new Response(toCsv(dataTable("statistics", reports, addressOf)), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
};
