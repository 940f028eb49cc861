import type { Framework } from "../model/index.ts";
import { paragraphAnchor } from "./paragraph-anchor.ts";

/** The topmost pages of the site. */
export type NavItem = "authorities" | "compare" | "search" | "data" | "about";

/** The tables of the data pages that are offered as CSV. */
export type DataTable = "statistics" | "judgements" | "findings" | "recommendations";

/** The address of a paragraph by its id ("finding-14", "recommendation-3") within its report. */
type Paragraph = { report: string; id: string };

/**
 * Every address of the site in one place, under the given base path ("/" or "/inspections/").
 * Pages, components and browser code take the ready-made functions from `routes/href.ts`;
 * what runs outside a page (the search index) calls `links(base)` itself. Addresses are permanent.
 */
export function links(base: string) {
  const root = base.endsWith("/") ? base : `${base}/`;
  const reportHref = (id: string) => `${root}reports/${id}/`;
  return {
    homeHref: () => root,
    /** A file of `public/`, or any path from the root of the site, without its first slash. */
    fileHref: (path: string) => `${root}${path}`,
    navHref: (item: NavItem) => `${root}${item}/`,
    authoritiesHref: () => `${root}authorities/`,
    authorityHref: (id: string) => `${root}authorities/${id}/`,
    /** An authority among its statistical neighbours and its region; the grid of grades as CSV. */
    neighboursHref: (id: string) => `${root}authorities/${id}/neighbours/`,
    neighboursCsvHref: (id: string) => `${root}authorities/${id}/neighbours/grades.csv`,
    /** Newly published reports: of all authorities, or of one. */
    feedHref: (authority?: string) =>
      authority === undefined ? `${root}feed.xml` : `${root}authorities/${authority}/feed.xml`,
    reportHref,
    /** A part of a report: "findings", "statistics", "recommendations", "area-adoption". */
    reportPartHref: (id: string, part: string) => `${reportHref(id)}#${part}`,
    findingHref: ({ report, id }: Paragraph) => `${reportHref(report)}#${id}`,
    recommendationHref: ({ report, id }: Paragraph) => `${reportHref(report)}#${id}`,
    /** A prepared pair; the caller gives the earlier report first. */
    compareHref: (earlier: string, later: string) => `${root}compare/${earlier}/${later}/`,
    /** A paragraph on a prepared page, beside its counterpart: "a" is the earlier report, "b" the later. */
    besideHref: (earlier: string, later: string, side: "a" | "b", id: string) =>
      `${root}compare/${earlier}/${later}/#${paragraphAnchor(side, id)}`,
    /** Any two reports, assembled in the browser; without a second the page asks for one. */
    compareAnyHref: (a: string, b?: string) =>
      `${root}compare/?a=${encodeURIComponent(a)}${b === undefined ? "" : `&b=${encodeURIComponent(b)}`}`,
    /** All reports in few words, to choose two from. */
    compareIndexHref: () => `${root}compare/reports.json`,
    searchHref: (state: Readonly<Record<string, string>> = {}) => {
      const query = new URLSearchParams(state).toString();
      return query === "" ? `${root}search/` : `${root}search/?${query}`;
    },
    openSearchHref: () => `${root}opensearch.xml`,
    topicsHref: () => `${root}topics/`,
    topicHref: (id: string) => `${root}topics/${id}/`,
    statisticsHref: () => `${root}statistics/`,
    statisticHref: (key: string) => `${root}statistics/${key}/`,
    statisticCsvHref: (key: string) => `${root}statistics/${key}/figures.csv`,
    dataHref: () => `${root}data/`,
    reportJsonHref: (id: string) => `${root}data/reports/${id}.json`,
    reportSchemaHref: () => `${root}data/schema/report.json`,
    dataTableHref: (table: DataTable) => `${root}data/${table}.csv`,
    aboutHref: () => `${root}about/`,
    methodHref: () => `${root}about/method/`,
    dataQualityHref: (report?: string) =>
      report === undefined ? `${root}about/data-quality/` : `${root}about/data-quality/#${report}`,
    problemsHref: () => `${root}about/problems/`,
    problemHref: (rule: string) => `${root}about/problems/${rule}/`,
    accessibilityHref: () => `${root}about/accessibility/`,
    glossaryHref: (term?: string) =>
      term === undefined ? `${root}glossary/` : `${root}glossary/#${term}`,
    frameworkHref: (framework: Framework) => `${root}about/method/#${framework}`,
  };
}

/** Every address of the site under one base path. */
export type Links = ReturnType<typeof links>;
