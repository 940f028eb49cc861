import { feedItems } from "./feed-items.ts";
import type { Report } from "../model/index.ts";
import { reportHref } from "../routes/href.ts";

/** What a feed is of. `page` is the page it belongs to; `site` is the address the site is built for. */
type Feed = {
  title: string;
  description: string;
  page: string;
  site: URL | undefined;
  reports: readonly Report[];
};

/** A feed for Astro's RSS. A feed reader keeps no address of its own, so every link is a whole one. */
export function feedOptions({ title, description, page, site, reports }: Feed) {
  return {
    title,
    description,
    site: new URL(page, site).href,
    customData: "<language>en-gb</language>",
    items: feedItems(reports).map(({ report, title, published, text }) => ({
      title,
      link: new URL(reportHref(report), site).href,
      pubDate: new Date(`${published}T00:00:00Z`),
      description: text,
    })),
  };
}
