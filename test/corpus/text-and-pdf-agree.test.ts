import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/index.ts";
import { inProject } from "../../src/corpus/paths.ts";
import { contentPath, readReport, type ContentReport } from "../parse/read-report.ts";
import { differences, type Difference } from "./fields.ts";

/** The official PDFs lie beside the project where there is a corpus; they are no part of it. */
const pdfPath = (id: string): string => inProject("..", "shared", "corpus", "reports", `${id}.pdf`);
const ids = ["somerset-2018-01-29", "southend-on-sea-2016-07-07", "wandsworth-2018-07-20"] as const;
const damaged = "somerset-2015-03-27";
const found = [...ids, damaged].every((id) => existsSync(pdfPath(id)));
const timeout = 120_000;

const bare = (text = ""): string => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** Why a text and the PDF it was made from may differ: a reason explains the differences it says true of. */
const reasons: readonly { why: string; explains: (difference: Difference) => boolean }[] = [
  {
    why: "The converter dropped or added a hyphen where a line ended in one (“sub- / group”)",
    explains: ({ field, text, pdf }) =>
      /\.(?:text|items\.\d+)$/u.test(field) && text !== undefined && bare(text) === bare(pdf),
  },
  {
    why: "The converter corrected a slip of the PDF (“Kouncil”)",
    explains: ({ text, pdf }) => pdf?.replace("Kouncil", "Council") === text,
  },
  {
    why: "A footnote or a page break in a nested list made the converter set the rest one level higher",
    explains: ({ field, text, pdf }) =>
      (/^statements\.\d+\.depth$/u.test(field) && Number(text) === Number(pdf) - 1) ||
      (/^statements\.\d+\.parent$/u.test(field) && text === "null"),
  },
];

async function both(id: ContentReport): Promise<readonly [Report, Report]> {
  return [await readReport(contentPath(id)), await readReport(pdfPath(id))];
}

if (!found) {
  test("NOT COMPARED: there is no ../shared/corpus/reports with the PDFs of the texts here", () => {
    expect(found).toBe(false);
  });
}

describe.runIf(found)("a text and its PDF give one report", () => {
  test.each(ids)("%s, but for differences with a reason", { timeout }, async (id) => {
    const [text, pdf] = await both(id);
    expect(text.findings.length).toBe(pdf.findings.length);
    const unexplained = differences(text, pdf).filter(
      (difference) => !reasons.some(({ explains }) => explains(difference)),
    );
    expect(unexplained).toEqual([]);
  });
});

/** Statistics whose line the damaged text lost. */
const lostStatistics = [
  "ceased_looked_after_12m",
  "ceased_returned_12m",
  "foster_families",
  "houses_multiple_occupation_12m",
  "independent_living_12m",
  "looked_after_outside",
  "residential_homes",
  "residential_special_schools",
  "special_guardianship_orders_12m",
  "uasc",
  "with_parents",
];

describe.runIf(found)("the text that lost every line beginning with a digit", () => {
  test(
    "gives nothing that its PDF does not, and lacks only what it lost",
    { timeout },
    async () => {
      const [text, pdf] = await both(damaged);

      // Untouched: cover, grades, team, terms.
      for (const part of ["authority", "kind", "published", "team"] as const) {
        expect(text[part], part).toEqual(pdf[part]);
      }
      expect([text.inspection.start, text.inspection.end]).toEqual([
        pdf.inspection.start,
        pdf.inspection.end,
      ]);
      expect(text.source).toMatchObject({
        licence: pdf.source.licence,
        crownCopyright: pdf.source.crownCopyright,
      });
      const grades = (report: Report) =>
        report.judgements.map((judgement) => [
          judgement.area,
          "grade" in judgement ? judgement.grade : null,
        ]);
      expect(grades(text)).toEqual(grades(pdf));

      // Lost: figures. What is left is as the PDF has it.
      const keys = (report: Report) => new Set(report.statistics.map(({ key }) => key));
      expect([...keys(pdf)].filter((key) => !keys(text).has(key)).sort()).toEqual(lostStatistics);
      for (const statistic of text.statistics.filter(({ key }) => key !== "other")) {
        const whole = pdf.statistics.find(({ key }) => key === statistic.key);
        // The year of one date, and one earlier figure, stood at the head of a lost line.
        if (statistic.key === "dcs_since") expect(statistic.value).toBeNull();
        else expect(statistic.value, statistic.key).toBe(whole?.value);
        if (statistic.key === "children_in_need") expect(statistic.previous).toBeNull();
        else expect(statistic.previous, statistic.key).toEqual(whole?.previous);
      }

      // Lost: numbers and first lines. What is left of each paragraph ends as the PDF's, in the same area.
      expect(text.findings.every(({ number }) => number === null)).toBe(true);
      for (const { area, text: words } of text.findings) {
        const whole = pdf.findings
          .filter((finding) => finding.area === area)
          .map((finding) => finding.text);
        expect(bare(whole.join(" ")), words).toContain(bare(words).slice(-25));
      }
      const counts = (report: Report) => [
        report.recommendations.length,
        report.summaries.strengths.length,
        report.summaries.progress.length,
        report.summaries.youngPeople.length,
        report.findings.length,
      ];
      // Two findings whose beginning is lost stand at the end of the one before.
      expect(counts(text)).toEqual(
        counts(pdf).map((count, part) => (part === 4 ? count - 2 : count)),
      );
    },
  );
});
