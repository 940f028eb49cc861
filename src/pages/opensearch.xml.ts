import type { APIRoute } from "astro";
import { fileHref, openSearchHref, searchHref } from "../routes/href.ts";
import { openSearch } from "../export/open-search.ts";

/** Lets a browser add this site to its search engines. */
export const GET: APIRoute = ({ site }) => {
  const whole = (href: string) => new URL(href, site).href;
  const description = openSearch({
    name: "Inspections",
    description: "Search every finding of Ofsted’s inspections of children’s services",
    search: whole(searchHref()),
    icon: whole(fileHref("favicon.svg")),
    self: whole(openSearchHref()),
  });
  return new Response(description, {
    headers: { "content-type": "application/opensearchdescription+xml" },
  });
};
