import type { Finding, Recommendation, Report } from "../../model/index.ts";
import { doubtsOf, type Doubt } from "../../analysis/doubts.ts";
import { reportAreas } from "../../analysis/report-areas.ts";
import { askedWords, recommendationName } from "../../wording/asked-words.ts";
import { formatDate } from "../../wording/format-date.ts";
import { inspectionName } from "../../wording/framework-name.ts";
import type { IndexedPage, IndexedParagraph } from "./indexed-page.ts";

/**
 * The paragraphs of a report, a page of the index an area and one for what must improve. Whole reports would be
 * fetched for every result; so cut, a part is about five KB.
 */
export function paragraphPages(report: Report, address: string): IndexedPage[] {
  const doubts = doubtsOf(report);
  const { authority, published, framework } = report;
  const part = (id: string, name: string, paragraphs: IndexedParagraph[]): IndexedPage[] =>
    paragraphs.length === 0
      ? []
      : [
          {
            url: `${address}#${id}`,
            kind: "paragraph",
            title: `${authority.name} ${published.date.slice(0, 4)}: ${name}`,
            note: `Published ${formatDate(published.date)} · ${inspectionName(report)}`,
            authority: authority.id,
            date: published.date,
            framework,
            paragraphs,
          },
        ];
  return [
    ...part(
      "recommendations",
      askedWords(framework).part,
      report.recommendations.map((one) =>
        paragraph(recommendationName(framework, one), one, doubts.recommendationAlone(one)),
      ),
    ),
    ...reportAreas(report).flatMap(({ id, short, groups }) =>
      part(
        id,
        short,
        groups.flatMap(({ findings }) =>
          findings.map((one) => paragraph(findingName(one), one, doubts.findingAlone(one))),
        ),
      ),
    ),
  ];
}

const findingName = ({ number }: Finding): string =>
  number === null ? "Paragraph without a number" : `Paragraph ${number}`;

/** A paragraph in doubt is called so wherever its name stands. */
function paragraph(
  name: string,
  { id, text, items }: Finding | Recommendation,
  doubts: readonly Doubt[],
): IndexedParagraph {
  return {
    id,
    name: doubts.length === 0 ? name : `${name} (may be wrong: its page says why)`,
    text: [text, ...items].join(" "),
  };
}
