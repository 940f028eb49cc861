/** What a page of the site is about, as its index has it. A paragraph is no page: it is found where no page is. */
export const pageKinds = [
  "authority",
  "subject",
  "statistic",
  "term",
  "report",
  "page",
  "paragraph",
] as const;
export type PageKind = (typeof pageKinds)[number];

/** The kinds that a page in the site says of itself; terms and paragraphs stand on one page together. */
export type WholePageKind = Exclude<PageKind, "term" | "paragraph">;

/** What one of a kind is called. */
export const pageKindWord: Readonly<Record<PageKind, string>> = {
  authority: "Authority",
  subject: "Subject",
  statistic: "Statistic",
  term: "Term",
  report: "Report",
  page: "Page",
  paragraph: "Paragraph",
};

/** What a group of results is called. */
export const pageKindNames: Readonly<Record<PageKind, string>> = {
  authority: "Authorities",
  subject: "Subjects",
  statistic: "Statistics",
  term: "Terms",
  report: "Reports",
  page: "Other pages",
  paragraph: "In reports",
};
