import rss from "@astrojs/rss";
import type { APIRoute } from "astro";
import { feedOptions } from "../export/feed-options.ts";
import { homeHref } from "../routes/href.ts";
import { getReports } from "../corpus/queries.ts";

/** The reports most recently published. */
export const GET: APIRoute = async ({ site }) =>
  rss(
    feedOptions({
      title: "Inspection Compare: new reports",
      description: "Inspections of children’s services, as they are published and read here.",
      page: homeHref(),
      site,
      reports: await getReports(),
    }),
  );
