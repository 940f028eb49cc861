import type { APIRoute } from "astro";
import type { Report } from "../../../model/index.ts";
import { getReports } from "../../../corpus/queries.ts";

export async function getStaticPaths() {
  const reports = await getReports();
  return reports.map((report) => ({ params: { id: report.id }, props: { report } }));
}

/** One report, as the published schema describes it. */
export const GET: APIRoute<{ report: Report }> = ({ props }) => Response.json(props.report);
