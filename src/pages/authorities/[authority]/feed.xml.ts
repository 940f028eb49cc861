import rss from "@astrojs/rss";
import type { APIRoute, GetStaticPaths } from "astro";
import { feedOptions } from "../../../export/feed-options.ts";
import { authorityHref } from "../../../routes/href.ts";
import type { Authority } from "../../../model/index.ts";
import { getAuthorities, getReports } from "../../../corpus/queries.ts";
import { reportsOf } from "../../../analysis/history/same-authority.ts";

export const getStaticPaths = (() =>
  getAuthorities().map((authority) => ({
    params: { authority: authority.id },
    props: { authority },
  }))) satisfies GetStaticPaths;

/** The reports of one authority. An authority without one has a feed too: its first report will be in it. */
export const GET: APIRoute<{ authority: Authority }> = async ({ props: { authority }, site }) =>
  rss(
    feedOptions({
      title: `Inspection Compare: ${authority.name}`,
      description: `Inspections of children’s services in ${authority.name}, as they are published and read here.`,
      page: authorityHref(authority.id),
      site,
      reports: reportsOf(authority.id, await getReports()),
    }),
  );
