import type { APIRoute } from "astro";
import { reportPartHref } from "../../routes/href.ts";
import { getReports } from "../../corpus/queries.ts";
import { toCsv } from "../../export/csv.ts";
import { dataTable, dataTables } from "../../export/data-tables.ts";
import type { DataTable } from "../../routes/links.ts";

export function getStaticPaths() {
  return dataTables.map((table) => ({ params: { table }, props: { table } }));
}

/** One table over all reports, for a spreadsheet. */
export const GET: APIRoute<{ table: DataTable }> = async ({ props, site }) => {
  const addressOf = (report: string, part: string) =>
    new URL(reportPartHref(report, part), site).href;
  return new Response(toCsv(dataTable(props.table, await getReports(), addressOf)), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
};
