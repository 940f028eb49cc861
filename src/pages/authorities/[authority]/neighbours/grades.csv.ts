import type { APIRoute, GetStaticPaths } from "astro";
import { reportHref } from "../../../../routes/href.ts";
import type { Authority } from "../../../../model/index.ts";
import { getAuthorities, getPublished, getReports } from "../../../../corpus/queries.ts";
import { toCsv } from "../../../../export/csv.ts";
import {
  latestByAuthority,
  type LatestGrades,
} from "../../../../analysis/history/latest-grades.ts";
import { neighbourhoodCsv } from "../../../../export/neighbourhood-csv.ts";
import { neighbourhood } from "../../../../analysis/neighbours/neighbourhood-grid.ts";

export const getStaticPaths = (async () => {
  const latest = latestByAuthority(await getReports(), getPublished());
  return getAuthorities().map((authority) => ({
    params: { authority: authority.id },
    props: { authority, latest },
  }));
}) satisfies GetStaticPaths;

type Props = { authority: Authority; latest: ReadonlyMap<string, LatestGrades> };

/** The grades of an authority's statistical neighbours and region. */
export const GET: APIRoute<Props> = ({ props: { authority, latest }, site }) => {
  const grids = neighbourhood(authority, getAuthorities(), latest);
  const table = neighbourhoodCsv(grids, (report) => new URL(reportHref(report), site).href);
  return new Response(toCsv(table), { headers: { "content-type": "text/csv; charset=utf-8" } });
};
