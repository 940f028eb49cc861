import type { Report } from "../model/index.ts";
import { formatDate } from "./format-date.ts";
import { frameworkName } from "./framework-name.ts";
import { licenceWords } from "./licence-words.ts";

/** What a citation of any paragraph of a report begins and ends with. */
export type ReportCitation = { readonly before: string; readonly after: string };

/** A paragraph to cite. Its address is in full; `page` is that of the official PDF, as its link names it. */
export type CitedParagraph = {
  readonly name: string;
  readonly address: string;
  readonly page: { readonly words: string; readonly href: string } | null;
};

type Cited = Pick<Report, "authority" | "framework" | "title" | "published"> & {
  source: Pick<Report["source"], "licence" | "crownCopyright">;
};

/** Who published what, when, under which framework; and on what terms, as the report itself states them. */
export function reportCitation({
  authority,
  framework,
  title,
  published,
  source,
}: Cited): ReportCitation {
  const { short } = frameworkName(framework);
  const { words, copyright } = licenceWords(source);
  const terms =
    source.licence === "ogl" ? "Licensed under the Open Government Licence v3.0" : words;
  return {
    before: `Ofsted (${published.date.slice(0, 4)}), ${title}: ${authority.printed} (${short}), published ${formatDate(published.date)}`,
    after: copyright === null ? `${terms}.` : `${copyright}. ${terms}.`,
  };
}

/** "paragraph 52", "recommendation 3"; by its address where the report prints no number, or the source lost it. */
export function citedName(id: string, number: number | string | null): string {
  const kind = id.startsWith("recommendation") ? "recommendation" : "paragraph";
  return number === null ? `unnumbered ${id.replaceAll("-", " ")}` : `${kind} ${number}`;
}

/** A paragraph's citation in one line. */
export function citation({ before, after }: ReportCitation, paragraph: CitedParagraph): string {
  const { name, address, page } = paragraph;
  const official = page === null ? "" : `, ${page.words}: ${page.href}`;
  return `${before}, ${name}${official}. Read at ${address}. ${after}`;
}

/** A paragraph's text between quotation marks, and under it where it is from. */
export function quotation(text: readonly string[], cited: string): string {
  return `“${text.map((line) => line.trim()).join("\n")}”\n${cited}\n`;
}
