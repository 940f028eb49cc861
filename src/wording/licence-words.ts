import type { Source } from "../model/index.ts";

/** What a report's own text says of its use. `href` is the licence, where it names one with an address. */
export type LicenceWords = { words: string; href: string | null; copyright: string | null };

const words: Record<Source["licence"], Omit<LicenceWords, "copyright">> = {
  ogl: {
    words: "Open Government Licence",
    href: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  },
  "non-commercial": {
    words:
      "May be copied for non-commercial educational purposes, with the source and date of publication named and the text unchanged",
    href: null,
  },
  unstated: { words: "This source states no terms of use", href: null },
};

/** The terms as the report itself states them. */
export function licenceWords(source: Pick<Source, "licence" | "crownCopyright">): LicenceWords {
  const { crownCopyright } = source;
  return {
    ...words[source.licence],
    copyright: crownCopyright === null ? null : `© Crown copyright ${crownCopyright}`,
  };
}
