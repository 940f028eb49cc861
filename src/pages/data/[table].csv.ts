import type { APIRoute } from "astro";
import { reportPartHref } from "../../components/href.ts";
import { getReports } from "../../store/queries.ts";
import { toCsv } from "../../view/csv.ts";
import { dataTable, dataTables } from "../../view/data-tables.ts";
import type { DataTable } from "../../view/links.ts";

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
